import type { Procedure } from "../../model/plan/procedure.js";
import { inForce } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

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
      valid: inForce,
    },
  },
  ends: {
    revoked: {
      title: { vi: "đã thu hồi, bãi bỏ", en: "revoked" },
      proof: ["decision", "letter"],
    },
  },
  attributes: {
    issuer: { title: { vi: "cơ quan ban hành", en: "issuing body" }, type: "unit", of: "subject" },
  },
  sheet: sheets.papers,
} as const satisfies Procedure;
