import type { PlanCommandWords } from "../words.js";

/** Lập, kiểm tra, in, so sánh kế hoạch. */
export const plan: PlanCommandWords = {
  usage: {
    make: "Cần một tệp phụ lục và tệp kết quả: phoihop plan phu-luc.xlsx -o ke-hoach.xlsx",
    check: "Cần một kế hoạch: phoihop plan check ke-hoach.xlsx",
    print: "Cần một kế hoạch và tệp kết quả: phoihop plan print ke-hoach.xlsx -o phu-luc.docx",
    diff: "Cần hai bản kế hoạch, bản cũ trước: phoihop plan diff ban-cu.xlsx ban-moi.xlsx",
  },
  onlyBookOrJson: (file) => `${file}: kế hoạch chỉ ghi được thành tệp .xlsx hoặc .json.`,
  passed: "Đã đọc, không dùng:",
  made: (rows, promises, units) =>
    `Đã đọc ${rows} dòng của phụ lục: ${promises} nội dung phải thực hiện, ${units} đơn vị.`,
  questions: (count) => `Còn ${count} câu hỏi; ghi câu trả lời vào đúng ô:`,
  next: (file) =>
    `Mở ${file}, trả lời các câu hỏi (ô đánh dấu và trang Chỗ nghi ngờ), rồi chạy: phoihop plan check ${file}`,
  sound: (promises, units, sides) =>
    `Kế hoạch dùng được: ${promises} nội dung phải thực hiện, ${units} đơn vị, ${sides} bên.`,
  open: (count) => `Còn ${count} chỗ nghi ngờ chưa chắc chắn:`,
  gone: "không còn trong bản mới",
  same: "Hai bản không khác nhau về nội dung phải thực hiện.",
};
