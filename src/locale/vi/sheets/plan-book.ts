import { marked } from "../../say/values.js";
import { choices, heads } from "./plan-columns.js";
import { planDoubts } from "./plan-doubts.js";
import { sheets } from "./words.js";

const LANGUAGES: Readonly<Record<string, string>> = { vi: "tiếng Việt", en: "tiếng Anh" };

/** The words of plan workbooks (sổ kế hoạch); made to fit `PlanBookWords`. */
export const planBook = {
  sheets,
  parts: {
    general: {
      name: "Thông tin chung",
      about: "Tên, số, ngày, thời gian thực hiện, mã và các căn cứ của kế hoạch. Mỗi dòng một thông tin.",
    },
    units: {
      name: "Đơn vị",
      about: "Các bên ký, đơn vị của từng bên, đơn vị đầu mối và đơn vị tiếp nhận. Mỗi dòng một đơn vị.",
    },
    contents: {
      name: "Nội dung",
      about:
        "Mỗi dòng một nội dung phải thực hiện, theo thứ tự của phụ lục. Ô đánh dấu là ô cần ghi; câu hỏi ở ghi chú của ô và ở trang Chỗ nghi ngờ. Không sắp xếp lại trang này.",
    },
    kinds: {
      name: "Loại việc",
      about:
        "Những việc được đếm hoặc cộng số, các bước của từng việc và giấy tờ chứng minh. Mỗi dòng một bước.",
    },
    lists: {
      name: "Danh mục",
      about:
        "Những số liệu, thông tin phải kê khai của từng loại việc. Mỗi dòng một thông tin; loại “lựa chọn” có thêm mỗi dòng một lựa chọn.",
    },
    doubts: {
      name: "Chỗ nghi ngờ",
      about:
        "Những chỗ văn bản không rõ và câu hỏi cho người lập. Trả lời ngay ở ô của trang Nội dung, hoặc ở cột “Trả lời, đọc là”.",
    },
  },
  choicesSheet: "Lựa chọn",
  heads,
  synonyms: {
    leads: ["Chủ trì"],
    partners: ["Phối hợp"],
    receivers: ["Tiếp nhận", "Đơn vị tiếp nhận kết quả"],
    due: ["Thời gian hoàn thành"],
    no: ["STT", "Số TT"],
  },
  notes: {
    "contents.is":
      "Chỉ tiêu, nội dung, trách nhiệm, kinh phí, sơ kết: một việc phải thực hiện. Và, hoặc, trong tổng số, cách hiểu khác, chỉ khi: nối tiếp dòng trên.",
    measure:
      "Đếm: có bao nhiêu. Tỷ lệ: chiếm bao nhiêu phần trăm. Số lượng: cộng số của các lần. Số mới nhất: số công bố sau cùng. Xác nhận: bên kia xác nhận.",
    level:
      "ít nhất 02; trên 15%; không quá 5; dưới 2. Mỗi năm một mức, chỉ khi “Định kỳ” là “năm”: mỗi dòng trong ô ghi một năm, ví dụ 2024: không quá 10%.",
    "contents.unit": "Đếm: tên đối tượng được đếm. Số lượng, số mới nhất: đơn vị tính của số liệu.",
    of: "Tỷ lệ: của tổng số nào (một con số, hoặc việc được tính). Xác nhận: bên xác nhận.",
    due: "Ngày cuối phải xong, ví dụ 31/12/2025. Để trống: hết thời gian của kế hoạch.",
    every: "Năm, quý, 6 tháng: mỗi kỳ phải đạt một lần.",
    leads: "Mỗi đơn vị một dòng trong ô (Alt+Enter).",
    stage: "Loại việc và bước, chọn từ trang Loại việc.",
    attribute: "Số liệu được cộng hoặc công bố, ở trang Danh mục.",
    where: "Mỗi điều kiện một dòng: cấp nhiệm vụ: là cấp tỉnh; số tiền: từ 5 đến 10.",
    for: "Để trống: mọi đối tượng. Nội dung này: chỉ tính những gì ghi cho chính nội dung này.",
    proof: "Mỗi loại giấy tờ một dòng trong ô; có một trong các loại này là đủ.",
    repeats: "Có: một đối tượng qua bước này nhiều lần (mỗi lớp, mỗi lần cấp tiền, mỗi kỳ công bố).",
  },
  choices,
  level: {
    comparison: { atLeast: "ít nhất", moreThan: "trên", atMost: "không quá", lessThan: "dưới" },
    base: "gốc",
    plus: "cộng",
    minus: "trừ",
  },
  condition: { is: "là", unit: "đơn vị", party: "thuộc bên", from: "từ", to: "đến" },
  itself: "nội dung này",
  none: "–",
  inLanguage: (head: string, language: string) => `${head} – ${LANGUAGES[language] ?? language}`,
  fromDay: "từ ngày",
  toDay: "đến ngày",
  step: (year: number, every: "year" | "quarter" | "half", number: number) =>
    every === "year"
      ? `năm ${year}`
      : every === "quarter"
        ? `quý ${["I", "II", "III", "IV"][number - 1]}/${year}`
        : `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`,
  made: {
    done: "đã hoàn thành",
    published: "đã công bố",
    figures: "Công bố số liệu",
    area: "địa bàn",
    others: "Thực hiện nội dung khác",
    work: "việc",
    occasion: "lần thực hiện",
    amount: (unit: string) => `số ${unit}`,
    rowNumber: (no: string) => `TT ${no}`,
    quoted: {
      target: "chỉ tiêu",
      unit: "đơn vị tính",
      due: "thời gian",
      year: (year: number) => `năm ${year}`,
    },
  },
  held: {
    fields: {
      receipts: "dấu đến",
      stated: "nơi văn bản ghi tên, ngày và thời gian",
      amendments: "văn bản điều chỉnh",
      amended: "văn bản điều chỉnh đã áp dụng",
      successors: "đơn vị kế thừa",
      seek: "văn bản cần tìm",
      stands: "thời hạn hiệu lực",
      renews: "việc gia hạn",
      basis: "căn cứ pháp lý",
      sheet: "trang biểu mẫu dùng chung",
      readings: "yêu cầu",
      when: "điều kiện áp dụng",
      custom: "thời điểm thông lệ",
      responsible: "thứ tự đơn vị chịu trách nhiệm",
    },
    other: "một phần",
    of: (what: string, name: string) => `${what} của ${marked(name)}`,
  },
  doubts: planDoubts,
} as const;
