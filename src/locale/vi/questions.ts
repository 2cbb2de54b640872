import type { ActWords, QuestionWords } from "../words/question-words.js";
import { count as inWords } from "./values.js";

const act = ({ subject, stage, when }: ActWords) => `${subject} ${stage} (${when})`;

/** Questions to units (câu hỏi cần làm rõ). */
export const questions: QuestionWords = {
  succeed: (unit) =>
    `đơn vị nào kế thừa ${unit} đối với các nội dung có liên quan, từ ngày nào, theo văn bản nào?`,
  complete: (procedure, promises, upTo) =>
    `${procedure ?? "mọi việc"} ${promises === 1 ? "cho nội dung" : `cho ${inWords(promises)} nội dung`} có liên quan: đến hết ${upTo} đã có những gì? Đề nghị kê khai hết, kèm minh chứng; nếu không có hoặc không còn gì khác, đề nghị xác nhận đã kê khai đủ bằng văn bản.`,
  attest: (side, after) =>
    `đề nghị ${side} cho ý kiến bằng văn bản: từng trách nhiệm có liên quan đã được thực hiện hay chưa?${after === null ? "" : ` Ý kiến đã có mới nói đến hết ${after}.`}`,
  prove: (of, papers) =>
    `đề nghị cung cấp ${papers} chứng minh ${act(of)}; nếu việc này không có, đề nghị hủy nội dung đã kê khai.`,
  date: (of) => `${of.subject} ${of.stage} vào ngày nào? Hiện chỉ biết: ${of.when}.`,
  attribute: (of, attribute) => `đề nghị bổ sung ${attribute} của ${act(of)}.`,
  settle: (of, attribute) =>
    `các nội dung đã kê khai về việc ${of.subject} ${of.stage} mâu thuẫn nhau về ${attribute ?? "ngày"}: nội dung nào đúng? Đề nghị đính chính nội dung còn lại.`,
  body: (of, attribute, found) =>
    `${act(of)}: ${attribute} ghi là ${found}; đó là đơn vị nào trong danh mục?`,
  place: (subject, stated, places) =>
    `${subject}${stated === null ? "" : ` mới ghi thuộc ${stated},`} thuộc nội dung cụ thể nào: ${places}?`,
  same: {
    subjects: (things) => `${things} có phải là một hay không? Cần người có thẩm quyền kết luận.`,
    records: (things) =>
      `các nội dung đã kê khai về ${things} có phải là một việc kê khai nhiều lần hay không? Cần người có thẩm quyền kết luận.`,
  },
  figure: (attribute, stage, subjects) =>
    `${attribute} (${stage}) có nhiều số liệu không cộng được với nhau, của ${subjects}: số liệu nào là số liệu chung?`,
  reading: (title, readings) =>
    `${title} được hiểu theo cách nào: ${readings}? Đề nghị các bên thống nhất bằng văn bản.`,
  decide: (subject, planned) =>
    `${subject} có đúng là ${planned} nêu trong kế hoạch hay không? Cần người có thẩm quyền quyết định.`,
  end: (subject, stage, ends, day) =>
    `${subject} ${stage}: vào ${day} còn hiệu lực hay không, hết hiệu lực vào ngày nào?${ends === null ? "" : ` Hiện chỉ biết: ${ends}.`}`,
  record: (more, subject) =>
    subject === null
      ? `còn thiếu ${more}. Nếu đã có mà chưa kê khai, đề nghị kê khai kèm minh chứng.`
      : `đề nghị kê khai ${more}, kèm minh chứng.`,
  more: (count, what) => `${count} ${what}`,
  sum: (amount, total) => (amount === null ? total : `${amount} vào ${total}`),
  stated: (name, goal) => (goal === null ? `số liệu ${name}` : `số liệu ${name} (mức phải đạt: ${goal})`),
  act: (what, subject) => `ngày và nội dung của ${subject} (${what})`,
  needed: (what) => `cần ${what}`,
  each: (what) => `Mỗi nội dung cần ${what}.`,
  whom: (units) => `Hỏi: ${units}.`,
  nobody: "Chưa xác định được đơn vị để hỏi.",
  uncertain: "chưa chắc còn tồn tại",
  after: (unit) => `kế thừa ${unit}`,
  insteadOf: (unit) => `vì chưa rõ đơn vị kế thừa của ${unit}`,
  otherwise: "nếu không còn, hỏi",
  proof: (papers) => `Minh chứng: ${papers}.`,
  bears: {
    settles: (count) => `Trả lời nội dung này thì kết luận được ${inWords(count)} nội dung.`,
    names: (count) => `Xác định được đơn vị chịu trách nhiệm của ${inWords(count)} nội dung.`,
    helps: (count) => `Cùng với câu trả lời cho câu hỏi khác thì kết luận được ${inWords(count)} nội dung.`,
    turns: (count) => `Làm thay đổi kết luận của ${inWords(count)} nội dung chưa hoàn thành.`,
  },
  or: "hoặc",
};
