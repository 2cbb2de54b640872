import type { WorkWords } from "./work-words.ts";

export const work: WorkWords = {
  read: "Đang đọc tệp…",
  mark: "Đang đánh dấu chỗ cần sửa…",
  open: "Đang mở sổ đã giữ trên máy này…",
  given: "Đang mở sổ trong trang này…",
  enter: "Đang ghi vào sổ…",
  write: "Đang lập tệp của sổ…",
  figures: "Đang lập báo cáo; với sổ lớn có thể mất nhiều phút…",
  report: "Đang lập tệp báo cáo…",
  annex: "Đang lập phụ lục; với sổ lớn có thể mất nhiều phút…",
  minutes: "Đang lập biên bản; với sổ lớn có thể mất nhiều phút…",
  letters: "Đang lập công văn hỏi; với sổ lớn có thể mất nhiều phút…",
  templates: "Đang lập biểu mẫu cho các đơn vị…",
  judge: "Đang đánh giá từng nội dung…",
  ask: "Đang rà soát những điều cần hỏi các đơn vị; có thể xem các kết luận trước.",
  findings: "Đang lập danh sách kết luận…",
  indicators: "Đang lập bảng chỉ tiêu…",
  stages: "Đang tính tiến độ…",
  funds: "Đang cộng kinh phí…",
  remarks: "Đang đối chiếu với quy định pháp luật…",
  time: "Đang lập diễn biến…",
  since: "Đang so với lần rà soát trước…",
  compare: "Đang so sánh hai kỳ…",
  rehearse: "Đang thử dự thảo điều chỉnh…",
  failed:
    "Chưa tính được phần này. Hãy mở lại trang; nếu vẫn vậy, hãy lưu sổ thành tệp và báo người phụ trách phần mềm.",
  asking: "Đang rà soát những điều cần hỏi các đơn vị…",
  more: (left) => `Hiện thêm (còn ${left})`,
  crowded: (lines) =>
    `Có ${lines} đối tượng đang thực hiện, nhiều hơn một biểu đồ có thể hiện; xem danh sách dưới đây.`,
};
