import { span } from "../../model/values/date.js";
import type { IdKind } from "../../model/issue/id-kind.js";
import type { TextForm } from "../../model/issue/issue.js";
import type { IssueWords } from "../words/locale.js";
import { pathText } from "../say/path.js";
import { few, list, marked, quoted, word } from "../say/values.js";
import { dataIssues } from "./data-issues.js";
import { paperIssues } from "./report/paper-issues.js";
import { sheetIssues } from "./sheets/issues.js";
import { number, when } from "./values.js";

const TYPES: Readonly<Record<string, string>> = {
  string: "văn bản",
  number: "số",
  int: "số nguyên",
  boolean: "đúng hoặc sai",
  object: "nhóm trường",
  record: "nhóm trường",
  array: "danh sách",
  tuple: "danh sách",
  null: "giá trị rỗng",
  Infinity: "số lớn quá mức đọc được",
  undefined: "không có gì",
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: "mã gồm chữ thường không dấu, chữ số, “-” và “.”, bắt đầu bằng chữ, ví dụ annex-1.2",
  stage: "thủ tục và bước nối bằng dấu chấm, ví dụ mark.granted",
  day: "ngày ghi năm trước, ví dụ 2023-06-30",
  "partial-date": "ngày ghi năm trước, ví dụ 2023-06-30; nếu chưa rõ: 2023-06, 2023 hoặc ../2023-06-30",
  "sha-256": "mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường",
  language: "mã ngôn ngữ gồm hai hoặc ba chữ thường, ví dụ vi",
  currency: "mã tiền tệ gồm ba chữ hoa, ví dụ VND",
  line: "một dòng chữ không rỗng",
  "written-day": "đủ ngày, tháng, năm, ví dụ 25/03/2022",
  "written-date": "ngày, tháng, quý hoặc năm, ví dụ 25/03/2022, tháng 10/2022, Quý II/2024, 2023",
  "written-number": "số, ví dụ 1.234.567 hoặc 1,5 tỷ",
  "written-level": "mức ghi như: ít nhất 02; trên 15%; không quá 5; dưới 2",
  "written-condition": "điều kiện ghi như: cấp nhiệm vụ: là cấp tỉnh; số tiền: từ 5 đến 10",
  other: "giá trị đúng mẫu",
};

const IDS: Readonly<Record<IdKind, string>> = {
  party: "bên",
  unit: "đơn vị",
  procedure: "thủ tục",
  stage: "bước",
  task: "nhiệm vụ",
  item: "nhiệm vụ, nội dung hoặc sản phẩm",
  commitment: "cam kết",
  reading: "cách hiểu",
  subject: "đối tượng",
  document: "tài liệu",
  record: "bản ghi",
  statement: "xác nhận",
  decision: "quyết định",
  note: "ghi chú",
  attribute: "thông tin",
  topic: "đối tượng, nhiệm vụ, nội dung, sản phẩm hoặc cam kết",
  matter: "nhiệm vụ, nội dung, sản phẩm hoặc cam kết",
  time: "thời hạn",
  part: "phần nội dung của kế hoạch",
  plan: "kế hoạch",
};

const either = (texts: readonly string[]) => texts.map(quoted).join(" hoặc ");
const typed = (types: string) =>
  types
    .split(" | ")
    .map((type) => word(TYPES, type))
    .join(" hoặc ");
const at = (line: number, column: number) => `dòng ${number(line)}, cột ${number(column)}`;
const day = (date: string) => when(span(date));

/** The words for what is wrong with input, and what to do. */
export const issues: IssueWords = {
  wholeFile: "toàn bộ tệp",
  cell: (cell, sheet, file) => `ô ${cell}, trang ${quoted(sheet)}, tệp ${quoted(file)}`,
  elsewhere: (count, places) => `và ${count} chỗ khác (${places})`,
  about: {
    ...sheetIssues,
    ...paperIssues,
    ...dataIssues,
    missing: () => "thiếu thông tin bắt buộc; hãy bổ sung",
    "wrong-type": ({ expected, found }) =>
      `phải là ${typed(expected)}, nhưng đang là ${typed(found)}; hãy sửa lại`,
    "unknown-key": ({ key, nearest, accepted }) =>
      `trường ${quoted(key)} không có trong mẫu; ${nearest.length > 0 ? `có phải là ${either(nearest)} không` : `chỉ nhận ${few(accepted)}`}`,
    "forbidden-key": ({ key }) => `không được dùng tên trường ${quoted(key)}; hãy xóa`,
    "not-accepted": ({ found, accepted }) =>
      `${quoted(found)} không được chấp nhận; chỉ nhận ${list(accepted.map(quoted))}`,
    malformed: ({ found, form }) => `${quoted(found)} chưa đúng mẫu; cần ${FORMS[form]}`,
    "no-such-day": ({ found }) => `${quoted(found)} không có trong lịch; hãy ghi lại ngày`,
    "too-small": ({ found, minimum, exclusive }) =>
      `${quoted(found)} quá nhỏ; phải ${exclusive ? "lớn hơn" : "từ"} ${number(minimum)}${exclusive ? "" : " trở lên"}`,
    "too-large": ({ found, maximum }) => `${quoted(found)} quá lớn; nhiều nhất là ${number(maximum)}`,
    "not-whole": ({ found }) => `${quoted(found)} có phần lẻ; hãy ghi số nguyên`,
    empty: () => "đang để trống; hãy ghi nội dung",
    "too-deep": ({ limit }) => `dữ liệu lồng nhau quá ${number(limit)} tầng; hãy kiểm tra lại tệp`,
    "more-faults": ({ limit }) =>
      `đã có ${number(limit)} lỗi; phần còn lại chưa được xem, hãy sửa những lỗi này trước`,
    "unknown-id": ({ kind, found, nearest, accepted = [] }) =>
      `không có ${IDS[kind]} ${quoted(found)}; ${nearest.length > 0 ? `có phải là ${either(nearest)} không` : accepted.length > 0 ? `chỉ nhận ${either(accepted)}` : "hãy sửa lại hoặc khai báo thêm"}`,
    "duplicate-id": ({ found, first }) =>
      `mã ${quoted(found)} đã dùng tại ${pathText(first)}; hãy đặt mã khác`,
    "wrong-plan": ({ found, expected }) =>
      `sổ theo dõi này thuộc kế hoạch ${quoted(found)}, không phải ${quoted(expected)}; hãy chọn đúng tệp`,
    "differs-from-plan": ({ found, key }) =>
      `trường ${quoted(key)} của đơn vị ${quoted(found)} khác với kế hoạch; hãy ghi như kế hoạch hoặc bỏ trường này`,
    "missing-one-of": ({ keys }) => `thiếu thông tin; hãy ghi ${either(keys)}`,
    "corrects-in-circle": ({ relation, ids }) =>
      `các ${relation === "succeeds" ? "đơn vị kế thừa" : relation === "corrects" ? "bản ghi đính chính" : "bản ghi thay thế"} lẫn nhau thành vòng (${list(ids)}); hãy bỏ bớt một liên kết`,
    "backward-period": ({ from, to }) =>
      `ngày đầu ${quoted(day(from))} sau ngày cuối ${quoted(day(to))}; hãy đổi lại`,
    "outside-period": ({ found, from, to }) =>
      `${quoted(found)} nằm ngoài khoảng từ ${quoted(from)} đến ${quoted(to)}; hãy sửa ngày hoặc mở rộng khoảng`,
    "not-utf8": ({ line, column }) =>
      `${at(line, column)}: chữ không theo bảng mã UTF-8; hãy lưu lại tệp theo UTF-8`,
    "not-json": ({ line, column, found }) =>
      `${at(line, column)}: ${found === "" ? "chỗ hết tệp" : quoted(found)} làm hỏng cấu trúc JSON; hãy sửa chỗ này`,
    unreadable: ({ file, reason }) => `không đọc được tệp ${quoted(file)}: ${reason}`,
    "before-plan": ({ on, issued }) =>
      `việc ghi nhận (${day(on)}) có trước khi ban hành kế hoạch (${day(issued)}); hãy kiểm tra lại ngày`,
    "told-early": ({ recorded, than, day: other }) =>
      `ngày vào sổ (${day(recorded)}) trước ${than === "plan" ? "ngày ban hành kế hoạch" : "ngày sổ đã ghi đến"} (${day(other)}); hãy kiểm tra lại ngày vào sổ`,
    "out-of-order": ({ earlier }) =>
      `bước này có ngày sớm hơn bước đứng trước, ${quoted(earlier)}; hãy kiểm tra lại`,
    "no-evidence": () => "chưa có minh chứng; hãy bổ sung tài liệu",
    "inside-complete": ({ statement, upTo }) =>
      `nằm trong phần mà xác nhận ${marked(statement)} nói đã kê khai đủ (đến ${day(upTo)}); hãy xem lại xác nhận`,
    "recorded-before": ({ on, recorded }) =>
      `vào sổ (${day(recorded)}) trước khi việc xảy ra (${day(on)}); hãy kiểm tra lại`,
    "states-future": ({ upTo, recorded }) =>
      `lập (${day(recorded)}) trước ngày mà xác nhận nói tới (${day(upTo)}); chỉ được tính đến ngày lập`,
    "same-name": ({ name }) =>
      `trùng tên ${quoted(name)} với một đối tượng khác của cùng nội dung; nếu là một, hãy gộp lại`,
  },
};
