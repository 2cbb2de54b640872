import type { Test } from "../../model/law/criterion-test.js";
import type { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import { fold } from "../../model/values/text.js";
import { steady, valuesIn, type Bench, type Judged } from "./act.js";
import { holds, unusable } from "./attributes.js";
import { coarse } from "./cause.js";
import { doubted, is, unknown, type Outcome } from "./outcome.js";

type Of<Kind extends Test["kind"]> = Extract<Test, { kind: Kind }>;

/** The name of the unit begins with one of these, whether it is given by id or as written. */
export const isNamed = ({ attribute, begins }: Of<"named">, judged: Judged, bench: Bench): Outcome =>
  holds(attribute, judged, (value) =>
    namesOf(value, bench).some((name) => begins.some((start) => fold(name).startsWith(fold(start)))),
  );

const namesOf = (value: Attribute, { snapshot }: Bench): readonly string[] => {
  const unit = snapshot.units.unit(String(value));
  return unit === undefined ? [String(value)] : [...Object.values(unit.name), ...(unit.aliases ?? [])];
};

/** The unit exists on the judged day; that no change to a successor took place is known only once declared. */
export function exists({ attribute }: Of<"exists">, judged: Judged, bench: Bench): Outcome {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const [value, ...others] = values;
  const seen = { records, found: [{ attribute, values }] };
  if (value === undefined) return unknown({ code: "attribute-missing", records, attribute });
  if (others.length > 0) return unknown({ code: "contradicted", records, attribute }, seen);
  const unit = bench.snapshot.units.unit(String(value));
  if (unit === undefined) return unknown(unusable(attribute, value, "unit", judged), seen);
  const life = steady(judged.on, (day) => bench.snapshot.units.exists(String(value), day));
  if (life === null) return unknown(coarse(records, judged.on), seen);
  if (life === "yes") return doubted(is("met", seen), doubts);
  if (life === "no" && bench.isClosed(judged.course.id, judged.procedure))
    return doubted(is("unmet", seen), doubts);
  return unknown({ code: "unit-ended", records, attribute, unit: unit.name, sure: life === "no" }, seen);
}

/** The subject bears a name that the plan gives, or a person has decided that it is the same. */
export function isAsPlanned({ course }: Judged, { snapshot }: Bench): Outcome {
  const places = course.subject.for ?? [];
  if (places.every((place) => snapshot.places.namesOf(place).length === 0)) return is("not-applicable");
  const match = snapshot.matchSubject(course.proceeding, places);
  switch (match.code) {
    case "sure":
      return is("met");
    case "elsewhere":
    case "decided":
      return is("unmet");
    case "open":
      return unknown(match.cause);
  }
}
