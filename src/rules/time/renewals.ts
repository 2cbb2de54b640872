import { addMonths, type Day, type Span } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import { lawProceedingsOf, valuesOf, type LawProceeding } from "../criteria/law-proceeding.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import type { SubjectName } from "../names.js";
import { termOf } from "../requirement/counting/validity.js";
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
  const { id, line, ends, subject } = proceeding;
  const last = Math.max(...[...line, ...ends].map((fact) => fact.try));
  return Object.entries(proceeding.procedure.stages).flatMap(([stage, { title }]) => {
    const granted = line.find((fact) => fact.stage === stage && fact.try === last && !fact.replaced);
    if (granted === undefined || granted.ended) return [];
    const term = termIn(proceeding, stage, last, asOf);
    if (term === null || term.to < asOf || term.to > addMonths(asOf, AHEAD)) return [];
    const owner = ownerOf(proceeding, granted, snapshot);
    return [{ subject: { id, name: subject.name }, procedure, stage: title, ends: term, owner }];
  });
}

/** By what is proved of a try by a day; where nothing is, by what is told. */
function termIn({ onFile }: LawProceeding, stage: string, index: number, day: Day): Renewal["ends"] | null {
  const own = onFile.tries[index];
  if (own === undefined) return null;
  const line = own.line.filter(({ on }) => on.from === null || on.from <= day);
  const told = line.map((act) => ({ ...act, proved: true }));
  const terms = { ...onFile, day };
  return termOf(stage, { ...own, line }, terms) ?? termOf(stage, { ...own, line: told }, terms);
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
