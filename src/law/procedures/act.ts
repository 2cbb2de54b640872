import type { Procedure } from "../../model/procedure.js";

/** A plain paper by which an office acts: a letter, a plan, an assignment; practice, not law. */
export const act = {
  title: { vi: "Ban hành văn bản", en: "Issue of a paper" },
  subject: { vi: "văn bản", en: "paper" },
  stages: {
    drafted: {
      title: { vi: "đã dự thảo", en: "drafted" },
      proof: ["letter", "report", "other"],
    },
    issued: {
      title: { vi: "đã ban hành", en: "issued" },
      proof: ["decision", "letter", "plan", "notice", "report", "minutes"],
    },
  },
  ends: {
    revoked: {
      title: { vi: "đã thu hồi, bãi bỏ", en: "revoked" },
      proof: ["decision", "letter"],
    },
  },
} as const satisfies Procedure;
