import { marked } from "../../locale/say/values.js";
import type { MergeTableWords } from "./words.js";

/** The tables at the end of a merge. */
export const mergeTables: MergeTableWords = {
  returned: "Các đơn vị đã gửi, chưa gửi:",
  changed: "Thay đổi so với trước:",
  asked: "Cần hỏi lại:",
  unused: "Đã đọc, không dùng:",
  nothing: "không có",
  missing: "chưa gửi",
  columns: ["Đơn vị", "Tệp", "Ngày gửi", "Công văn", "Việc", "Lỗi"],
  day: (day) => day.split("-").toReversed().join("/"),
  told: (unit, count) => `${unit}: ${count} việc kê khai mới`,
  change: (what, subject, values, cell) =>
    `${{ told: "kê khai", corrected: "sửa", replaced: "điều chỉnh", withdrawn: "bỏ" }[what]} ${marked(subject)}${values === "" ? "" : `: ${values}`} (${cell.split("!").at(-1) ?? ""}, ${cell.split("!")[0] ?? ""})`,
};
