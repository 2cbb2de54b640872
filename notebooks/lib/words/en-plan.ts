import type { PlanWords } from "./plan-words.ts";

const UNITS = { days: "days", "working-days": "working days", months: "months" } as const;

export const plan: PlanWords = {
  about: "The document",
  numbers: "Number",
  issued: "Issued",
  period: "Period",
  sides: "Sides",
  focal: "Focal units",
  signed: "Signed by",
  kind: "Sort of promise",
  allKinds: "All sorts",
  promises: (shown, all) => (shown === all ? `${all} promises` : `${shown} of ${all} promises`),
  to: "To whom",
  due: "Due",
  printed: "As printed",
  doubts: "Doubts of the print",
  line: (lines) => `line ${lines}`,
  restored: "Read as",
  notRestored: "cannot be restored",
  confidence: "Confidence",
  reason: "Why",
  asPrinted: "The print has",
  remark: "Wrong or silent",
  proof: "Proved by",
  limit: "Lawful limit",
  limitText: (atMost, unit, after) => `at most ${atMost} ${UNITS[unit]} after: ${after}`,
  stands: (years) => `stands for ${years} years`,
  repeats: "may be repeated",
  ends: "Early ends",
  basis: "Basis",
  confidences: {
    verified: "verified",
    secondary: "from a secondary source",
    unverified: "not verified",
  },
};
