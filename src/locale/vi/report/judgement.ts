import type { AheadWords, AppraisalWords, RequestWords } from "../../words/report-judgement-words.js";
import { marked, list } from "../../say/values.js";
import { count } from "../values.js";

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
    `Đã có ${count(met)} trên ${count(of)} nội dung thuộc diện đánh giá được kết luận là hoàn thành${timely === met ? ", đều đúng hạn" : `, trong đó ${count(timely)} nội dung đúng hạn`}.`,

  most: (groups) => `Đã hoàn thành phần lớn các nội dung thuộc diện đánh giá ở: ${groups.join("; ")}.`,
  share: (name, met, of) => `${name} (${count(met)}/${count(of)})`,
  whole: (names) => `Đã hoàn thành toàn bộ các nội dung thuộc diện đánh giá ở: ${names.join("; ")}.`,
  proved: (records, documents, annex) =>
    `Các kết luận hoàn thành dựa trên ${count(records)} nội dung đã kê khai với ${count(documents)} tài liệu minh chứng, nêu tại ${annex}.`,
  noStrength:
    "Với thông tin hiện có, chưa nội dung nào đủ căn cứ để kết luận là hoàn thành, vì vậy chưa đủ căn cứ để nêu ưu điểm.",
  failed: (n, titles) => `Có ${count(n)} nội dung không hoàn thành khi hết thời hạn: ${titles}.`,
  late: (n, titles) => `Có ${count(n)} nội dung hoàn thành nhưng quá hạn: ${titles}.`,
  notYet: (n, rows) => `Có ${count(n)} nội dung chưa hoàn thành, thời hạn thực hiện vẫn còn (${rows}).`,
  overTerm: (n, rows) => `Có ${count(n)} nội dung quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa (${rows}).`,
  undetermined: (n, rows) => `Có ${count(n)} nội dung chưa đủ căn cứ để kết luận (${rows}).`,
  successor: (n, rows) =>
    `Có ${count(n)} nội dung chưa xác định được đơn vị kế thừa nên chưa có nơi chịu trách nhiệm (${rows}).`,
  doubleUse: (n) =>
    `Có ${count(n)} tài liệu được dùng làm minh chứng cho nhiều nội dung khác nhau, cần xem lại để không tính trùng.`,
  disputed: (n) =>
    `Có ${count(n)} xác nhận đã kê khai đủ nhưng sau đó vẫn có kê khai mới trong phạm vi đã xác nhận, cần xem lại.`,
  noShortcoming: "Không có nội dung nào chưa hoàn thành hoặc còn thiếu căn cứ.",
  causes: (promises) =>
    `Qua rà soát căn cứ của ${count(promises)} nội dung chưa hoàn thành hoặc chưa đủ căn cứ để kết luận, các nguyên nhân gồm (một nội dung có thể có nhiều nguyên nhân):`,
  cause: {
    short: (n) => `Kết quả đã kê khai đủ nhưng thấp hơn mức phải đạt: ${count(n)} nội dung`,
    exceeded: (n) => `Kết quả vượt mức giới hạn: ${count(n)} nội dung`,
    silent: (n) => `Chưa có thông tin, đơn vị chưa xác nhận đã kê khai đủ: ${count(n)} nội dung`,
    unproved: (n) =>
      `Đã được ghi nhận nhưng thiếu minh chứng hoặc minh chứng chưa đúng loại: ${count(n)} nội dung`,
    incomplete: (n) => `Hồ sơ thiếu ngày cụ thể, số tiền hoặc nội dung bắt buộc: ${count(n)} nội dung`,
    contradicted: (n) => `Số liệu các đơn vị kê khai mâu thuẫn nhau: ${count(n)} nội dung`,
    undecided: (n) => `Chờ người có thẩm quyền kết luận về tên gọi của kết quả: ${count(n)} nội dung`,
    unplaced: (n) => `Chưa rõ kết quả đã kê khai thuộc nội dung nào của Kế hoạch: ${count(n)} nội dung`,
    doubled: (n) => `Chưa rõ kết quả có bị kê khai hai lần hay không: ${count(n)} nội dung`,
    unattested: (n) => `Bên được hưởng chưa có ý kiến bằng văn bản: ${count(n)} nội dung`,
    denied: (n) => `Bên được hưởng cho ý kiến là chưa thực hiện: ${count(n)} nội dung`,
    standing: (n) => `Chưa rõ kết quả đã được cấp còn hiệu lực hay không: ${count(n)} nội dung`,
    condition: (n) => `Chưa rõ điều kiện áp dụng đã xảy ra hay chưa: ${count(n)} nội dung`,
    law: (n) => `Quy định làm căn cứ chưa được kiểm chứng: ${count(n)} nội dung`,
    "lost-in-print": (n) =>
      `Bản in Kế hoạch mất chữ, chưa rõ đơn vị chủ trì nên không rõ nơi chịu trách nhiệm: ${count(n)} nội dung`,
    successor: (n) =>
      `Đơn vị có trách nhiệm đã kết thúc hoạt động, chưa xác định đơn vị kế thừa: ${count(n)} nội dung`,
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
      "tong-ket": "Nội dung chưa hoàn thành khi hết thời hạn",
      "hang-nam": "Việc cần triển khai ngay",
    },
    questions: "Nội dung cần làm rõ và đơn vị trả lời",
    drafts: "Đề nghị điều chỉnh, bổ sung Kế hoạch",
  },
  none: "Không còn nội dung nào phải triển khai thêm.",
  atRisk: (n) =>
    `Có ${count(n)} nội dung có nguy cơ không kịp thời hạn: thời gian còn lại ngắn hơn thời gian tối đa mà quy định dành cho các bước còn phải làm.`,
  onTrack: (n, begun) =>
    begun === n
      ? `Có ${count(n)} nội dung đã bắt đầu và còn kịp thời hạn.`
      : `Có ${count(n)} nội dung còn kịp thời hạn${begun === 0 ? "" : `, trong đó ${count(begun)} nội dung đã bắt đầu`}; các bước còn lại phải bắt đầu không muộn hơn ngày nêu trong bảng.`,
  tooLate: (n) =>
    `Có ${count(n)} nội dung hết thời hạn mà chưa được kết luận là hoàn thành, thuộc trách nhiệm của:`,
  unitOwes: (unit, n) => `${unit}: ${count(n)} nội dung`,
  cannotEstimate: (n) =>
    `Đối với ${count(n)} nội dung khác, không ước lượng được thời gian còn cần vì quy định không đặt thời hạn cho các bước còn lại; các đơn vị chủ động bố trí thời gian.`,
  start: {
    caption: "Nội dung cần theo dõi về thời hạn",
    columns: {
      unit: "Đơn vị",
      promise: "Đầu việc",
      due: "Thời hạn",
      start: "Bắt đầu chậm nhất",
      reached: "Bước đã qua",
      outlook: "Khả năng hoàn thành",
    },
  },
  unnamed: "Chưa xác định",
  questions: (questions, units) =>
    `Để kết luận các nội dung chưa đủ căn cứ hoặc chưa hoàn thành, cần làm rõ ${count(questions)} điểm, do ${count(units)} đơn vị trả lời (nội dung cụ thể nêu tại công văn đề nghị cung cấp thông tin gửi từng đơn vị):`,
  noQuestion: "Không có điểm nào cần làm rõ thêm.",
  unitAsked: (unit, n) => `${unit}: ${count(n)} điểm`,
  asked: {
    succeed: (unit) => `xác định đơn vị kế thừa ${unit}`,
    complete: (procedure, rows) => `kê khai đủ nội dung ${procedure ?? "có liên quan"} (TT ${rows})`,
    attest: (_side, rows) => `cho ý kiến bằng văn bản về việc thực hiện trách nhiệm của bên kia (TT ${rows})`,
    prove: (subject, stage) => `cung cấp minh chứng ${subject} ${stage}`,
    date: (subject, stage) => `cho biết ngày ${subject} ${stage}`,
    attribute: (subject, attribute) => `bổ sung ${attribute} của ${subject}`,
    settle: (subject, attribute) => `thống nhất số liệu về ${attribute ?? "ngày thực hiện"} của ${subject}`,
    decide: (subject, planned) => `kết luận ${subject} có đúng là ${planned} hay không`,
    place: (subject) => `cho biết ${subject} thuộc nội dung nào của Kế hoạch`,
    same: (names) => `kết luận ${names.join(" và ")} có phải là một hay không`,
    figure: (attribute) => `thống nhất một số liệu chung về ${attribute}`,
    reading: (readings, rows) => `thống nhất cách hiểu ${readings} (TT ${rows})`,
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
    `${title}: ${before === null ? "" : `từ ${marked(before)} thành `}${marked(after)}${goalMoved ? " (chỉ vì mục tiêu thay đổi)" : ""}`,
};

/** V. Kiến nghị, đề xuất. */
export const requests: RequestWords = {
  heading: "KIẾN NGHỊ, ĐỀ XUẤT",
  answer: (units, questions) =>
    `Đề nghị ${count(units)} đơn vị nêu tại mục IV trả lời ${count(questions)} điểm cần làm rõ, gửi kèm minh chứng để cập nhật sổ theo dõi.`,
  successor: (units, promises, rows) =>
    `Đề nghị cấp có thẩm quyền xác định đơn vị kế thừa của ${units} đối với ${count(promises)} nội dung (${rows}).`,
  readings: (promises, rows) =>
    `Đề nghị các bên thống nhất bằng văn bản cách hiểu đối với ${count(promises)} nội dung mà kết luận còn thay đổi theo cách hiểu (${rows}).`,
  decide: (subject, planned) =>
    `Đề nghị người có thẩm quyền kết luận ${subject} có đúng là ${planned} nêu trong Kế hoạch hay không.`,
  print: (places, tasks) =>
    `Đề nghị đối chiếu bản chính Kế hoạch tại ${count(places)} chỗ bản in mất chữ hoặc chưa rõ${
      tasks.length === 0 ? "" : `, trong đó có đơn vị chủ trì nhiệm vụ ${list(tasks)}`
    }.`,
  drafts: (drafts) => `Đề nghị quyết định ${count(drafts)} dự thảo điều chỉnh, bổ sung nêu tại mục IV.`,
  closing: {
    "so-ket": () =>
      "Trên đây là báo cáo sơ kết việc thực hiện Kế hoạch, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo, phối hợp./.",
    "tong-ket": () =>
      "Trên đây là báo cáo tổng kết việc thực hiện Kế hoạch, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo./.",
    "hang-nam": (year) =>
      `Trên đây là báo cáo kết quả thực hiện Kế hoạch năm ${year}, kính đề nghị các cơ quan, đơn vị xem xét, cho ý kiến chỉ đạo, phối hợp./.`,
  },
};
