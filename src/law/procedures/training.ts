import type { Procedure } from "../../model/plan/procedure.js";
import { amount, receiver } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

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
  attributes: {
    trainees: {
      title: { vi: "số học viên", en: "number of trainees" },
      type: "number",
      unit: { vi: "người", en: "people" },
      adds: true,
      of: "act",
      stages: ["held"],
    },
    receiver: { ...receiver, stages: ["held"] },
    amount: { ...amount, stages: ["held"] },
  },
  sheet: sheets.support,
} as const satisfies Procedure;
