import type { LegalTest } from "../../../model/law/legal-test.js";
import type { AttributeValue as Attribute } from "../../../model/requirement/condition.js";
import { fold } from "../../../model/values/wording.js";
import { coarse, type LawCause } from "../cause.js";
import { recordsOf, steady, valuesIn, type LawContext, type JudgedAct, type Values } from "../act.js";
import { doubted, outcome, unique, unknown, type Outcome } from "../outcome.js";

type Of<Kind extends LegalTest["kind"]> = Extract<LegalTest, { kind: Kind }>;

/** Whether every value of an attribute fits, or none does. */
export function holds(
  attribute: string,
  judged: JudgedAct,
  fits: (value: Attribute) => boolean | LawCause,
): Outcome {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const seen = { records, found: [{ attribute, values }] };
  if (values.length === 0) return unknown({ code: "attribute-missing", records, attribute });
  const fitting: boolean[] = [];
  for (const value of values) {
    const fit = fits(value);
    if (typeof fit !== "boolean") return unknown(fit, seen);
    fitting.push(fit);
  }
  if (new Set(fitting).size > 1) return unknown({ code: "contradicted", records, attribute }, seen);
  return doubted(outcome(fitting[0] === true ? "met" : "unmet", seen), doubts);
}

export const isIn = (
  { kind, attribute, values, wrong }: Of<"in" | "not-in">,
  judged: JudgedAct,
  criterion: string,
): Outcome =>
  holds(attribute, judged, (value) => {
    const isOne = values.includes(value);
    if (wrong === undefined || isOne || wrong.includes(value)) return isOne === (kind === "in");
    return { code: "law-unverified", criterion };
  });

export const isNumber = ({ attribute, atLeast, below }: Of<"number">, judged: JudgedAct): Outcome =>
  holds(attribute, judged, (value) =>
    typeof value === "number"
      ? (atLeast === undefined || value >= atLeast) && (below === undefined || value < below)
      : unusable(attribute, value, "number", judged),
  );

export const unusable = (
  attribute: string,
  found: Attribute,
  wanted: Extract<LawCause, { code: "attribute-unusable" }>["wanted"],
  judged: JudgedAct,
): LawCause => ({
  code: "attribute-unusable",
  records: valuesIn(judged, attribute).records,
  attribute,
  found,
  wanted,
});

/** One number of another: the share of a revenue. */
export function isRatio({ part, whole, percent }: Of<"ratio">, judged: JudgedAct): Outcome {
  const of = valuesIn(judged, whole);
  const result = holds(part, judged, (value) => {
    if (typeof value !== "number") return unusable(part, value, "number", judged);
    const [total, ...others] = of.values;
    if (total === undefined) return { code: "attribute-missing", records: of.records, attribute: whole };
    if (others.length > 0) return { code: "contradicted", records: of.records, attribute: whole };
    if (typeof total !== "number") return unusable(whole, total, "number", judged);
    return total > 0 ? 100 * value >= percent * total : { code: "nothing-to-compare" };
  });
  return beside(result, whole, of);
}

/** A designation of the right form, of the year of the judged act. */
export function hasForm({ attribute, form }: Of<"form">, judged: JudgedAct): Outcome {
  const pattern = new RegExp(
    `^${form
      .split(/(\{number\}|\{year\}|\{sign\})/)
      .map(piece)
      .join("")}$`,
    "u",
  );
  const { from, to } = judged.on;
  const first = from === null ? 0 : Number(from.slice(0, 4));
  return holds(attribute, judged, (value) => {
    const match = pattern.exec(String(value).normalize("NFC"));
    if (match === null) return false;
    const year = match.groups?.["year"];
    if (year === undefined) return true;
    const inside = first <= Number(year) && Number(year) <= Number(to.slice(0, 4));
    if (!inside || (from !== null && from.slice(0, 4) === to.slice(0, 4))) return inside;
    return coarse(recordsOf(judged.acts), judged.on);
  });
}

const PLACES = new Map([
  ["{number}", "\\d{2,}"],
  ["{year}", "(?<year>\\d{4})"],
  ["{sign}", "[\\p{Lu}\\d][\\p{Lu}\\d.\\-]*"],
]);
const piece = (text: string) => PLACES.get(text) ?? text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Two attributes that name the same unit, by id or, from the day of succession, by the id of its successor. */
export function isSame({ attribute, as }: Of<"same">, judged: JudgedAct, { snapshot }: LawContext): Outcome {
  const other = valuesIn(judged, as);
  const result = holds(attribute, judged, (value) => {
    const [only, ...others] = other.values;
    if (only === undefined) return { code: "attribute-missing", records: other.records, attribute: as };
    if (others.length > 0) return { code: "contradicted", records: other.records, attribute: as };
    if (fold(String(value)) === fold(String(only))) return true;
    const follows = steady(judged.on, (day) => snapshot.units.stands(String(value), String(only), day));
    return follows ?? coarse(recordsOf(judged.acts), judged.on);
  });
  return beside(result, as, other);
}

/** What was found of an attribute, beside what was found of the other: both must be sure, and both are shown. */
const beside = (result: Outcome, attribute: string, { values, records, doubts }: Values): Outcome => ({
  ...doubted(result, doubts),
  records: unique([...result.records, ...records]),
  found: [...result.found, { attribute, values }],
});
