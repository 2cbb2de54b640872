import { list } from "../say/values.js";
import type { LawListWords } from "../words/law-list-words.js";
import { number } from "./values.js";

const units = { days: "ngày", "working-days": "ngày làm việc", months: "tháng" } as const;
const two = (value: number) => (value < 10 ? `0${value}` : number(value));

/** Danh mục quy định của bộ tiêu chí pháp lý. */
export const lawList: LawListWords = {
  title: (law, amends) => `Bộ tiêu chí pháp lý ${law}${amends === null ? "" : ` (sửa đổi ${amends})`}`,
  about: (rules, times) =>
    `${number(rules)} tiêu chí, ${number(times)} thời hạn. Mỗi quy định ghi thời gian áp dụng, căn cứ, nơi đã đọc và mức tin cậy; quy định chưa đối chiếu với văn bản của cơ quan nhà nước không tự quyết định kết luận nào.`,
  sure: {
    verified: "đã đối chiếu với văn bản",
    secondary: "đọc qua nguồn thứ cấp",
    unverified: "chưa kiểm chứng",
    "not-known": "chưa đọc được nội dung, không kết luận",
  },
  rules: "Tiêu chí",
  advice: "lưu ý, không phải vi phạm nếu không theo",
  procedure: (title) => `Thủ tục: ${title}`,
  at: (stage) => (stage === null ? "Xét toàn bộ quá trình" : `Việc được xét: ${stage}`),
  onReview: "theo quy định của ngày đánh giá",
  selectedBy: (stage) => `Quy định áp dụng chọn theo ngày: ${stage}`,
  touches: (promises) =>
    promises.length === 0
      ? "Không có nội dung nào của kế hoạch đếm theo thủ tục này"
      : `Nội dung liên quan: ${list(promises)}`,
  period: (from, last) =>
    from === null && last === null
      ? "không ghi thời gian"
      : [from && `từ ${from}`, last && `đến hết ${last}`].filter(Boolean).join(" "),
  columns: {
    period: "Áp dụng",
    statement: "Nội dung",
    basis: "Căn cứ",
    source: "Nguồn đã đọc",
    sure: "Mức tin cậy",
    time: "Mã",
    after: "Tính từ",
    until: "Đến",
    term: "Thời hạn",
    days: "Ngày",
  },
  times: "Thời hạn",
  by: { authority: "cơ quan giải quyết", filer: "bên nộp hồ sơ" },
  term: ({ unit, atMost }) => `${two(atMost)} ${units[unit]}`,
  holidays: "Ngày nghỉ, ngày làm bù",
  yearly: (atMost, madeUp) =>
    `Ngoài lịch: mỗi năm nhiều nhất ${number(atMost)} ngày trong tuần được nghỉ, ${number(madeUp)} ngày cuối tuần làm bù.`,
  calendar: (from, to) => `Lịch làm việc từ ${from} đến hết ${to}.`,
  nothing: "không ghi",
};
