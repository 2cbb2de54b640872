import { marked } from "../../say/values.js";
import type { MeetingWords, PaperWords, LetterWords } from "../../words/report-paper-words.js";
import { count } from "../values.js";

/** Thể thức văn bản (Nghị định 30/2020/NĐ-CP). */
export const paper: PaperWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  type: { report: "BÁO CÁO", minutes: "BIÊN BẢN" },
  letter: "CÔNG VĂN",
  code: { report: "BC", minutes: "BB" },
  abstract: {
    "so-ket": (plan) => `Sơ kết việc thực hiện ${plan}`,
    "tong-ket": (plan) => `Tổng kết việc thực hiện ${plan}`,
    "hang-nam": (plan, year) => `Kết quả năm ${year} thực hiện ${plan}`,
  },
  number: (number, symbol) => `Số: ${number?.padStart(2, "0") ?? "……"}/${symbol}`,
  placed: (place, day) => `${place ?? "……………"}, ${day ?? "ngày …… tháng …… năm ………"}`,
  onBehalf: "TM. ỦY BAN NHÂN DÂN",
  position: "THỦ TRƯỞNG CƠ QUAN",
  positions: {
    committee: "CHỦ TỊCH",
    department: "GIÁM ĐỐC",
    division: "TRƯỞNG PHÒNG",
    "sub-department": "CHI CỤC TRƯỞNG",
  },
  successor: (of) => `cơ quan kế thừa ${of}`,
  recipients: "Nơi nhận:",
  archive: "Lưu: VT",
  asAbove: "Như trên",
  annex: (number) => `Phụ lục ${number}`,
  attached: (type, number, symbol, day) =>
    `(Kèm theo ${type.slice(0, 1)}${type.slice(1).toLocaleLowerCase("vi")} số ${number?.padStart(2, "0") ?? "……"}/${symbol} ${day ?? "ngày …… tháng …… năm ………"})`,
  annexes: "PHỤ LỤC KÈM THEO",
  asOf: (day) => `Số liệu tính đến hết ${day}`,
  group: "Nhóm",
  warning: "MINH HỌA: số liệu giả định để giới thiệu phần mềm, không phải kết quả thật",
  unstated: "–",
  total: "Tổng cộng",
  unwritten: (prompt) => `[Phần của người soạn: ${prompt}]`,
};

/** Biên bản họp. */
export const meeting: MeetingWords = {
  abstract: {
    "so-ket": (plan) => `Họp sơ kết việc thực hiện ${plan}`,
    "tong-ket": (plan) => `Họp tổng kết việc thực hiện ${plan}`,
    "hang-nam": (plan, year) => `Họp đánh giá kết quả năm ${year} thực hiện ${plan}`,
  },
  headings: {
    time: "THỜI GIAN, ĐỊA ĐIỂM",
    present: "THÀNH PHẦN",
    report: "NỘI DUNG BÁO CÁO TẠI CUỘC HỌP",
    opinions: "Ý KIẾN THẢO LUẬN",
    points: "NHỮNG ĐIỂM CUỘC HỌP CẦN KẾT LUẬN",
    conclusions: "KẾT LUẬN CỦA CUỘC HỌP",
  },
  heard: (focal) =>
    `Cuộc họp nghe ${focal === "" ? "đơn vị đầu mối" : focal} báo cáo tình hình thực hiện Kế hoạch. Nội dung chính như sau:`,
  points: (points, sides) =>
    `Theo kết quả rà soát, có ${count(points)} điểm chỉ ${sides === "" ? "" : `${sides} hoặc `}người có thẩm quyền mới kết luận được:`,
  noPoints: "Không có điểm nào phải chờ cuộc họp kết luận.",
  reading: (title, readings) => `Cách hiểu đối với ${marked(title)}: ${readings}.`,
  draft: (number, reason) => `Dự thảo điều chỉnh số ${number}: ${reason}.`,
  closing: (copies) =>
    `Cuộc họp kết thúc vào ……giờ…… cùng ngày. Biên bản được lập thành ${count(copies)} bản có giá trị như nhau, mỗi bên giữ 01 bản, đã đọc lại cho những người tham dự cùng nghe và thống nhất./.`,
  signers: ["THƯ KÝ", "CHỦ TỌA"],
};

/** Công văn đề nghị cung cấp thông tin. */
export const letter: LetterWords = {
  abstract: (plan) => `V/v đề nghị cung cấp thông tin về việc thực hiện ${plan}`,
  byNumber: (kind, number) => `${kind} số ${number}`,
  to: (unit) => `Kính gửi: ${unit}`,
  nobody: "(chưa xác định được đơn vị trả lời)",
  purpose: (plan, asOf) =>
    `Để có đủ căn cứ đánh giá việc thực hiện ${plan}, số liệu tính đến hết ${asOf}, đề nghị quý đơn vị trả lời những nội dung tại Phụ lục kèm theo.`,
  how: "Với mỗi nội dung, đề nghị ghi rõ câu trả lời, ngày thực hiện và số, ký hiệu của tài liệu minh chứng, kèm bản sao. Việc nào không có hoặc không phát sinh thêm cũng đề nghị xác nhận bằng văn bản; để trống được hiểu là chưa trả lời, không được hiểu là không có. Văn bản trả lời gửi trước ngày …… tháng …… năm ……….",
  annex: "Nội dung đề nghị cung cấp thông tin",
  caption: "Nội dung đề nghị trả lời",
  columns: {
    no: "TT",
    asked: "Nội dung đề nghị",
    promises: "Nội dung có liên quan",
    proof: "Minh chứng cần có",
    answer: "Trả lời của đơn vị",
  },
  none: "Không có nội dung nào cần hỏi.",
  closing: "Trân trọng cảm ơn sự phối hợp của quý đơn vị./.",
};
