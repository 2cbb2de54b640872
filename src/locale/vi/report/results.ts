import type { Status } from "../../../rules/assessment/finding.js";
import type {
  EntryCounts,
  OpeningWords,
  DirectionWords,
  ResultWords,
} from "../../words/report-result-words.js";
import { marked, capital, list } from "../../say/values.js";
import { count } from "../values.js";

/** `A`, `A và B`, `A, B và C`. */
const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;

const entriesText = ({ records, documents, statements, decisions }: EntryCounts): string => {
  const parts = [
    ...(records > 0 ? [`${count(records)} nội dung đã kê khai`] : []),
    ...(documents > 0 ? [`${count(documents)} tài liệu minh chứng`] : []),
    ...(statements > 0 ? [`${count(statements)} xác nhận đã kê khai đủ`] : []),
    ...(decisions > 0 ? [`${count(decisions)} quyết định, ý kiến của người có thẩm quyền`] : []),
  ];
  return parts.length === 0 ? "chưa có nội dung nào được kê khai" : `gồm ${joined(parts, "và")}`;
};

/** A side that is alone needs no short name. */
const called = (both: string) => (both === "" ? "" : ` (sau đây gọi tắt là ${both})`);

/** Căn cứ, thời gian và nguồn số liệu. */
export const opening: OpeningWords = {
  term: "Kế hoạch",
  termOf: (form) => capital(form.replace(/ (?:phối hợp|hợp tác|liên tịch).*$/u, "")),
  basis: (title, number, on, isDay) =>
    `Căn cứ ${title} (${[
      number === null ? "" : `số ${number}`,
      isDay && number !== null ? on : `ban hành ${on}`,
    ]
      .filter((part) => part !== "")
      .join(isDay ? " " : ", ")}, sau đây gọi là Kế hoạch);`,
  amended: (number, on) => `Căn cứ văn bản điều chỉnh, bổ sung Kế hoạch số ${number} ${on};`,
  sides: (names) => joined(names, "cùng"),
  both: (sides) => (sides === 1 ? "" : sides === 2 ? "hai bên" : "các bên"),
  reports: {
    "so-ket": (sides, both, asOf) =>
      `${capital(sides)}${called(both)} báo cáo sơ kết việc thực hiện Kế hoạch, số liệu tính đến hết ${asOf}, như sau:`,
    "tong-ket": (sides, both, asOf) =>
      `${capital(sides)}${called(both)} báo cáo tổng kết việc thực hiện Kế hoạch, số liệu tính đến hết ${asOf}, như sau:`,
    "hang-nam": (sides, both, asOf, year) =>
      `${capital(sides)}${called(both)} báo cáo kết quả thực hiện Kế hoạch năm ${year}, số liệu tính đến hết ${asOf}, như sau:`,
  },
  data: {
    working: (title, entries) => `Căn cứ số liệu tại ${marked(title)}, ${entriesText(entries)};`,
    illustrative: (title, entries) =>
      `Căn cứ số liệu giả định tại ${marked(title)}, ${entriesText(entries)};`,
    "public-record": (_title, entries) => `Căn cứ thông tin đã công khai, ${entriesText(entries)};`,
  },
  nature: {
    working: "",
    illustrative:
      "Toàn bộ số liệu là giả định, dựng ra để giới thiệu phần mềm, không phản ánh kết quả thật của cơ quan, đơn vị nào.",
    "public-record":
      "Báo cáo này chỉ dựa trên thông tin đã công khai, không phải số liệu do các bên cung cấp. Nội dung chưa tìm thấy thông tin được ghi là chưa đủ căn cứ để kết luận, không có nghĩa là chưa được thực hiện.",
  },
  known: (day) => `Chỉ sử dụng những gì đã vào sổ đến hết ${day}.`,
  guide:
    "Nội dung chỉ được kết luận là hoàn thành khi có minh chứng đúng loại; chỉ được kết luận là chưa hoàn thành hoặc không hoàn thành khi đơn vị đã xác nhận kê khai đủ hoặc bên được hưởng đã có ý kiến bằng văn bản. Các trường hợp còn lại ghi là chưa đủ căn cứ để kết luận.",
  numbers: (numbers, cited) =>
    `Bản in Kế hoạch mang nhiều số (${numbers}); báo cáo này dẫn theo số ${cited}, cần đối chiếu với bản chính.`,
};

/** I. Chỉ đạo, tổ chức thực hiện. */
export const direction: DirectionWords = {
  heading: "CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN",
  focal: (pairs) =>
    `Theo Kế hoạch, ${list(pairs.map(([side, unit]) => `${side} giao ${unit}`))} làm đơn vị đầu mối.`,
  ended: (unit, now) =>
    now.length > 0
      ? `${unit} đã kết thúc hoạt động, nhiệm vụ do ${list(now)} kế thừa.`
      : `${unit} đã kết thúc hoạt động, chưa xác định được đơn vị kế thừa.`,
  doubtful: (unit) => `Chưa rõ ${unit} còn hoạt động hay không.`,
  papers: (papers) => `Sổ theo dõi ghi nhận ${count(papers)} văn bản tổ chức thực hiện Kế hoạch, gồm:`,
  noPapers: "Chưa ghi nhận được văn bản tổ chức thực hiện Kế hoạch.",
  morePapers: (more, annex) => `Và ${count(more)} văn bản khác, nêu tại ${annex}.`,
  noAmendment: "Đến nay Kế hoạch chưa được điều chỉnh, bổ sung.",
  amendments: (times) => `Kế hoạch đã được điều chỉnh, bổ sung ${count(times)} lần:`,
  amendment: (number, on, reason) => `Văn bản số ${number}, hiệu lực từ ${on}: ${reason}.`,
  decisions: (decisions, annex) =>
    `Trong quá trình thực hiện, đã có ${count(decisions)} quyết định, ý kiến của người có thẩm quyền liên quan đến việc đánh giá, nêu tại ${annex}.`,
};

/** Takes a count after it only with a word between. */
const spaced: ReadonlySet<Status> = new Set<Status>([
  "kept",
  "over-term",
  "undetermined",
  "successor-needed",
]);

/** II. Kết quả thực hiện. */
export const results: ResultWords = {
  heading: {
    "so-ket": () => "KẾT QUẢ THỰC HIỆN",
    "tong-ket": (period) => `KẾT QUẢ THỰC HIỆN GIAI ĐOẠN ${period}`,
    "hang-nam": (_period, year) => `KẾT QUẢ THỰC HIỆN ĐẾN HẾT NĂM ${year}`,
  },
  headings: {
    all: "Kết quả chung",
    indicators: "Kết quả thực hiện các chỉ tiêu",
    tasks: "Kết quả theo nhiệm vụ của Kế hoạch",
    sides: "Kết quả thực hiện trách nhiệm của các bên",
    funding: "Kinh phí thực hiện",
    since: "So với kỳ đánh giá trước",
  },
  reached: "TT ghi theo Phụ lục I",
  asIndicators: (sections) => `Kết quả của ${joined(sections, "và")} là các chỉ tiêu đã nêu tại bảng trên.`,
  noun: {
    item: (items) => `${count(items)} nội dung nhiệm vụ`,
    indicator: (indicators) => `${count(indicators)} chỉ tiêu`,
    duty: (duties) => `${count(duties)} trách nhiệm`,
    funding: (promises) => `${count(promises)} nội dung về kinh phí`,
    promise: (promises) => `${count(promises)} nội dung`,
  },
  totals: (all, kinds, asOf, alone) =>
    `Kế hoạch có ${count(all)} nội dung, gồm ${joined(kinds, "và")}. ${alone === null ? `Kết luận tính đến hết ${asOf} theo từng nhóm nội dung nêu tại bảng dưới đây` : `Tính đến hết ${asOf}, cả ${alone}`}.`,
  part: {
    met: (n) => `${count(n)} nội dung hoàn thành`,
    "met-late": (n) => `${count(n)} nội dung hoàn thành (quá hạn)`,
    "met-undated": (n) => `${count(n)} nội dung hoàn thành (chưa rõ có đúng hạn)`,
    reached: (n) => `${count(n)} nội dung đến nay đã đạt (trong hạn)`,
    kept: (n) => `${count(n)} chỉ tiêu đến nay chưa vượt`,
    "not-yet": (n) => `${count(n)} nội dung chưa hoàn thành (trong hạn)`,
    failed: (n) => `${count(n)} nội dung không hoàn thành (quá hạn)`,
    "over-term": (n) => `${count(n)} nội dung quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa`,
    undetermined: (n) => `${count(n)} nội dung chưa đủ căn cứ để kết luận`,
    "not-applicable": (n) => `${count(n)} nội dung không thuộc diện đánh giá`,
    "successor-needed": (n) => `${count(n)} nội dung cần xác định đơn vị kế thừa`,
  },
  untold: (n) => ` (trong đó ${count(n)} nội dung chưa đơn vị nào kê khai)`,
  bounds: (from, to, of) =>
    from === to
      ? `Trong ${count(of)} nội dung thuộc diện đánh giá, số nội dung hoàn thành là ${count(from)}.`
      : from === 0
        ? `Với căn cứ hiện có, chưa thể kết luận nội dung nào là hoàn thành; số nội dung hoàn thành có thể từ 0 đến ${count(to)} trong ${count(of)} nội dung thuộc diện đánh giá, tùy kết quả làm rõ.`
        : `Trong ${count(of)} nội dung thuộc diện đánh giá, ít nhất ${count(from)} nội dung hoàn thành; nếu làm rõ được các điểm còn thiếu căn cứ, con số này nhiều nhất là ${count(to)}.`,
  readings: (from, to) =>
    `Nếu tính theo tất cả các cách hiểu của các điều khoản có nhiều cách hiểu, số nội dung hoàn thành là từ ${count(from)} đến ${count(to)}.`,
  inYear: (n, year, titles) =>
    n === 0
      ? `Trong năm ${year}, chưa ghi nhận nội dung nào hoàn thành.`
      : `Trong năm ${year}, có ${count(n)} nội dung hoàn thành: ${titles}.`,
  figures: {
    groups: "Kết luận theo nhóm nội dung",
    changes: "Chuyển biến của các kết luận so với kỳ trước",
  },
  summary: {
    caption: "Tổng hợp kết luận theo nhóm nội dung",
    group: "Nhóm nội dung",
    promises: "Số đầu việc",
    status: {
      met: "Hoàn thành",
      "met-late": "Hoàn thành (quá hạn)",
      "met-undated": "Hoàn thành (chưa rõ đúng hạn)",
      reached: "Đến nay đã đạt",
      kept: "Đến nay chưa vượt",
      "not-yet": "Chưa hoàn thành",
      failed: "Không hoàn thành",
      "over-term": "Quá hạn, chưa rõ",
      undetermined: "Chưa đủ căn cứ",
      "not-applicable": "Không thuộc diện đánh giá",
      "successor-needed": "Cần đơn vị kế thừa",
    },
    none: "Kế hoạch không có nội dung nào.",
  },
  task: (no, title) => `Nhiệm vụ ${no}: ${title}`,
  taskNo: (no) => `Nhiệm vụ ${no}`,
  side: (name) => `Trách nhiệm của ${name}`,
  joint: (sides) => (sides === 2 ? "Trách nhiệm chung của hai bên" : "Trách nhiệm chung của các bên"),
  others: "Nội dung khác",
  lead: (units) => `Đơn vị chủ trì: ${units}.`,
  silent: (noun) =>
    noun === null ? "Chưa có thông tin để kết luận." : `Chưa có thông tin để kết luận đối với cả ${noun}.`,
  group: (of, said, noun) => `${said} ${spaced.has(of) ? "đối với " : ""}${noun}`,
  entry: (title, standing, after) =>
    `${title}${after === "lead" || title.includes(":") ? " – " : ": "}${standing}`,
  because: (standing) => ` (${standing})`,
  more: (more) => `và ${count(more)} nội dung khác`,
  otherwise: (n, rows) =>
    `Có ${count(n)} nội dung (${rows}) mà kết luận thay đổi theo cách hiểu điều khoản; từng cách hiểu được nêu tại Phụ lục II.`,
};
