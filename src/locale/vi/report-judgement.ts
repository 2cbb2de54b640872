import type { AheadWords, AppraisalWords, RequestWords } from "../report-judgement-words.js";
import { list } from "../values.js";
import { count } from "./report-count.js";

/** III. Đánh giá chung. */
export const appraisal: AppraisalWords = {
  heading: "ĐÁNH GIÁ CHUNG",
  headings: {
    strengths: "Ưu điểm",
    shortcomings: "Tồn tại, hạn chế",
    causes: "Nguyên nhân",
    lessons: "Bài học kinh nghiệm",
  },
  met: (met, of, timely) =>
    `Đã có ${count(met)} trên ${count(of)} cam kết áp dụng được kết luận là đạt${timely === met ? ", đều đúng hạn" : `, trong đó ${count(timely)} cam kết đúng hạn`}.`,

  most: (groups) => `Đã đạt phần lớn các cam kết áp dụng ở: ${groups.join("; ")}.`,
  share: (name, met, of) => `${name} (${count(met)}/${count(of)})`,
  whole: (names) => `Đã đạt toàn bộ các cam kết áp dụng ở: ${names.join("; ")}.`,
  proved: (records, documents) =>
    `Các kết luận đạt dựa trên ${count(records)} bản ghi với ${count(documents)} tài liệu minh chứng, liệt kê tại phụ lục.`,
  noStrength:
    "Với thông tin hiện có, chưa cam kết nào đủ căn cứ để kết luận là đạt, vì vậy chưa đủ căn cứ để nêu ưu điểm.",
  failed: (n, titles) => `Có ${count(n)} cam kết không đạt khi hết thời hạn: ${titles}.`,
  late: (n, titles) => `Có ${count(n)} cam kết đạt nhưng trễ hạn: ${titles}.`,
  notYet: (n, rows) => `Có ${count(n)} cam kết chưa đạt, thời hạn thực hiện vẫn còn (${rows}).`,
  undetermined: (n, rows) => `Có ${count(n)} cam kết chưa đủ căn cứ kết luận (${rows}).`,
  successor: (n, rows) =>
    `Có ${count(n)} cam kết chưa xác định được đơn vị kế thừa nên chưa có nơi chịu trách nhiệm (${rows}).`,
  doubleUse: (n) =>
    `Có ${count(n)} tài liệu được dùng làm minh chứng cho nhiều cam kết khác nhau, cần xem lại để không tính trùng.`,
  disputed: (n) =>
    `Có ${count(n)} xác nhận đã kê khai đủ nhưng sau đó vẫn có bản ghi mới trong phạm vi đã xác nhận, cần xem lại.`,
  noShortcoming: "Không có cam kết nào chưa đạt hoặc còn thiếu căn cứ.",
  causes: (promises) =>
    `Qua rà soát căn cứ của ${count(promises)} cam kết chưa đạt hoặc chưa đủ căn cứ kết luận, các nguyên nhân gồm (một cam kết có thể có nhiều nguyên nhân):`,
  cause: {
    short: (n) => `Kết quả đã kê khai đủ nhưng thấp hơn mức cam kết: ${count(n)} cam kết`,
    silent: (n) => `Chưa có thông tin, đơn vị chưa xác nhận đã kê khai đủ: ${count(n)} cam kết`,
    unproved: (n) =>
      `Đã được ghi nhận nhưng thiếu minh chứng hoặc minh chứng chưa đúng loại: ${count(n)} cam kết`,
    incomplete: (n) => `Hồ sơ thiếu ngày cụ thể, số tiền hoặc nội dung bắt buộc: ${count(n)} cam kết`,
    contradicted: (n) => `Số liệu các đơn vị kê khai mâu thuẫn nhau: ${count(n)} cam kết`,
    undecided: (n) => `Chờ người có thẩm quyền kết luận về tên gọi của kết quả: ${count(n)} cam kết`,
    unattested: (n) => `Bên được hưởng chưa có ý kiến bằng văn bản: ${count(n)} cam kết`,
    denied: (n) => `Bên được hưởng cho ý kiến là chưa thực hiện: ${count(n)} cam kết`,
    standing: (n) => `Chưa rõ kết quả đã được cấp còn hiệu lực hay không: ${count(n)} cam kết`,
    condition: (n) => `Chưa rõ điều kiện áp dụng đã xảy ra hay chưa: ${count(n)} cam kết`,
    law: (n) => `Quy định làm căn cứ chưa được kiểm chứng: ${count(n)} cam kết`,
    "lost-in-print": (n) =>
      `Bản in Kế hoạch mất chữ, chưa rõ đơn vị chủ trì nên không rõ nơi chịu trách nhiệm: ${count(n)} cam kết`,
    successor: (n) =>
      `Đơn vị có trách nhiệm đã kết thúc hoạt động, chưa xác định đơn vị kế thừa: ${count(n)} cam kết`,
  },
  noCause: "Không có nội dung phải nêu nguyên nhân.",
  rows: (rows) => `Phụ lục I, TT ${rows}`,
};

/** IV. Phương hướng. */
export const ahead: AheadWords = {
  heading: {
    "so-ket": () => "PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN CÒN LẠI CỦA KẾ HOẠCH",
    "tong-ket": () => "NHỮNG VIỆC CẦN TIẾP TỤC GIẢI QUYẾT",
    "hang-nam": (nextYear) => `PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${nextYear}`,
  },
  headings: {
    start: {
      "so-ket": "Việc cần triển khai ngay",
      "tong-ket": "Cam kết chưa hoàn thành khi hết thời hạn",
      "hang-nam": "Việc cần triển khai ngay",
    },
    questions: "Nội dung cần làm rõ và đơn vị trả lời",
    drafts: "Đề nghị điều chỉnh, bổ sung Kế hoạch",
  },
  none: "Không còn cam kết nào phải triển khai thêm.",
  atRisk: (n) =>
    `Có ${count(n)} cam kết có nguy cơ không kịp thời hạn: thời gian còn lại ngắn hơn thời gian tối đa mà quy định dành cho các bước còn phải làm.`,
  onTrack: (n) =>
    `Có ${count(n)} cam kết còn kịp thời hạn nếu bắt đầu các bước còn lại đúng ngày nêu trong bảng.`,
  tooLate: (n) =>
    `Có ${count(n)} cam kết đã hết thời gian thực hiện mà chưa được kết luận là đạt; các đơn vị chịu trách nhiệm gồm:`,
  unitOwes: (unit, n) => `${unit} (${count(n)} cam kết)`,
  cannotEstimate: (n) =>
    `Đối với ${count(n)} cam kết khác, không ước lượng được thời gian còn cần vì quy định không đặt thời hạn cho các bước còn lại; các đơn vị chủ động bố trí thời gian.`,
  start: {
    caption: "Cam kết cần theo dõi về thời hạn",
    columns: {
      unit: "Đơn vị",
      promise: "Cam kết",
      due: "Thời hạn",
      start: "Bắt đầu chậm nhất",
      reached: "Bước đã qua",
      outlook: "Triển vọng",
    },
  },
  unnamed: "Chưa xác định",
  questions: (questions, units) =>
    `Để kết luận các cam kết chưa đủ căn cứ hoặc chưa đạt, cần làm rõ ${count(questions)} điểm, do ${count(units)} đơn vị trả lời (TT là số thứ tự cam kết tại Phụ lục I; nội dung đầy đủ nêu tại phiếu đề nghị cung cấp thông tin gửi từng đơn vị):`,
  noQuestion: "Không có điểm nào cần làm rõ thêm.",
  unitAsked: (unit, n) => `${unit} (${count(n)} điểm)`,
  asked: {
    succeed: (unit) => `xác định đơn vị kế thừa ${unit}`,
    complete: (procedure, rows) => `kê khai đủ nội dung ${procedure ?? "có liên quan"} (TT ${rows})`,
    attest: (_side, rows) => `cho ý kiến bằng văn bản về việc thực hiện trách nhiệm của bên kia (TT ${rows})`,
    prove: (subject, stage) => `cung cấp minh chứng ${subject} ${stage}`,
    date: (subject, stage) => `cho biết ngày ${subject} ${stage}`,
    attribute: (subject, attribute) => `bổ sung ${attribute} của ${subject}`,
    settle: (subject, attribute) => `thống nhất số liệu về ${attribute ?? "ngày thực hiện"} của ${subject}`,
    decide: (subject, planned) => `kết luận ${subject} có đúng là ${planned} hay không`,
    end: (subject) => `cho biết ${subject} còn hiệu lực hay không`,
    record: (what, rows) => `kê khai ${what}, nếu đã có (TT ${rows})`,
    more: (n) => `và ${count(n)} điểm khác`,
  },
  noDraft: "Đến nay chưa có dự thảo điều chỉnh, bổ sung Kế hoạch.",
  draft: (number, reason, changes) =>
    `Dự thảo điều chỉnh, bổ sung số ${number}, gồm ${count(changes)} thay đổi. Lý do: ${reason}.`,
  change: (title, what) => `${title}: ${what}`,
  flips: (flips, eased) =>
    `Chạy thử trên số liệu hiện có, dự thảo làm thay đổi ${count(flips)} kết luận${
      eased === 0
        ? "."
        : `, trong đó ${count(eased)} kết luận thay đổi chỉ vì mục tiêu được điều chỉnh, không phải vì có thêm kết quả.`
    }`,
  noFlip: "Chạy thử trên số liệu hiện có, dự thảo không làm thay đổi kết luận nào.",
  flip: (title, before, after, goalMoved) =>
    `${title}: ${before === null ? "" : `từ “${before}” thành `}“${after}”${goalMoved ? " (chỉ vì mục tiêu thay đổi)" : ""}`,
};

/** V. Kiến nghị, đề xuất. */
export const requests: RequestWords = {
  heading: "KIẾN NGHỊ, ĐỀ XUẤT",
  answer: (units, questions) =>
    `Đề nghị ${count(units)} đơn vị nêu tại mục IV trả lời ${count(questions)} điểm cần làm rõ, gửi kèm minh chứng để cập nhật sổ theo dõi.`,
  successor: (units, promises, rows) =>
    `Đề nghị cấp có thẩm quyền xác định đơn vị kế thừa của ${units} đối với ${count(promises)} cam kết (${rows}).`,
  readings: (promises, rows) =>
    `Đề nghị các bên thống nhất bằng văn bản cách hiểu đối với ${count(promises)} cam kết mà kết luận còn thay đổi theo cách hiểu (${rows}).`,
  decide: (subject, planned) =>
    `Đề nghị người có thẩm quyền kết luận ${subject} có đúng là ${planned} nêu trong Kế hoạch hay không.`,
  print: (places, tasks) =>
    `Đề nghị đối chiếu bản chính Kế hoạch tại ${count(places)} chỗ bản in mất chữ hoặc chưa rõ${
      tasks.length === 0 ? "" : `, trong đó có đơn vị chủ trì nhiệm vụ ${list(tasks)}`
    }.`,
  drafts: (drafts) =>
    `Đề nghị xem xét, quyết định ${count(drafts)} dự thảo điều chỉnh, bổ sung nêu tại mục IV.`,
  closing: {
    "so-ket": () =>
      "Trên đây là báo cáo sơ kết giữa kỳ việc thực hiện Kế hoạch, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo, phối hợp./.",
    "tong-ket": () =>
      "Trên đây là báo cáo tổng kết việc thực hiện Kế hoạch, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo./.",
    "hang-nam": (year) =>
      `Trên đây là báo cáo kết quả thực hiện Kế hoạch năm ${year}, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo, phối hợp./.`,
  },
};
