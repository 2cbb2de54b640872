import { canonical, contentId, nameId } from "../../../model/values/content-id.js";
import { nameKey } from "../../../model/values/name-key.js";
import type { Plan } from "../../../model/plan/plan.js";
import { cleanLine } from "../../cells/clean-text.js";
import { kindOfSubject } from "../../read/same-kind.js";
import type { ReadFormRow } from "./read-row.js";

/** A thing that a row names. */
export interface NamedSubject {
  readonly id: string;
  readonly name: string;
  /** What holds of it on every day. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/**
 * The thing of one name: whoever writes the name so tells of the same thing. Where the sheet says what holds of it on every
 * day, only things of which the same is said are one; others of that name are asked about.
 */
export function subjectOf(written: string, row: ReadFormRow): NamedSubject {
  const { source, values, sent } = row;
  const { plan, found } = source;
  const name = cleanLine(written);
  const attributes = Object.fromEntries(
    found.sheet.columns.flatMap(({ part, attribute, key }) =>
      part === "thing" && attribute !== undefined && values.has(key) ? [[attribute, values.get(key)]] : [],
    ),
  );
  const [onFile] = Object.values(sent).flatMap(({ subject }) => subject ?? []);
  if (onFile !== undefined && !isOtherThing(row)) return { id: onFile, name, attributes };
  const kind = kindOfSubject(found.sheet.procedure, plan);
  const id = nameId(kind, keyOf(name, plan));
  const isPlain = Object.keys(attributes).length === 0;
  return {
    id: isPlain ? id : `${id}.${contentId("a", canonical(attributes)).slice(2, 10)}`,
    name,
    attributes,
  };
}

/** Whether a row that was sent out with a thing now names another, or says otherwise what holds of it on every day. */
export const isOtherThing = ({ source, written, names }: ReadFormRow): boolean =>
  names.length > 1 ||
  source.found.sheet.columns.some(
    ({ part, tells, key }) => part === "thing" && tells !== "place" && written.has(key),
  );

/** One key for all spellings of a name; a unit of the plan is known by all its names. */
function keyOf(name: string, plan: Plan): string {
  const key = nameKey(name);
  const units = known.get(plan) ?? unitsByName(plan);
  known.set(plan, units);
  return units.get(key) ?? key;
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The units of a plan by all their names; of two of one name, the first. */
const unitsByName = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(plan.units)
      .flatMap(([id, unit]) =>
        [...Object.values(unit.name), ...(unit.aliases ?? [])].map((name) => [nameKey(name), id] as const),
      )
      .toReversed(),
  );
