import { declaredUpTo, type CompletenessStatement } from "../../model/register/completeness-statement.js";
import type { Commitment } from "../../model/plan/commitment.js";
import { isBy, sooner, span, type Day } from "../../model/values/date.js";
import type { Party } from "../../model/plan/party.js";
import type { Measure } from "../../model/requirement/measure.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Units } from "../snapshot/units.js";

/** Up to which day what a measure looks at is all on file, and which statements say so. */
export interface Closed {
  /** Null where nobody has declared all of it complete. */
  readonly upTo: Day | null;
  /** Those that speak of it, be it of a part alone. */
  readonly statements: readonly string[];
}

/** Whose word declares the register complete for a commitment, and for what. */
export interface Closure {
  readonly commitment: string;
  mayDeclare(unit: string, on: Day): boolean;
  /** Up to which day it is declared complete for a measure; several statements that cover it together close it together. */
  closed(measure: Measure): Closed;
  /** The statements that declare complete what a subject does, put forward for these places. */
  declaring(measure: Measure, places: readonly string[]): readonly CompletenessStatement[];
  /** The statements that may speak of a measure, by name: what is said twice alike is said once. */
  said(measure: Measure): string;
  /** The days up to which they do. */
  declaredFor(measure: Measure, places: readonly string[]): readonly Day[];
}

/**
 * Who may declare the register complete for a commitment: those who owe it, the focal units and heads of their sides,
 * and whoever follows one of these. Where the plan names nobody who owes it, any focal unit or head may.
 */
export function closureOf(
  { id, responsible }: Pick<Commitment, "id" | "responsible">,
  snapshot: Snapshot,
): Closure {
  const { places, statements } = snapshot;
  const mayDeclare = declarersOf({ id, responsible }, snapshot);
  let own: readonly CompletenessStatement[] | undefined;
  const ownStatements = () => (own ??= statements.filter(({ by, recorded }) => mayDeclare(by, recorded)));
  const speakingOf = (measure: Measure) => {
    const procedure = procedureOf(measure.stage);
    return ownStatements().filter((one) => one.procedure === undefined || one.procedure === procedure);
  };
  const declaring = (measure: Measure, stated: readonly string[]) =>
    speakingOf(measure).filter(
      (one) =>
        one.for === undefined ||
        one.for.includes(id) ||
        stated.some((place) => places.within(place).some((outer) => one.for?.includes(outer))),
    );
  const closures = new Map<Measure, Closed>();
  return {
    commitment: id,
    mayDeclare,
    closed: (measure) => {
      const known = closures.get(measure) ?? closedBy(measure, speakingOf(measure), id, places);
      closures.set(measure, known);
      return known;
    },
    declaring,
    said: (measure) => [id, ...speakingOf(measure).map((one) => one.id)].join(" "),
    declaredFor: (measure, stated) => [...new Set(declaring(measure, stated).map(declaredUpTo))],
  };
}

/** Each place that is asked for must be covered; so far as all of them are, the measure is. */
function closedBy(
  { for: wanted = [""] }: Measure,
  statements: readonly CompletenessStatement[],
  commitment: string,
  places: Snapshot["places"],
): Closed {
  const covering = wanted.map((place) =>
    farthest(
      statements.filter(
        ({ for: stated }) =>
          stated === undefined ||
          stated.includes(commitment) ||
          (place !== "" && places.within(place).some((outer) => stated.includes(outer))),
      ),
    ),
  );
  const found = covering.flatMap((statement) => statement ?? []);
  const speaking = [...new Set(found.map(({ id }) => id))];
  const [first, ...others] = found.map(declaredUpTo);
  if (first === undefined || found.length < covering.length) return { upTo: null, statements: speaking };
  return { upTo: others.reduce(sooner, first), statements: speaking };
}

const farthest = (statements: readonly CompletenessStatement[]): CompletenessStatement | undefined =>
  statements.reduce<CompletenessStatement | undefined>(
    (a, b) => (a === undefined || declaredUpTo(b) > declaredUpTo(a) ? b : a),
    undefined,
  );

/** Who may declare: looked up once for each unit and day. */
function declarersOf(
  { id, responsible }: Pick<Commitment, "id" | "responsible">,
  { plan, places, units }: Snapshot,
): Closure["mayDeclare"] {
  const isFixed = responsible.every(({ unit }) => units.unit(unit)?.party !== undefined);
  const namedOn = (on: Day) => {
    const sides = sidesOf(responsible, { plan, units }, on);
    return [
      ...responsible.map(({ unit }) => unit),
      ...plan.focalUnits.filter(({ party }) => sides.has(party)).map(({ unit }) => unit),
      ...[...sides.values()].map(({ head }) => head),
    ];
  };
  const named = isFixed ? namedOn(plan.period.from) : null;
  const where = places.within(id);
  return (by, on) => {
    const all = named ?? namedOn(on);
    return all.includes(by) || all.some((unit) => units.stands(by, unit, on, where));
  };
}

/** The sides of the units that owe a commitment; all sides where the plan names no such unit. */
export function sidesOf(
  responsible: Commitment["responsible"],
  { plan, units }: { readonly plan: Snapshot["plan"]; readonly units: Units },
  on: Day,
): ReadonlyMap<string, Party> {
  const owing = new Set(responsible.map(({ unit }) => units.partyOf(unit, on)));
  return new Map(Object.entries(plan.parties).filter(([party]) => owing.size === 0 || owing.has(party)));
}

/** The first and last of a measure's own days; null where it names none. */
export function ownDays({ within }: Measure): { readonly from: Day | null; readonly to: Day | null } {
  if (within === undefined) return ALWAYS;
  return typeof within === "string" ? span(within) : { from: within.from ?? null, to: within.to ?? null };
}
const ALWAYS = { from: null, to: null };

/** Whether all that a measure could look at on a day is on file: up to that day, or to the end of its own days. */
export function isClosed(measure: Measure, day: Day, { upTo }: Closed): boolean {
  const { to } = ownDays(measure);
  return isBy(to === null ? day : sooner(to, day), upTo);
}
