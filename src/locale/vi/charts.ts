import type { ChartWords } from "../chart-words.js";

/** Biểu đồ. */
export const charts: ChartWords = {
  formats: {
    decimal: ",",
    thousands: ".",
    dateTime: "%H:%M:%S %d/%m/%Y",
    date: "%d/%m/%Y",
    periods: ["SA", "CH"],
    days: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
    shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
    months: [
      "tháng 1",
      "tháng 2",
      "tháng 3",
      "tháng 4",
      "tháng 5",
      "tháng 6",
      "tháng 7",
      "tháng 8",
      "tháng 9",
      "tháng 10",
      "tháng 11",
      "tháng 12",
    ],
    shortMonths: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"],
    month: "%m/%Y",
    year: "%Y",
  },
  asOf: (day) => `Tính đến hết ${day}`,
  knownBy: (day) => `Chỉ dùng những gì đã vào sổ đến hết ${day}`,
  register: (title, id) => `Sổ theo dõi: ${title} (${id})`,
  illustrative: "MINH HỌA: số liệu giả định, không phải kết quả thật",
  empty: "Chưa có gì để vẽ: bảng không có dòng nào.",
  counted: (word, count) => `${word}: ${count}`,
  row: (label, shows) => `${label}: ${shows}`,
  commitments: (count) => `${count} cam kết`,
  stretch: (status, from, to) => `${status} (${from} – ${to})`,
  onlyFirst: "Mỗi cam kết tính một lần, cho đơn vị chủ trì đứng đầu",
  indicator: {
    certain: "chắc chắn",
    doubtful: "có trong sổ, chưa chắc chắn",
    open: "có thể còn nữa: chưa xác nhận đã kê khai đủ",
    target: "mức cần đạt",
    bounds: (least, most, target, unit) =>
      most === null
        ? `ít nhất ${least}, chưa xác nhận đã kê khai đủ; cần ${target} ${unit}`
        : least === most
          ? `có ${least}; cần ${target} ${unit}`
          : `từ ${least} đến ${most}; cần ${target} ${unit}`,
    baseline: (count) => `ban đầu ${count}`,
  },
  titles: {
    statusByUnit: "Tình trạng cam kết theo đơn vị chủ trì",
    statusByTask: "Tình trạng cam kết theo nhiệm vụ",
    indicators: "Kết quả so với mức cần đạt",
    schedule: "Tiến độ từng đối tượng và ngày muộn nhất phải bắt đầu",
    timeline: "Diễn biến tình trạng từng cam kết",
    funding: "Kinh phí theo năm và nguồn",
    questions: "Những việc cần làm rõ, theo số kết luận giải quyết được",
    changes: "Thay đổi giữa hai kỳ đánh giá",
    overview: "Tổng quan thực hiện Kế hoạch phối hợp",
  },
  tips: {
    found: "Đã có",
    group: "Nhóm",
    status: "Tình trạng",
    findings: "Số cam kết",
    clause: "Mục",
    promise: "Cam kết",
    reason: "Lý do",
    missing: "Còn thiếu",
    from: "Từ ngày",
    to: "Đến ngày",
  },
};
