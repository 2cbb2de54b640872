import type { Commitment } from "../model/commitment.js";
import type { Day } from "../model/date.js";
import type { Party } from "../model/party.js";
import type { Measure } from "../model/requirement.js";
import { procedureOf } from "../model/stage-ref.js";
import { declaredUpTo, type Statement } from "../model/statement.js";
import type { World } from "./world.js";

/** What is open about a commitment: its id, and whose word closes it. */
export interface Scope {
  readonly id: string;
  readonly mayState: (unit: string) => boolean;
}

/**
 * Who may declare the register complete for a commitment: those who owe it, the focal units and heads of their sides,
 * and whoever follows one of these. Where the plan names nobody who owes it: any focal unit or head.
 */
export function scopeOf(
  { id, responsible }: Pick<Commitment, "id" | "responsible">,
  { plan, places, units, asOf }: World,
): Scope {
  const answers = new Map<string, boolean>();
  const ask = (by: string) => {
    const sides = sidesOf(responsible, { plan, units, asOf });
    const named = [
      ...responsible.map(({ unit }) => unit),
      ...plan.focalUnits.filter(({ party }) => sides.has(party)).map(({ unit }) => unit),
      ...[...sides.values()].map(({ head }) => head),
    ];
    return named.some((unit) => units.stands(by, unit, asOf, places.within(id)));
  };
  const mayState = (by: string) => {
    const answer = answers.get(by) ?? ask(by);
    answers.set(by, answer);
    return answer;
  };
  return { id, mayState };
}

/** The sides of the units that owe a commitment; all sides where the plan names no such unit. */
export function sidesOf(
  responsible: Commitment["responsible"],
  { plan, units, asOf }: Pick<World, "plan" | "units" | "asOf">,
): ReadonlyMap<string, Party> {
  const owing = new Set(responsible.map(({ unit }) => units.partyOf(unit, asOf)));
  return new Map(Object.entries(plan.parties).filter(([party]) => owing.size === 0 || owing.has(party)));
}

/** The statement that declares the register complete for a measure, up to the day that it needs. */
export function closedBy(measure: Measure, scope: Scope, world: World): string | null {
  const procedure = procedureOf(measure.stage);
  const needed = neededUpTo(measure, world.asOf);
  const found = world.statements.find(
    (statement) =>
      declaredUpTo(statement) >= needed &&
      (statement.procedure === undefined || statement.procedure === procedure) &&
      coversPlaces(statement, measure.for, scope.id, world) &&
      scope.mayState(statement.by),
  );
  return found?.id ?? null;
}

/**
 * Up to which day a measure must be declared complete: that of the assessment, or the end of the measure's own days; what
 * must still stand has no end before the assessment.
 */
export const neededUpTo = ({ standing, within }: Measure, asOf: Day): Day =>
  !standing && within?.to !== undefined && within.to < asOf ? within.to : asOf;

/** Whether the statement speaks of all the places of a measure, or of the commitment itself. */
export function coversPlaces(
  statement: Statement,
  wanted: readonly string[] | undefined,
  commitment: string,
  world: World,
): boolean {
  const stated = statement.for;
  if (stated === undefined || stated.includes(commitment)) return true;
  return (
    wanted !== undefined &&
    wanted.every((place) => world.places.within(place).some((outer) => stated.includes(outer)))
  );
}
