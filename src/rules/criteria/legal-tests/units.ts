import type { LegalTest } from "../../../model/law/legal-test.js";
import type { AttributeValue as Attribute } from "../../../model/requirement/condition.js";
import { fold } from "../../../model/values/wording.js";
import { steady, valuesIn, type LawContext, type JudgedAct } from "../act.js";
import { holds, unusable } from "./attributes.js";
import { coarse } from "../cause.js";
import { doubted, outcome, unknown, type Outcome } from "../outcome.js";

type Of<Kind extends LegalTest["kind"]> = Extract<LegalTest, { kind: Kind }>;

/** The name of the unit begins with one of these, whether it is given by id or as written. */
export const isNamed = (
  { attribute, begins }: Of<"named">,
  judged: JudgedAct,
  context: LawContext,
): Outcome =>
  holds(attribute, judged, (value) =>
    namesOf(value, context).some((name) => begins.some((start) => fold(name).startsWith(fold(start)))),
  );

const namesOf = (value: Attribute, { snapshot }: LawContext): readonly string[] => {
  const unit = snapshot.units.unit(String(value));
  return unit === undefined ? [String(value)] : [...Object.values(unit.name), ...(unit.aliases ?? [])];
};

/** The unit exists on the judged day; that no change to a successor took place is known only once declared. */
export function exists({ attribute }: Of<"exists">, judged: JudgedAct, context: LawContext): Outcome {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const [value, ...others] = values;
  const seen = { records, found: [{ attribute, values }] };
  if (value === undefined) return unknown({ code: "attribute-missing", records, attribute });
  if (others.length > 0) return unknown({ code: "contradicted", records, attribute }, seen);
  const unit = context.snapshot.units.unit(String(value));
  if (unit === undefined) return unknown(unusable(attribute, value, "unit", judged), seen);
  const life = steady(judged.on, (day) => context.snapshot.units.exists(String(value), day));
  if (life === null) return unknown(coarse(records, judged.on), seen);
  if (life === "yes") return doubted(outcome("met", seen), doubts);
  if (life === "no" && context.isClosed(judged.proceeding.id, judged.procedure))
    return doubted(outcome("unmet", seen), doubts);
  return unknown({ code: "unit-ended", records, attribute, unit: unit.name, sure: life === "no" }, seen);
}

/** The subject bears a name that the plan gives, or a person has decided that it is the same. */
export function isAsPlanned({ proceeding }: JudgedAct, { snapshot }: LawContext): Outcome {
  const places = proceeding.subject.for ?? [];
  if (places.every((place) => snapshot.places.namesOf(place).length === 0)) return outcome("not-applicable");
  const match = snapshot.matchSubject(proceeding.onFile, places);
  switch (match.code) {
    case "sure":
      return outcome("met");
    case "elsewhere":
    case "decided":
      return outcome("unmet");
    case "open":
      return unknown(match.cause);
  }
}
