import { marked } from "../../say/values.js";
import type { GuideWords } from "../../words/sheet-words.js";

/** How a workbook is filled in. */
export const guide: GuideWords = {
  fields:
    "Ghi các ô vàng ở trên: người lập, ngày gửi, số và ngày công văn gửi kèm. Tên người lập chỉ để liên hệ, không đưa vào sổ theo dõi.",
  rows: (subjects, progress) =>
    `Mỗi trang là một loại việc, mỗi dòng là một ${subjects}; ghi ngày và số văn bản vào các ô vàng của dòng đó. Chưa có kết quả: để trống, ghi cột ${marked(progress)}.`,
  more: "Có thêm việc thì ghi xuống dòng trống bên dưới.",
  repeats: "Một việc lặp lại nhiều lần: mỗi lần một dòng, cùng tên.",
  dates:
    "Ngày ghi 25/03/2022; chưa rõ ngày thì ghi tháng 10/2022, Quý II/2024 hoặc 2023. Không rõ thì để trống, không ghi phỏng đoán.",
  money:
    "Số tiền ghi bằng đồng (1.234.567) hoặc ghi rõ 1,5 tỷ, 350 triệu. Chưa có số thì để trống, không ghi 0.",
  figures: "Số liệu ghi theo đơn vị nêu ở tiêu đề cột. Chưa có số thì để trống, không ghi 0.",
  percent: "Tỷ lệ 88,5% thì ghi 88,5, không ghi 0,885.",
  changes: (column, drop) =>
    column === null
      ? "Gửi lại lần sau: sửa trên đúng dòng đã ghi. Bỏ hẳn một dòng: gạch ngang cả dòng, không xóa dòng."
      : `Sai hoặc đã thay đổi so với lần gửi trước: sửa trên đúng dòng đó và chọn ở cột ${marked(column)}. Bỏ hẳn một dòng: chọn ${marked(drop)} hoặc gạch ngang cả dòng, không xóa dòng.`,
  questions: (sheet, answer) =>
    `Trang ${marked(sheet)}: ghi câu trả lời vào ô vàng ở cột ${marked(answer)}, hoặc vào nơi mà câu hỏi chỉ ra.`,
  attestations: (sheet, kept, reason) =>
    `Trang ${marked(sheet)}: mỗi dòng một trách nhiệm của bên kia; chọn ở cột ${marked(kept)}, ghi văn bản xác nhận, có ý kiến thì ghi cột ${marked(reason)}. Chưa xác nhận được thì để trống.`,
  complete: (column) =>
    `Trang nào đã ghi hết mọi việc thì ghi ngày vào cột ${marked(column)} của bảng trên; có xác nhận này thì việc không có mới được hiểu là chưa làm.`,
  keep: "Không đổi tên trang, không xóa cột.",
  addRows: "Có thể thêm dòng, sắp xếp, lọc.",
  keeper: {
    fields: "Ghi thêm vào sổ thì ghi các ô vàng ở trên: đơn vị báo cáo, người lập, ngày, công văn nếu có.",
    rows: "Mỗi trang là một loại việc, mỗi dòng là một kết quả, tiến độ đã đạt được, kèm ngày và văn bản. Sửa thì sửa trên đúng ô đó.",
    complete: (label) =>
      `Trang nào đã ghi hết mọi việc thì ghi ngày ở đầu trang, bên ${marked(label)}; có xác nhận này thì việc không có mới được hiểu là chưa làm.`,
  },
};
