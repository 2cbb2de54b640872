import type { Path, Warning } from "../../model/issue/issue.js";
import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import { effective } from "../../model/register/effective.js";
import { type FactRecord, isFact } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import type { Attributes } from "../../model/register/subject.js";
import { nameKey } from "../../model/values/name-key.js";
import { inLanguage } from "../../model/values/wording.js";
import { groupBy } from "../../rules/group-by.js";
import { unitsOf } from "../../rules/snapshot/units.js";
import { labels } from "../book/labels.js";

/**
 * Bodies that nobody recognises, or that more than one unit may be, where the plan asks which body it is. They stay as
 * they were written and count as possible, so somebody has to ask.
 */
export function unknownBodies(register: Register, plan: Plan, language: string): readonly Warning[] {
  const asked = bodiesAsked(plan);
  if (asked.size === 0) return [];
  const units = unitsOf(plan, register);
  const nearest = nearestUnits(register, plan, language);
  const facts = effective(register.records, null, (record) => !isFact(record)).entries.filter(isFact);
  const factsOf = groupBy(facts, ({ subject }) => subject);
  const told = (path: Path, attributes: Attributes, of: readonly FactRecord[]): readonly Warning[] =>
    Object.entries(attributes).flatMap(([name, value]) => {
      const isAsked = of.some(({ stage }) => asked.has(`${procedureOf(stage)}.${name}`));
      if (typeof value !== "string" || !isAsked || units.named(value) !== undefined) return [];
      return [
        {
          code: "body-unknown",
          path: [...path, "attributes", name],
          found: value,
          nearest: nearest(value),
        } as const,
      ];
    });
  return [
    ...Object.entries(register.subjects).flatMap(([id, { attributes = {} }]) =>
      told(["subjects", id], attributes, factsOf.get(id) ?? []),
    ),
    ...facts.flatMap((fact) => told(["records", fact.id], fact.attributes ?? {}, [fact])),
  ];
}

/** The attributes of which a promise asks whether they are one body, as `procedure.attribute`. */
const bodiesAsked = (plan: Plan): ReadonlySet<string> =>
  new Set(
    plan.commitments
      .flatMap(askedQuantities)
      .flatMap(({ stage, where = [] }) =>
        where.flatMap((condition) =>
          "unit" in condition || "party" in condition ? [`${procedureOf(stage)}.${condition.attribute}`] : [],
        ),
      ),
  );

/** The units that bear a name, where several do; else those whose names are like it. */
function nearestUnits(
  { units }: Register,
  plan: Plan,
  language: string,
): (found: string) => readonly string[] {
  const things = Object.entries({ ...plan.units, ...units }).map(([id, { name, aliases = [] }]) => ({
    id,
    names: [inLanguage(name, language), ...Object.values(name), ...aliases],
  }));
  const known = labels(things);
  return (found) => {
    const key = nameKey(found);
    const named = things.filter(({ names }) => names.some((name) => nameKey(name) === key));
    return named.length > 0 ? named.map(({ id }) => known.labelOf(id)) : known.nearest(found);
  };
}
