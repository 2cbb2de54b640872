import type { Span } from "../../src/model/values/date.js";
import type { LawCause } from "../../src/rules/criteria/cause.js";
import type { TestedFact } from "../../src/rules/criteria/outcome.js";
import type { LegalRemark } from "../../src/rules/criteria/remark.js";

/** What the law says of a subject, as a case writes it. */
export const toldOf = (said: LegalRemark | undefined) => ({
  verdict: said?.verdict ?? "none",
  likely: said?.likely,
  causes: [...new Set(said?.causes.map(({ code }) => code))].toSorted(),
  because: said?.causes.map(because),
  overrun: said?.overrun,
  version: said?.versions.at(-1)?.from ?? null,
  evidence: said?.records.toSorted(),
  found: said?.found.map(foundIn),
});

/** `attribute-unusable r1 score number`, `not-due 2023-03-31`, `date-too-coarse r1 2023-03-01..2023-03-31`. */
const because = ({ code, ...named }: LawCause): string =>
  [code, ...Object.values(named).flatMap(wordsOf)].join(" ");

const wordsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  if (isSpan(value)) return [daysOf(value)];
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? [String(value)] : [];
};

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "from" in value && "to" in value;

/** `score: 69.5`, `đã nộp đơn: 2023-03-01`. */
const foundIn = (found: TestedFact): string =>
  "stage" in found
    ? `${found.stage.vi}: ${daysOf(found.on)}`
    : `${found.attribute}: ${found.values.join(", ")}`;

const daysOf = ({ from, to }: Span): string => (from === to ? (to ?? "") : `${from ?? ""}..${to ?? ""}`);
