import type { Procedure } from "../../model/plan/procedure.js";
import { amount, receiver } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

/** Technical or professional help given to someone or something; practice, not law. */
export const support = {
  title: { vi: "Hỗ trợ kỹ thuật, nghiệp vụ", en: "Technical support" },
  subject: { vi: "nội dung hỗ trợ", en: "piece of support" },
  stages: {
    planned: {
      title: { vi: "đã lên kế hoạch", en: "planned" },
      proof: ["plan", "decision", "letter"],
    },
    given: {
      title: { vi: "đã thực hiện", en: "given" },
      proof: ["minutes", "report", "letter", "list"],
      repeats: true,
    },
  },
  ends: {
    stopped: {
      title: { vi: "đã dừng", en: "stopped" },
      proof: ["letter", "notice", "decision"],
    },
  },
  attributes: {
    receiver: { ...receiver, stages: ["given"] },
    amount: { ...amount, stages: ["given"] },
  },
  sheet: sheets.support,
} as const satisfies Procedure;
