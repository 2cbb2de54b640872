import type { Commitment } from "../model/commitment.js";
import type { Plan } from "../model/plan.js";
import type { Measure, Requirement } from "../model/requirement.js";
import { procedureOf, stageOf } from "../model/stage-ref.js";
import type { Tally } from "../rules/explanation.js";
import { placesOf } from "../model/places.js";
import type { ChangeLocale } from "./change-words.js";
import { fullName, nameIn } from "./facts.js";
import { list } from "./values.js";

/** The promise that a requirement belongs to, and the plan that names what it asks for. */
export interface Promised {
  readonly plan: Plan;
  readonly commitment: Pick<Commitment, "id" | "about">;
}

/** A requirement in one phrase: *ít nhất 2 doanh nghiệp đã được cấp giấy chứng nhận (từ 25/3/2022 trở đi)*. */
export function requirementText(requirement: Requirement, of: Promised, locale: ChangeLocale): string {
  const { changes, requirements, number, language } = locale;
  const words = changes.plan.requirement;
  const name = (measure: Measure) => measureText(measure, of, locale);
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return words[requirement.kind](requirement.of.map((part) => requirementText(part, of, locale)));
    case "count":
      return words.count(number(requirement.atLeast), name(requirement));
    case "share": {
      const { part, whole, percent, strictly = false } = requirement;
      return words.share(requirements.share(name(part), name(whole)), `${number(percent)}%`, strictly);
    }
    case "money":
      return words.money(name(requirement.sum), name(requirement.covers));
    case "attested":
      return words.attested(of.plan.parties[requirement.by]?.name[language] ?? requirement.by);
  }
}

/** What is measured, with its conditions, and what alone it is counted for where that is not the promise's own matter. */
export function measureText(measure: Measure, { plan, commitment }: Promised, locale: ChangeLocale): string {
  const tally = unjudged(measure, plan);
  const own = [commitment.id, commitment.about];
  const places = (measure.for ?? []).filter((place) => !own.includes(place));
  const name = fullName(tally, locale);
  return places.length === 0
    ? name
    : locale.changes.plan.requirement.only(
        name,
        list(places.map((place) => nameIn(tally.names, place, locale))),
      );
}

/** A measure with its names, and nothing counted. */
function unjudged(measure: Measure, plan: Plan): Tally {
  const procedure = plan.procedures[procedureOf(measure.stage)];
  const stage = stageOf(measure.stage);
  const code = { vi: measure.stage, en: measure.stage };
  return {
    measure,
    names: namesIn(measure, plan),
    stage: (procedure?.stages[stage] ?? procedure?.ends[stage])?.title ?? code,
    counts: procedure?.subject ?? code,
    definite: 0,
    possible: null,
    closedBy: null,
    subjects: [],
  };
}

function namesIn({ for: wanted = [], where = [] }: Measure, plan: Plan): Tally["names"] {
  const places = placesOf(plan);
  const titled = new Map(plan.commitments.map(({ id, title }) => [id, title]));
  const named = [
    ...wanted.map(
      (id) => [id, places.titleOf(id) ?? productOf(places.namesOf(id)) ?? titled.get(id)] as const,
    ),
    ...where.map((condition) =>
      "unit" in condition
        ? ([condition.unit, plan.units[condition.unit]?.name] as const)
        : "party" in condition
          ? ([condition.party, plan.parties[condition.party]?.name] as const)
          : (["", undefined] as const),
    ),
  ];
  return Object.fromEntries(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

const productOf = ([name]: readonly string[]) => (name === undefined ? undefined : { vi: name, en: name });
