import type { Procedure } from "../../model/plan/procedure.js";
import { sheets } from "./sheets.js";
import { taskAttributes } from "./attributes/task.js";
import { resultsCircular, scienceDecree, scienceLaw } from "../sources.js";

/** An S&T task from its proposal to the liquidation of its contract. */
export const stTask = {
  title: { vi: "Nhiệm vụ khoa học và công nghệ đặt hàng", en: "Ordered S&T task" },
  subject: { vi: "nhiệm vụ", en: "task" },
  stages: {
    proposed: {
      title: { vi: "đã đề xuất đặt hàng", en: "proposed for ordering" },
      proof: ["proposal", "letter"],
    },
    screened: {
      title: { vi: "đã họp hội đồng tư vấn xác định nhiệm vụ", en: "screened by the advisory council" },
      proof: ["minutes"],
    },
    listed: {
      title: { vi: "đã được phê duyệt vào danh mục đặt hàng", en: "approved into the list of orders" },
      proof: ["decision"],
    },
    assigned: {
      title: { vi: "đã tuyển chọn hoặc giao trực tiếp", en: "assigned, by selection or directly" },
      proof: ["decision"],
    },
    budgeted: {
      title: { vi: "đã phê duyệt thuyết minh và kinh phí", en: "task description and budget approved" },
      proof: ["decision"],
    },
    contracted: {
      title: { vi: "đã ký hợp đồng thực hiện", en: "contract signed" },
      proof: ["contract"],
    },
    "in-progress": {
      title: { vi: "đã triển khai thực hiện", en: "in progress" },
      proof: ["report", "minutes"],
      valid: { vi: "đang thực hiện", en: "under way" },
    },
    accepted: {
      title: { vi: "đã nghiệm thu", en: "accepted" },
      proof: ["decision", "minutes"],
    },
    "result-registered": {
      title: { vi: "đã đăng ký kết quả thực hiện nhiệm vụ", en: "result registered" },
      proof: ["certificate"],
      certificate: true,
    },
    // One act for each unit that receives the result.
    "handed-over": {
      title: { vi: "đã bàn giao kết quả", en: "result handed over" },
      proof: ["minutes"],
      repeats: true,
    },
    // The certificate of registration is one of its conditions, hence its place after it.
    liquidated: {
      title: { vi: "đã thanh lý hợp đồng", en: "contract liquidated" },
      proof: ["minutes"],
    },
  },
  ends: {
    "not-accepted": {
      title: { vi: "nghiệm thu không đạt", en: "not accepted" },
      proof: ["decision", "minutes"],
    },
    terminated: {
      title: { vi: "đã chấm dứt thực hiện", en: "terminated" },
      proof: ["decision"],
    },
    withdrawn: {
      title: { vi: "đã rút đề xuất", en: "withdrawn" },
      proof: ["letter"],
    },
  },
  attributes: taskAttributes,
  sheet: sheets.tasks,
  basis: [scienceLaw("Chương IV"), scienceDecree("Điều 25 đến Điều 28"), resultsCircular("Điều 6, Điều 10")],
} as const satisfies Procedure;
