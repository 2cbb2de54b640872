import { textIn } from "./values.js";
import type { Plan } from "../../model/plan/plan.js";
import type { CommitmentChange } from "../../rules/change/plan-diff.js";
import { FIELDS, type Field, type PlanChangeLocale } from "../words/change-words.js";
import { dueOf, valueOf, type Side } from "./requirement/promise-values.js";
import { readingsText } from "./requirement/requirement-changes.js";
import { requirementText } from "./requirement/requirement-text.js";

/** The plan before and after. */
export interface Versions {
  /** The earlier version. */
  readonly before: Plan;
  /** The later version. */
  readonly after: Plan;
}

/**
 * What became of one promise between two versions of a plan, in words, one thing after another.
 *
 * @example
 * planChangeText(change, { before, after }, locale); // ["mức phải đạt của số doanh nghiệp … giảm từ 02 xuống 01"]
 */
export function planChangeText(
  { commitment: id, kind, fields }: CommitmentChange,
  { before, after }: Versions,
  locale: PlanChangeLocale,
): readonly string[] {
  const { plan: words } = locale.changes;
  const [old, now] = [sideOf(id, before), sideOf(id, after)];
  if (kind === "withdrawn" || now === undefined) return [words.withdrawn];
  if (old === undefined) return [words.added, ...promiseText(now, locale)];
  const touched = new Set(fields.map(({ at }) => at[0]));
  return [
    ...(kind === "reinstated" ? [words.reinstated] : []),
    ...FIELDS.filter((field) => touched.has(field)).flatMap((field) => fieldText(field, old, now, locale)),
    ...(touched.has("readings") ? readingsText(old, now, locale) : []),
  ];
}

const sideOf = (wanted: string, plan: Plan): Side | undefined => {
  const commitment = plan.commitments.find(({ id }) => id === wanted);
  return commitment && { commitment, plan };
};

/** A promise as it stands: who, by when, what. */
export function promiseText(side: Side, locale: PlanChangeLocale): readonly string[] {
  const { plan: words } = locale.changes;
  const { readings } = side.commitment;
  return [
    ...(["responsible", "due"] as const).map((field) =>
      words.is(words.field[field], valueOf(field, side, locale) ?? words.unstated),
    ),
    ...(readings.length < 2
      ? []
      : [words.is(words.field.default, valueOf("default", side, locale) ?? words.unstated)]),
    ...readings.map(({ id, title, requirement }) =>
      words.is(
        words.asked.of(readings.length < 2 ? null : (textIn(title, locale.language) ?? id)),
        requirementText(requirement, side, locale),
      ),
    ),
  ];
}

/** Nothing where only the other language says it otherwise. */
function fieldText(field: Field, old: Side, now: Side, locale: PlanChangeLocale): readonly string[] {
  const { plan: words } = locale.changes;
  const name = words.field[field];
  const [before, after] = [valueOf(field, old, locale), valueOf(field, now, locale)];
  if (before === after) return [];
  if (after === null) return [words.lost(name, before ?? words.unstated)];
  if (before === null) return [words.gained(name, after)];
  if (field === "due") return [words.due[dueOf(now) > dueOf(old) ? "later" : "earlier"](before, after)];
  return [words.from(name, before, after)];
}
