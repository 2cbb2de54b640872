import type {
  WrongFileKind,
  Much,
  NotUsed,
  SheetIssue,
  SheetWarning,
} from "../../../model/issue/sheet-issue.js";
import type { ByCode } from "../../say/by-code.js";
import { cellParts } from "../../../model/issue/cell-parts.js";
import { apart, list, quoted } from "../../say/values.js";
import { span } from "../../../model/values/date.js";
import { number, when } from "../values.js";

const KINDS: Readonly<Record<WrongFileKind, string>> = {
  xls: "là định dạng .xls cũ; hãy mở bằng Excel rồi lưu thành .xlsx",
  ods: "là định dạng .ods; hãy lưu thành .xlsx",
  password: "được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại",
  truncated: "bị cụt, có thể do tải về chưa xong; hãy lấy lại tệp",
  empty: "trống; hãy lấy lại tệp",
  broken: "bị hỏng; hãy mở bằng Excel, lưu lại rồi gửi",
  foreign: "không có trang nào của biểu mẫu; hãy dùng tệp do phoihop template tạo ra",
  macros: "có chứa macro; hãy lưu thành .xlsx không có macro",
  other: "không phải bảng tính .xlsx hay .csv; hãy kiểm tra lại tệp",
};

const NOT_USED: Readonly<Record<NotUsed, string>> = {
  struck: "đã gạch ngang",
  total: "dòng cộng",
  below: "dòng ký, nơi nhận, ghi chú dưới bảng",
  heading: "dòng tiêu đề nhóm",
  "no-head": "cột không có tiêu đề",
  hidden: "trang đang ẩn; nếu có nội dung phải thực hiện, hãy hiện trang rồi lập lại",
  "no-table": "trang không có bảng nội dung",
  "answered-elsewhere": "câu hỏi này trả lời ở nơi khác, như đã ghi ở cột “Cách trả lời”",
  "no-question": "dòng này không có câu hỏi nào của biểu mẫu",
  "nothing-to-take-back": "dòng này chưa kê khai gì nên không có gì để bỏ",
  "no-use": "câu trả lời này không cần ô đó; nếu là căn cứ của việc khác, hãy ghi vào dòng của việc ấy",
  printed: "ô này in sẵn, không phải chỗ trả lời; hãy ghi câu trả lời vào cột “Trả lời”",
  "no-number": "ngày công văn chưa có số, ký hiệu đi kèm nên chưa dùng làm căn cứ; hãy ghi số, ký hiệu",
  "not-done":
    "cột “Tiến độ, kết quả đến nay” nói chưa thực hiện, nhưng dòng có ngày hoặc số văn bản; hãy ghi rõ",
};

const BESIDE = {
  name: "dòng có ngày, số văn bản nhưng chưa ghi tên; hãy ghi tên",
  stage: "có ngày hoặc số văn bản nhưng chưa chọn “Đã đến bước”; hãy chọn bước",
  answer: "có ngày hoặc số văn bản nhưng chưa ghi câu trả lời; hãy ghi vào cột “Trả lời”",
  paper:
    "câu trả lời chưa có văn bản làm căn cứ; hãy ghi số, ký hiệu văn bản ở dòng này, hoặc công văn gửi kèm ở trang “Hướng dẫn”",
} as const;

const MUCH: Readonly<Record<Much, string>> = {
  bytes: "byte",
  unpacked: "byte sau khi giải nén",
  entries: "tệp con",
  ratio: "lần khi giải nén",
  rows: "dòng",
  columns: "cột",
  cells: "ô",
  letters: "chữ trong một ô",
  sheets: "trang",
  values: "giá trị",
  elements: "phần tử XML",
};

/** What is said of returned workbooks. */
export const sheetIssues: ByCode<SheetIssue | SheetWarning> = {
  "cell-error": ({ found }) => `ô báo lỗi ${quoted(found)}; hãy sửa công thức hoặc ghi giá trị`,
  "legacy-text": ({ encoding, found, meant }) =>
    `${quoted(found)} gõ theo bảng mã ${encoding}; có phải là ${quoted(meant)}? Hãy gõ lại bằng Unicode, hoặc nếu đúng thì gộp lại với --convert-legacy-text`,
  ambiguous: ({ found, candidates }) =>
    `${quoted(found)} có thể hiểu là ${candidates.map(quoted).join(" hoặc ")}; hãy ghi rõ`,
  "count-mismatch": ({ found, listed }) =>
    `ghi ${number(found)} nhưng chỉ kể ra ${number(listed)}; hãy ghi đủ tên hoặc sửa số lượng`,
  "shared-amount": ({ names }) =>
    `một số tiền ghi chung cho ${number(names)} đối tượng; hãy tách mỗi đối tượng một dòng, kèm số tiền riêng`,
  "no-annex": () =>
    "không tìm thấy bảng nội dung: cần một dòng tiêu đề có cột “Nội dung” hoặc “Nhiệm vụ” và ít nhất một cột như “Chủ trì”, “Chỉ tiêu”, “Thời gian”; hãy kiểm tra lại tệp",
  unanswered: ({ question }) => `còn để trống; ${question}`,
  "not-for-row": ({ found }) => `cột ${quoted(found)} không dùng cho dòng này; hãy để trống`,
  "yearly-level": () => "mỗi năm một mức thì cột “Định kỳ” phải ghi “năm”; hãy chọn “năm”",
  "decimals-set": ({ found, decimals, other }) =>
    `${quoted(found.replace(".", ","))} có quá nhiều chữ số thập phân; ${placed(other)} cho nhiều nhất ${number(decimals)} chữ số, hãy sửa một trong hai ô`,
  "answer-unclear": ({ found, question }) => `${quoted(found)} chưa rõ; ${question}`,
  "question-open": ({ question }) => `chưa trả lời; ${question}`,
  "row-missing": ({ found }) => `chưa có dòng ${quoted(found)}; hãy thêm dòng này`,
  "same-number": ({ found }) =>
    `số thứ tự ${quoted(found)} đã dùng ở dòng trên; hãy đánh số khác hoặc gộp hai dòng`,
  "same-name-twice": ({ other }) => `trùng với ${placed(other)}; hãy xóa bớt một dòng hoặc đặt tên khác`,
  "cannot-hold": ({ what }) => `sổ kế hoạch không có ô để ghi ${what}; phần này chỉ còn trong tệp gốc`,
  "head-missing": () => "không tìm thấy dòng tiêu đề cột; hãy dùng lại biểu mẫu",
  "newer-template": ({ found, known }) =>
    `biểu mẫu phiên bản ${number(found)} mới hơn phần mềm này (phiên bản ${number(known)}); hãy cập nhật phần mềm`,
  "not-a-workbook": ({ file, kind }) => `tệp ${quoted(file)} ${KINDS[kind]}`,
  "quote-open": ({ file, line }) =>
    `tệp ${quoted(file)}, dòng ${number(line)}: dấu ngoặc kép mở đầu ô không được đóng ở cuối ô, nên các dòng dưới sẽ bị nuốt mất; hãy đóng hoặc xóa dấu này`,
  "mixed-set": ({ file, part }) =>
    `tệp ${quoted(file)}: phần ${quoted(part)} không được ghi cùng lượt với các phần khác; hãy ghi lại cả bộ tệp`,
  "too-much": ({ file, what, found, limit }) =>
    `tệp ${quoted(file)} có ${number(found)} ${MUCH[what]}, quá mức ${number(limit)}; hãy chia nhỏ hoặc xóa phần thừa`,
  contradicts: ({ found, stands, other, file, kept }) => {
    const [says, said] = apart(found, stands);
    return `${file === undefined ? "" : `tệp ${quoted(file)} `}ghi ${says}, trong khi ${placed(other)} ghi ${said}; ${kept === "both" ? "cả hai được giữ lại" : `tạm giữ ${said}`}, hãy xác minh`;
  },
  "perhaps-twice": ({ amount, other }) =>
    `cùng ngày và cùng số (${amount}) với ${placed(other)}, nhưng không chung tài liệu; nếu là một việc, hãy ghi cùng tài liệu`,
  "similar-name": ({ found, nearest }) =>
    `${quoted(found)} gần giống ${list(nearest.map(quoted))}; có phải là một? Nếu phải, hãy ghi cùng một tên`,
  "body-unknown": ({ found, nearest }) =>
    `chưa rõ ${quoted(found)} là cơ quan, đơn vị nào${nearest.length === 0 ? "" : ` (có phải ${nearest.map(quoted).join(" hoặc ")}?)`}, nên việc này mới được coi là có thể; hãy hỏi lại và ghi đúng tên trong danh sách đơn vị, hoặc thêm cơ quan ngoài kế hoạch vào trang “Đơn vị bổ sung” của sổ theo dõi`,
  "far-off": ({ found, usual }) =>
    `số tiền ${number(found)} đồng khác xa các số khác (thường khoảng ${number(usual)} đồng); hãy kiểm tra đơn vị tính`,
  "missing-beside": ({ what }) => BESIDE[what],
  "answer-differs": ({ other }) =>
    `câu trả lời khác với ${placed(other)} đã sửa; hãy ghi như nhau ở hai nơi, hoặc xóa một nơi`,
  "register-missing": () =>
    "dòng này sửa phần đã có trong sổ theo dõi, nhưng chưa chọn sổ ấy; hãy gộp cùng sổ đã dùng để lập biểu mẫu",
  "answered-twice": ({ other }) =>
    `câu trả lời khác với câu trả lời ở ${placed(other)}; hãy ghi như nhau, hoặc xóa một câu`,
  "others-word": ({ unit }) =>
    `câu trả lời cho rằng phần do ${unit} kê khai là không đúng; phần đó vẫn giữ nguyên, xin hỏi ${unit}`,
  "answers-lost": () =>
    "không đọc được câu trả lời vì phần ẩn của biểu mẫu đã mất; hãy chép câu trả lời sang biểu mẫu gốc rồi gửi lại",
  "unit-unknown": ({ found, wanted }) =>
    wanted === undefined
      ? `không rõ đơn vị tính ${quoted(found)}; hãy ghi số tiền bằng đồng và để tiêu đề “(đồng)”`
      : `tiêu đề ghi đơn vị tính ${quoted(found)}, biểu mẫu tính bằng ${quoted(wanted)}; hãy ghi số liệu theo ${quoted(wanted)} và để tiêu đề như biểu mẫu`,
  "perhaps-share": ({ found }) =>
    `${number(found)} ở cột tính bằng % được hiểu là ${number(found)}%; nếu là ${number(Number((found * 100).toPrecision(12)))}% thì hãy ghi lại`,
  "not-calculated": () => "ô có công thức chưa được tính; hãy mở bằng Excel, lưu lại, hoặc ghi thẳng giá trị",
  "undated-return": () =>
    "chưa ghi ngày gửi; hãy ghi ngày đơn vị gửi biểu mẫu này, hoặc gộp lại với --returned",
  "unit-differs": ({ found, made }) =>
    `trang hướng dẫn ghi đơn vị ${quoted(found)}, biểu mẫu này lập cho ${quoted(made)}; hãy ghi đúng đơn vị hoặc dùng đúng biểu mẫu`,
  "not-used": ({ why, found }) => `${quoted(found)} đã đọc, không dùng: ${NOT_USED[why]}`,
  "read-as": ({ found, meant }) =>
    `${quoted(found)} được hiểu là ${meant === "" ? "để trống, vì ô trên trống" : quoted(meant)}; xin kiểm tra lại`,
  "perhaps-swapped": ({ found, meant }) =>
    `ngày ${quoted(found)} có thể bị đảo ngày và tháng (có phải ${quoted(meant)}?), vì cột này còn ngày ghi dạng chữ; hãy ghi lại ngày dạng chữ, hoặc xác nhận`,
  "column-missing": ({ found }) =>
    `không tìm thấy cột ${quoted(found)}; nếu đã đổi tên hoặc xóa, hãy trả lại như biểu mẫu`,
  "place-missing": () => "chưa ghi “Thuộc nội dung” nên chưa biết tính cho nội dung nào; hãy chọn",
  "place-stays": ({ found, stands }) =>
    `nay ghi “Thuộc nội dung” là ${quoted(found)}, trong sổ là ${quoted(stands)}; việc này đang được tính cho cả hai, nếu ${quoted(stands)} là ghi nhầm thì hãy bỏ ở sổ theo dõi`,
  "far-day": ({ found, from, to }) =>
    `${when(span(found))} cách xa thời gian của kế hoạch (${from.slice(0, 4)} – ${to.slice(0, 4)}); hãy kiểm tra lại năm`,
  "cannot-prove": ({ found, accepted }) =>
    `${quoted(found)} không phải văn bản chứng minh được bước này; cần ${list(accepted.map(quoted))}`,
  "row-unfinished": () =>
    "dòng mới có tên, chưa có ngày và minh chứng nên chưa được tính; hãy ghi tiếp hoặc xóa tên",
  "head-guessed": ({ found }) => `tiêu đề cột đã đổi thành ${quoted(found)}; vẫn đọc được, xin kiểm tra lại`,
  "column-not-read": ({ found }) => `cột ${quoted(found)} không có trong biểu mẫu nên không đọc`,
  "sheet-not-read": ({ found }) => `trang ${quoted(found)} không có trong biểu mẫu nên không đọc`,
  "first-layout": ({ file }) =>
    `tệp ${quoted(file)} theo mẫu cũ; vẫn đọc được lần này, lần sau hãy dùng sổ do phần mềm ghi lại`,
  "other-plan-version": ({ found, current }) =>
    `biểu mẫu làm theo bản kế hoạch ${found}, nay là bản ${current}; vẫn đọc được`,
  "letter-missing": () =>
    "chưa ghi số, ký hiệu công văn gửi kèm nên xác nhận “đã kê khai đủ” chưa có căn cứ; hãy bổ sung",
};

/** A cell of another workbook, or the id of an entry. */
function placed(other: string): string {
  const parts = cellParts(other);
  return parts === undefined
    ? quoted(other)
    : `ô ${parts.cell}, trang ${quoted(parts.sheet)}, tệp ${quoted(parts.file)}`;
}
