import { addMonths, type Day, type Span } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Term } from "../../model/plan/procedure.js";
import type { Register } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import { lawProceedingsOf, valuesOf, type LawProceeding } from "../criteria/law-proceeding.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import type { SubjectName } from "../names.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What was granted for a time that is over within a year at the latest, and no renewal is on file (gia hạn hiệu lực). */
export interface Renewal {
  readonly subject: SubjectName;
  readonly procedure: string;
  readonly stage: Wording;
  /** The days on one of which it ends. */
  readonly ends: Span & { readonly to: Day };
  /** Who holds it, and whether that body still exists; null where nobody is named. */
  readonly owner: {
    readonly unit: string;
    readonly name: Wording;
    readonly exists: "yes" | "no" | "maybe";
  } | null;
}

/** A year ahead: so long before its end an owner should see to it. */
const AHEAD = 12;

/**
 * What must be renewed within a year of the day, or perhaps should have been (quyền sắp hết hiệu lực): the nearest end
 * first. What has surely run out or ended can no longer be renewed, and is not told.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function renewals(plan: Plan, register: Register, moment: Moment): readonly Renewal[] {
  const snapshot = snapshotAt(plan, register, moment);
  return Object.keys(snapshot.plan.procedures)
    .flatMap((procedure) =>
      lawProceedingsOf(procedure, snapshot).flatMap((proceeding) =>
        renewalsOf(procedure, proceeding, snapshot),
      ),
    )
    .toSorted((a, b) => (a.ends.to < b.ends.to ? -1 : Number(a.ends.to > b.ends.to)));
}

function renewalsOf(procedure: string, proceeding: LawProceeding, snapshot: Snapshot): readonly Renewal[] {
  const { asOf } = snapshot;
  if (proceeding.ends.some(({ on }) => on.to <= asOf)) return [];
  return Object.entries(proceeding.procedure.stages).flatMap(([id, { stands, title }]) => {
    const granted = proceeding.line.find((fact) => fact.stage === id && !fact.replaced);
    const ends = stands && granted && endsOf(proceeding, id, stands);
    if (!granted || !ends || ends.to < asOf || ends.to > addMonths(asOf, AHEAD)) return [];
    const subject = { id: proceeding.id, name: proceeding.subject.name };
    return [{ subject, procedure, stage: title, ends, owner: ownerOf(proceeding, granted, snapshot) }];
  });
}

/** Counted from the day of a stage, or from no later than the first act after it, whatever proves these; with every renewal. */
function endsOf(
  { line, ranks, procedure }: LawProceeding,
  stage: string,
  { from, years }: Term,
): Renewal["ends"] | null {
  const rank = ranks.get(from) ?? Infinity;
  const first = line.find((fact) => fact.rank >= rank && !fact.replaced);
  if (first === undefined) return null;
  const renewed = line
    .map((fact) => procedure.stages[fact.stage]?.renews)
    .filter((one) => one?.stage === stage);
  const months = 12 * renewed.reduce((sum, one) => sum + (one?.years ?? 0), years);
  const start = first.rank === rank ? first.on.from : null;
  return { from: start && addMonths(start, months), to: addMonths(first.on.to, months) };
}

function ownerOf(
  proceeding: LawProceeding,
  granted: LawProceeding["line"][number],
  { units, asOf }: Snapshot,
): Renewal["owner"] {
  const [named = proceeding.subject.unit] = valuesOf(granted, proceeding.subject, "owner");
  const unit = units.unit(String(named));
  return named === undefined || unit === undefined
    ? null
    : { unit: String(named), name: unit.name, exists: units.exists(String(named), asOf) };
}
