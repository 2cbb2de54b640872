import type { Procedure } from "../../model/procedure.js";

/** A training course; practice, not law. */
export const training = {
  title: { vi: "Tập huấn", en: "Training" },
  subject: { vi: "lớp tập huấn", en: "training course" },
  stages: {
    planned: {
      title: { vi: "đã lên kế hoạch", en: "planned" },
      proof: ["plan", "notice", "decision"],
    },
    held: {
      title: { vi: "đã tổ chức", en: "held" },
      proof: ["list", "report", "minutes"],
      repeats: true,
    },
  },
  ends: {
    cancelled: {
      title: { vi: "đã hủy", en: "cancelled" },
      proof: ["notice", "letter"],
    },
  },
} as const satisfies Procedure;
