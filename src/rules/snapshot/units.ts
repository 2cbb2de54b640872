import { isBefore, isBy, span, type Day } from "../../model/values/date.js";
import { nameKey } from "../../model/values/name-key.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Succession, Unit } from "../../model/plan/unit.js";
import { groupBy } from "../group-by.js";

/** Units of a plan and of its register, and who follows whom. */
export interface Units {
  unit(id: string): Unit | undefined;
  /** The unit that a text names, by id or by any spelling of its name; undefined where none, or more than one, is named so. */
  named(text: string): string | undefined;
  /** Whether it exists on a day; `maybe` where the days of its life are not known well enough. */
  exists(id: string, day: Day): "yes" | "no" | "maybe";
  /** Units that have taken over from it by a day, for one of the places or for everything. */
  successors(id: string, day: Day, places: readonly string[]): readonly string[];
  /** Whether, on that day, `id` is the unit or has followed it, for one of the places or for anything, directly or by way of others. */
  stands(id: string, forUnit: string, day: Day, places?: readonly string[]): boolean;
  partyOf(id: string, day: Day): string | undefined;
}

/** A plan never changes, nor what a register says of units, so who follows whom is worked out once. */
const known = new WeakMap<Plan, WeakMap<Register["units"], Units>>();

export function unitsOf(plan: Plan, { units }: Pick<Register, "units">): Units {
  const ofPlan = known.get(plan) ?? new WeakMap<Register["units"], Units>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(units);
  if (before !== undefined) return before;
  const settled = settledUnits(plan, units);
  ofPlan.set(units, settled);
  return settled;
}

function settledUnits(plan: Plan, more: Register["units"]): Units {
  const units = new Map(Object.entries(plan.units));
  for (const [id, unit] of Object.entries(more)) units.set(id, joinUnits(units.get(id), unit));
  const named = byName(units);
  const exists = (id: string, day: Day) => existence(units.get(id), day);
  const successors = (id: string, day: Day, places: readonly string[]) =>
    successorsOf(units.get(id))
      .filter((next) => holds(next, day, places))
      .map(({ unit }) => unit);
  const predecessors = predecessorsIn(units);
  /** The unit itself and those it has followed by a day, nearest first. */
  const line = (id: string, day: Day, places?: readonly string[]) => {
    const found = new Set([id]);
    for (const unit of found)
      for (const [before, succession] of predecessors.get(unit) ?? [])
        if (holds(succession, day, places)) found.add(before);
    return found;
  };
  const stands = (id: string, forUnit: string, day: Day, places?: readonly string[]) =>
    id === forUnit || (predecessors.has(id) && line(id, day, places).has(forUnit));
  const partyOf = (id: string, day: Day) =>
    units.get(id)?.party ?? [...line(id, day)].map((unit) => units.get(unit)?.party).find(Boolean);
  return { unit: (id) => units.get(id), named, exists, successors, stands, partyOf };
}

/** The names of units are looked up once, when a text is first met that is no id. */
function byName(units: ReadonlyMap<string, Unit>): Units["named"] {
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, string | undefined>();
  const look = (text: string) => {
    names ??= unitsByKey(units);
    const found = names.get(nameKey(text)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return (text) => {
    if (units.has(text)) return text;
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text);
  };
}

function unitsByKey(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [id, { name, aliases = [] }] of units)
    for (const key of new Set([...Object.values(name), ...aliases].map(nameKey))) {
      const own = names.get(key);
      if (own === undefined) names.set(key, [id]);
      else own.push(id);
    }
  return names;
}

const holds = ({ from, for: scope }: Succession, day: Day, places?: readonly string[]) =>
  from <= day && (!places || !scope || scope.some((place) => places.includes(place)));

/** For each successor, the units it follows, and how. */
function predecessorsIn(units: ReadonlyMap<string, Unit>) {
  const steps = [...units].flatMap(([before, unit]) =>
    successorsOf(unit).map((succession) => [before, succession] as const),
  );
  return groupBy(steps, ([, { unit }]) => unit);
}

const successorsOf = (unit: Unit | undefined) => unit?.successors ?? [];

/** A register may name successors and spellings that the plan could not know, and the end of a unit where the plan is silent. */
const joinUnits = (known: Unit | undefined, added: Unit): Unit =>
  known === undefined
    ? added
    : {
        ...added,
        ...known,
        aliases: [...(known.aliases ?? []), ...(added.aliases ?? [])],
        successors: [...successorsOf(known), ...successorsOf(added)],
      };

function existence(unit: Unit | undefined, day: Day): "yes" | "no" | "maybe" {
  if (unit === undefined) return "no";
  const begun = unit.founded === undefined || reachedBy(unit.founded, day);
  const ended = unit.ended !== undefined && reachedBy(unit.ended, day);
  if (begun === false || ended === true) return "no";
  return begun === true && ended === false ? "yes" : "maybe";
}

/** Whether the date has come by a day; null where it is not known well enough. */
function reachedBy(date: string, day: Day): boolean | null {
  const { from, to } = span(date);
  if (isBy(to, day)) return true;
  return isBefore(day, from) ? false : null;
}
