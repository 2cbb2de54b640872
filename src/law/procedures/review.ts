import type { Procedure } from "../../model/plan/procedure.js";
import { sheets } from "./sheets.js";

/** A mid-term or final review; practice, not law. */
export const review = {
  title: { vi: "Sơ kết, tổng kết", en: "Review" },
  subject: { vi: "hội nghị sơ kết, tổng kết", en: "review" },
  stages: {
    prepared: {
      title: { vi: "đã chuẩn bị", en: "prepared" },
      proof: ["plan", "notice", "letter"],
    },
    held: {
      title: { vi: "đã tổ chức", en: "held" },
      proof: ["minutes"],
    },
    reported: {
      title: { vi: "đã có báo cáo", en: "reported" },
      proof: ["report"],
    },
    // Either what is changed, or an explicit “không điều chỉnh”.
    concluded: {
      title: { vi: "đã kết luận việc điều chỉnh, bổ sung", en: "concluded on adjustments" },
      proof: ["decision", "plan", "notice", "minutes"],
    },
  },
  ends: {
    cancelled: {
      title: { vi: "đã hủy", en: "cancelled" },
      proof: ["notice", "letter"],
    },
  },
  attributes: {},
  sheet: sheets.reviews,
} as const satisfies Procedure;
