import type { Status } from "../../rules/finding.js";
import type { Entries, OpeningWords, DirectionWords, ResultWords } from "../report-result-words.js";
import { capital, list } from "../values.js";
import { count } from "./report-count.js";

/** `A`, `A và B`, `A, B và C`. */
const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;

const entriesText = ({ records, documents, statements, decisions }: Entries): string => {
  const parts = [
    ...(records > 0 ? [`${count(records)} bản ghi`] : []),
    ...(documents > 0 ? [`${count(documents)} tài liệu minh chứng`] : []),
    ...(statements > 0 ? [`${count(statements)} xác nhận đã kê khai đủ`] : []),
    ...(decisions > 0 ? [`${count(decisions)} quyết định, ý kiến của người có thẩm quyền`] : []),
  ];
  return parts.length === 0 ? "chưa có bản ghi nào" : `gồm ${joined(parts, "và")}`;
};

/** Căn cứ, thời gian và nguồn số liệu. */
export const opening: OpeningWords = {
  basis: (title, number, on) => `Căn cứ ${title} (số ${number} ${on}, sau đây gọi là Kế hoạch);`,
  amended: (number, on) => `Căn cứ văn bản điều chỉnh, bổ sung Kế hoạch số ${number} ${on};`,
  sides: (names) => joined(names, "cùng"),
  both: (sides) => (sides === 2 ? "hai bên" : "các bên"),
  reports: {
    "so-ket": (sides, both, asOf) =>
      `${capital(sides)} (sau đây gọi tắt là ${both}) báo cáo sơ kết giữa kỳ việc thực hiện Kế hoạch, số liệu tính đến hết ${asOf}, như sau:`,
    "tong-ket": (sides, both, asOf) =>
      `${capital(sides)} (sau đây gọi tắt là ${both}) báo cáo tổng kết việc thực hiện Kế hoạch, số liệu tính đến hết ${asOf}, như sau:`,
    "hang-nam": (sides, both, asOf, year) =>
      `${capital(sides)} (sau đây gọi tắt là ${both}) báo cáo kết quả thực hiện Kế hoạch năm ${year}, số liệu tính đến hết ${asOf}, như sau:`,
  },
  data: {
    working: (title, entries) => `Căn cứ số liệu tại “${title}”, ${entriesText(entries)};`,
    illustrative: (title, entries) => `Căn cứ số liệu giả định tại “${title}”, ${entriesText(entries)};`,
    "public-record": (_title, entries) => `Căn cứ thông tin đã công khai, ${entriesText(entries)};`,
  },
  nature: {
    working: "",
    illustrative:
      "Toàn bộ số liệu là giả định, dựng ra để giới thiệu phần mềm, không phản ánh kết quả thật của cơ quan, đơn vị nào.",
    "public-record":
      "Báo cáo này chỉ dựa trên thông tin đã công khai, không phải số liệu do các bên cung cấp. Cam kết chưa tìm thấy thông tin được ghi là chưa đủ căn cứ kết luận, không có nghĩa là chưa được thực hiện.",
  },
  known: (day) => `Chỉ sử dụng những gì đã vào sổ đến hết ${day}.`,
  guide:
    "Cam kết chỉ được kết luận là đạt khi có minh chứng đúng loại; chỉ được kết luận là chưa đạt hoặc không đạt khi đơn vị đã xác nhận kê khai đủ hoặc bên được hưởng đã có ý kiến bằng văn bản. Các trường hợp còn lại ghi là chưa đủ căn cứ kết luận.",
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
  morePapers: (more) => `Và ${count(more)} văn bản khác, nêu tại phụ lục minh chứng.`,
  noAmendment: "Đến nay Kế hoạch chưa được điều chỉnh, bổ sung.",
  amendments: (times) => `Kế hoạch đã được điều chỉnh, bổ sung ${count(times)} lần:`,
  amendment: (number, on, reason) => `Văn bản số ${number}, hiệu lực từ ${on}: ${reason}.`,
  decisions: (decisions) =>
    `Trong quá trình thực hiện, đã có ${count(decisions)} quyết định, ý kiến của người có thẩm quyền liên quan đến việc đánh giá:`,
  decision: (on, by, what, reason, proved) =>
    `${capital(on)}, ${by} ${what}${reason === null ? "" : `; lý do: ${reason}`}${proved ? "" : " (chưa có văn bản kèm theo)"}.`,
  what: {
    same: (subject, planned, same) =>
      `kết luận ${subject} ${same ? "đúng" : "không phải"} là ${planned} của Kế hoạch`,
    reading: (title, reading) => `chọn cách hiểu “${reading}” đối với “${title}”`,
    waiver: (title, until) => `cho miễn thực hiện “${title}”${until === null ? "" : ` đến hết ${until}`}`,
    attestation: (title, kept) => `cho ý kiến “${title}” ${kept ? "đã" : "chưa"} được thực hiện`,
    override: (title, verdict) => `đánh giá riêng “${title}” là ${verdict}`,
  },
};

const status: Readonly<Record<Status, string>> = {
  met: "Đạt",
  "met-late": "Đạt, trễ hạn",
  "not-yet": "Chưa đạt (còn hạn)",
  failed: "Không đạt (quá hạn)",
  undetermined: "Chưa đủ căn cứ kết luận",
  "not-applicable": "Không áp dụng",
  "successor-needed": "Cần xác định đơn vị kế thừa",
};

/** Takes a count after it only with a word between. */
const spaced: ReadonlySet<Status> = new Set<Status>(["undetermined", "successor-needed"]);

/** II. Kết quả thực hiện. */
export const results: ResultWords = {
  heading: {
    "so-ket": () => "KẾT QUẢ THỰC HIỆN",
    "tong-ket": (period) => `KẾT QUẢ THỰC HIỆN GIAI ĐOẠN ${period}`,
    "hang-nam": (_period, year) => `KẾT QUẢ THỰC HIỆN ĐẾN HẾT NĂM ${year}`,
  },
  headings: {
    all: "Kết quả chung",
    tasks: "Kết quả theo nhiệm vụ của Kế hoạch",
    sides: "Kết quả thực hiện trách nhiệm của các bên",
    funding: "Kinh phí thực hiện",
    since: "So với kỳ đánh giá trước",
  },
  noun: {
    item: (items) => `${count(items)} nội dung`,
    indicator: (indicators) => `${count(indicators)} chỉ tiêu`,
    duty: (duties) => `${count(duties)} trách nhiệm`,
    funding: (promises) => `${count(promises)} cam kết về kinh phí`,
    promise: (promises) => `${count(promises)} cam kết`,
  },
  totals: (all, kinds, asOf, parts) =>
    `Kế hoạch có ${count(all)} cam kết, gồm ${joined(kinds, "và")}. Tính đến hết ${asOf}, ${parts.length === 1 ? "cả " : "có "}${joined(parts, "và")}.`,
  part: {
    met: (n) => `${count(n)} cam kết đạt`,
    "met-late": (n) => `${count(n)} cam kết đạt nhưng trễ hạn`,
    "not-yet": (n) => `${count(n)} cam kết chưa đạt (còn hạn)`,
    failed: (n) => `${count(n)} cam kết không đạt (quá hạn)`,
    undetermined: (n) => `${count(n)} cam kết chưa đủ căn cứ kết luận`,
    "not-applicable": (n) => `${count(n)} cam kết không áp dụng`,
    "successor-needed": (n) => `${count(n)} cam kết cần xác định đơn vị kế thừa`,
  },
  bounds: (from, to, of) =>
    from === to
      ? `Trong ${count(of)} cam kết áp dụng, số cam kết đạt là ${count(from)}.`
      : from === 0
        ? `Với căn cứ hiện có, chưa thể kết luận cam kết nào là đạt; số cam kết đạt có thể từ 0 đến ${count(to)} trong ${count(of)} cam kết áp dụng, tùy kết quả làm rõ.`
        : `Trong ${count(of)} cam kết áp dụng, ít nhất ${count(from)} cam kết đạt; nếu làm rõ được các điểm còn thiếu căn cứ, con số này nhiều nhất là ${count(to)}.`,
  readings: (from, to) =>
    `Nếu xét mọi cách hiểu của các điều khoản có nhiều cách hiểu, số cam kết đạt là từ ${count(from)} đến ${count(to)}.`,
  inYear: (n, year, titles) =>
    n === 0
      ? `Trong năm ${year}, chưa ghi nhận cam kết nào hoàn thành.`
      : `Trong năm ${year}, có ${count(n)} cam kết hoàn thành: ${titles}.`,
  figures: {
    groups: "Kết luận theo nhóm cam kết",
    changes: "Chuyển biến của các kết luận so với kỳ trước",
  },
  summary: {
    caption: "Tổng hợp kết luận theo nhóm cam kết",
    group: "Nhóm cam kết",
    promises: "Số cam kết",
    status: {
      met: "Đạt",
      "met-late": "Đạt, trễ hạn",
      "not-yet": "Chưa đạt",
      failed: "Không đạt",
      undetermined: "Chưa đủ căn cứ",
      "not-applicable": "Không áp dụng",
      "successor-needed": "Cần đơn vị kế thừa",
    },
    none: "Kế hoạch không có cam kết nào.",
  },
  task: (no, title) => `Nhiệm vụ ${no}: ${title}`,
  taskNo: (no) => `Nhiệm vụ ${no}`,
  side: (name) => `Trách nhiệm của ${name}`,
  joint: (sides) => (sides === 2 ? "Trách nhiệm chung của hai bên" : "Trách nhiệm chung của các bên"),
  others: "Cam kết khác",
  lead: (units) => `Đơn vị chủ trì: ${units}.`,
  silent: (noun) =>
    noun === null ? "Chưa có thông tin để kết luận." : `Chưa có thông tin để kết luận đối với cả ${noun}.`,
  group: (of, noun) => `${status[of]} ${spaced.has(of) ? "đối với " : ""}${noun}`,
  alone: (of) => status[of],
  entry: (title, standing, after) =>
    `${title}${after === "lead" || title.includes(":") ? " – " : ": "}${standing}`,
  because: (standing) => ` (${standing})`,
  more: (more) => `và ${count(more)} cam kết khác`,
  otherwise: (n, rows) =>
    `Có ${count(n)} cam kết (${rows}) mà kết luận thay đổi theo cách hiểu điều khoản; từng cách hiểu được nêu tại Phụ lục II.`,
};
