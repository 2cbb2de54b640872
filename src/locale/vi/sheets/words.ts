import { form } from "./form.js";
import { guide } from "./guide.js";
import { choices, heads, notes, synonyms } from "./columns.js";

/** The words of workbooks (biểu mẫu, sổ theo dõi); made to fit `SheetWords`. */
export const sheets = {
  language: "vi",
  sheets: {
    guide: "Hướng dẫn",
    lists: "Danh mục",
    journal: "Nhật ký",
    faults: "Lỗi cần sửa",
    others: "Việc khác",
    statements: "Xác nhận",
    decisions: "Ý kiến, kết luận",
    notes: "Ghi chú của đơn vị",
    subjects: "Đối tượng",
    documents: "Minh chứng",
    units: "Đơn vị bổ sung",
  },
  about: {
    others: "Ghi những việc không có trang riêng.",
    statements: "Xác nhận đã kê khai đủ cho một thủ tục hoặc một số nội dung.",
    decisions: "Việc chỉ người có thẩm quyền kết luận được: miễn, xác nhận, chọn cách hiểu, coi là một.",
    notes: "Lời của đơn vị để đưa vào báo cáo: tiến độ, khó khăn, đề xuất. Không phải là kết quả.",
    subjects: "Danh sách đối tượng được theo dõi; mỗi đối tượng một dòng.",
    documents: "Danh sách tài liệu minh chứng; mỗi tài liệu một dòng.",
    units: "Đơn vị mà kế hoạch chưa nêu, hoặc đơn vị kế thừa.",
  },
  aboutRecords: "Mỗi dòng ghi một kết quả, tiến độ đã đạt được; số tiền, số lượng là của riêng lần đó.",
  heads,
  synonyms,
  notes,
  choices,
  yes: "có",
  no: "không",
  dates: {
    month: (month: string, year: string) => `tháng ${month}/${year}`,
    quarter: (quarter: string, year: string) => `Quý ${quarter}/${year}`,
    by: (moment: string) => `đến ${moment}`,
    from: (moment: string) => `từ ${moment}`,
    between: (from: string, to: string) => `từ ${from} đến ${to}`,
  },
  complete: "Đã kê khai đủ, không phát sinh thêm, đến ngày",
  totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Total"],
  fields: {
    unit: "Đơn vị báo cáo",
    author: "Người lập",
    recorded: "Ngày gửi",
    letter: "Số, ký hiệu công văn gửi kèm",
    letterDate: "Ngày công văn gửi kèm",
  },
  oldFields: { recorded: ["Ngày lập"] },
  guideTitle: "BIỂU MẪU THEO DÕI KẾ HOẠCH PHỐI HỢP",
  guide,
  register: { vi: "Sổ theo dõi kế hoạch phối hợp", en: "Register of the cooperation plan" },
  journal: {
    heads: ["Ngày gửi", "Đơn vị", "Việc", "Đối tượng", "Bước", "Trước", "Nay", "Ô"],
    what: { told: "kê khai mới", corrected: "sửa", replaced: "điều chỉnh, cấp lại", withdrawn: "bỏ" },
  },
  faultList: {
    title: "Những ô cần sửa; bấm vào tên ô để đến ô đó. Sửa xong, dấu đỏ tự mất.",
    cell: "Ô",
    fault: "Cần sửa",
  },
  form,
} as const;
