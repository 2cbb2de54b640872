import { marked } from "../../locale/say/values.js";
import type { ChangeCommandWords } from "./change-words.js";

/** So sánh, chạy thử, diễn biến, lịch sử điều chỉnh. */
export const changes: ChangeCommandWords = {
  compare: {
    before: "Kỳ trước",
    after: "Kỳ này",
    moved: "Chuyển biến",
    why: "Nguyên nhân",
    now: "Lý do kỳ này",
    note: "Lưu ý",
    none: "Không có kết luận nào thay đổi.",
    kept: "Bản lưu",
    sameAgain: (file) => `${file}; làm lại khớp hoàn toàn với bản lưu`,
    otherPlan: (file, found, expected) =>
      `${file}: đánh giá này là của kế hoạch ${found}, không phải ${expected}; hãy chọn đúng tệp.`,
    backward: (file, kept, to) =>
      `${file}: bản đánh giá đã lưu tính đến ngày ${kept}, sau kỳ này (${to}); hãy chọn --to muộn hơn hoặc tệp khác.`,
    differs: (file) => `CẢNH BÁO: làm lại bản đánh giá đã lưu ${file} không ra kết quả như cũ.`,
    law: (before, after, remarks) =>
      `Bộ tiêu chí pháp lý: ${before} → ${after}; ${remarks === 0 ? "không nhận xét nào của kỳ trước đổi theo" : `${remarks} nhận xét của kỳ trước đổi theo:`}`,
    differsWhy:
      "Từ khi lưu, sổ theo dõi, kế hoạch, quy định hoặc phần mềm đã thay đổi. So sánh dưới đây dùng kết quả làm lại, không phải bản lưu.",
    keptWithoutDay:
      "Bản lưu dùng tất cả những gì có trong sổ khi đó. Nếu sổ đã có thêm nội dung đã kê khai, hãy ghi --from-known-by (ngày lập bản lưu) hoặc --previous-register (sổ khi đó).",
    part: {
      plan: "bản kế hoạch",
      register: "sổ theo dõi",
      remarks: "lưu ý về minh chứng",
      totals: "số tổng hợp",
      law: "bộ quy định",
      criteria: "nhận xét theo quy định",
    },
    parts: (parts) => `Phần khác bản lưu: ${parts}.`,
    finding: (id, kept, made) => `${id}: bản lưu ${marked(kept)}, làm lại ${marked(made)}`,
    sameStatus: (id, status) => `${id}: vẫn ${marked(status)}, nhưng căn cứ khác bản lưu`,
    absent: "không có",
  },
  rehearse: {
    draft: "Dự thảo",
    about: (number, on, reason) => `${number}, hiệu lực từ ${on}; lý do: ${reason}`,
    asIf: "chưa đến ngày hiệu lực; ở đây chạy thử như đã có hiệu lực",
    changes: "Nội dung điều chỉnh:",
    before: "Hiện nay",
    after: "Nếu điều chỉnh",
    flips: (count) => `${count} kết luận sẽ thay đổi:`,
    eased: (count) =>
      `Trong đó ${count} kết luận thay đổi chỉ vì mục tiêu đã thay đổi, không phải vì có thêm kết quả.`,
    none: "Không kết luận nào thay đổi.",
    unmoved: (count) => `${count} nội dung được điều chỉnh nhưng kết luận không đổi:`,
  },
  timeline: {
    window: "Diễn biến",
    days: (from, to) => `từ ${from} đến hết ${to}`,
    columns: (days, months) =>
      days > 0
        ? "Mỗi ô một ngày."
        : `Mỗi ô ${months === 1 ? "một tháng" : months === 3 ? "một quý" : months === 12 ? "một năm" : `${months / 12} năm`}, theo kết luận vào ngày cuối của ô.`,
    marks: "Ký hiệu",
    start: (year, month) => (month === null ? year : `${month}/${year}`),
  },
  history: {
    promise: "Đầu việc",
    original: "Theo kế hoạch đã ban hành:",
    amendment: (number, on) => `Điều chỉnh số ${number}, hiệu lực từ ${on}:`,
    signed: (signers) => `ký: ${signers}`,
    reason: (reason) => `lý do: ${reason}`,
    none: "Chưa có lần điều chỉnh nào.",
  },
};
