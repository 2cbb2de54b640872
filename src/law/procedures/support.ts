import type { Procedure } from "../../model/procedure.js";

/** Technical or professional help given to someone or something; practice, not law. */
export const support = {
  title: { vi: "Hỗ trợ kỹ thuật, nghiệp vụ", en: "Technical support" },
  subject: { vi: "đối tượng được hỗ trợ", en: "what is supported" },
  stages: {
    planned: {
      title: { vi: "đã lên kế hoạch hỗ trợ", en: "planned" },
      proof: ["plan", "decision", "letter"],
    },
    given: {
      title: { vi: "đã hỗ trợ", en: "given" },
      proof: ["minutes", "report", "letter", "list"],
      repeats: true,
    },
  },
  ends: {
    stopped: {
      title: { vi: "đã dừng hỗ trợ", en: "stopped" },
      proof: ["letter", "notice", "decision"],
    },
  },
} as const satisfies Procedure;
