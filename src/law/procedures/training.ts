import type { Procedure } from "../../model/procedure.js";

/** A training course; practice, not law. */
export const training = {
  title: { vi: "Tập huấn", en: "Training" },
  subject: { vi: "lớp tập huấn", en: "course" },
  stages: {
    planned: {
      title: { vi: "đã lên kế hoạch tập huấn", en: "planned" },
      proof: ["plan", "notice", "decision"],
    },
    held: {
      title: { vi: "đã tổ chức tập huấn", en: "held" },
      proof: ["list", "report", "minutes"],
      repeats: true,
    },
  },
  ends: {
    cancelled: {
      title: { vi: "đã hủy lớp tập huấn", en: "cancelled" },
      proof: ["notice", "letter"],
    },
  },
} as const satisfies Procedure;
