import type { Decision } from "../../../model/register/decision.js";
import { isFact } from "../../../model/register/record.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import type { Thing } from "../../snapshot/things.js";
import type { Families } from "./families.js";
import type { Additions } from "./on-file.js";

/**
 * What new entries can touch: promises by their id, and those that measure a procedure at some places; or everything. It
 * spares judging the others again.
 */
export type Affected =
  | "all"
  | {
      readonly ids: readonly string[];
      readonly areas: readonly AffectedArea[];
      readonly subjects: readonly string[];
    };

/** A procedure (null = any), where something is put forward for a place (null = wherever). */
export interface AffectedArea {
  readonly procedure: string | null;
  readonly place: string | null;
  /** Only what lies in the place: nothing on file is put forward there that counts elsewhere too. */
  readonly within?: boolean;
}

/** What is looked at: new entries, and things as they stand. */
interface Scope {
  readonly additions: Additions;
  readonly snapshot: Snapshot;
  readonly thingsOf: ThingsOf;
  readonly families: Families;
}

export function affectedBy(scope: Scope): Affected {
  const { additions, snapshot } = scope;
  if (Object.keys(additions.units).length > 0) return "all";
  const { statements, decisions } = additions;
  const acts = actsIn(scope);
  const subjects = new Set([
    ...Object.keys(additions.subjects),
    ...acts.map(({ subject }) => subject),
    ...decisions.flatMap((decision) => subjectsIn(decision, snapshot)),
  ]);
  return {
    ids: [
      ...statements.flatMap((statement) => statement.for ?? []),
      ...decisions.flatMap((decision) => ("commitment" in decision ? decision.commitment : [])),
    ],
    areas: [
      ...acts.flatMap(({ subject, procedure }) => areasOf(placesOf(subject, procedure, scope), procedure)),
      ...Object.keys(additions.subjects).flatMap((id) => ownAreas(id, scope)),
      ...statements.flatMap(({ procedure = null, for: stated = null }) =>
        areasOf(stated, procedure).map((area) => ({ ...area, within: isEmpty(area, snapshot) })),
      ),
      ...decisions.flatMap((decision) => areasIn(decision, scope)),
    ],
    subjects: [...subjects],
  };
}

/** Subjects and procedures of the new records, of those that they correct, and of those that correct these too. */
const actsIn = ({ additions: { records }, snapshot, families: { namesOf, membersOf } }: Scope) =>
  [
    ...records,
    ...records.flatMap(({ corrects = "" }) => snapshot.records.get(corrects) ?? []),
    ...records.flatMap(namesOf).flatMap(membersOf),
  ]
    .filter(isFact)
    .map(({ subject, stage }) => ({ subject, procedure: procedureOf(stage) }));

/** Wherever a subject has come up. */
const ownAreas = (id: string, scope: Scope): readonly AffectedArea[] =>
  [...proceduresOf(id, scope)].flatMap((procedure) => areasOf(placesOf(id, procedure, scope), procedure));

/** Many things of one name may be the same one; each procedure they are in is asked once. */
const proceduresOf = (id: string, { thingsOf }: Scope): ReadonlySet<string> =>
  new Set(thingsOf(id).flatMap(({ apart }) => apart.map(({ procedureId }) => procedureId)));

function areasIn(decision: Decision, scope: Scope): readonly AffectedArea[] {
  const own = subjectsIn(decision, scope.snapshot);
  if (decision.kind !== "equivalence") return own.flatMap((id) => ownAreas(id, scope));
  return [...proceduresOf(decision.subject, scope)].flatMap((procedure) => {
    const places = placesOf(decision.subject, procedure, scope);
    return areasOf(places && [decision.for, ...places], procedure);
  });
}

function subjectsIn(decision: Decision, snapshot: Snapshot): readonly string[] {
  if (decision.kind === "equivalence") return [decision.subject];
  if (decision.kind !== "same") return [];
  return decision.what === "subjects" ? decision.ids : subjectsOf(decision.ids, snapshot);
}

/** Nothing on file is, or may be, put forward for the place. */
const isEmpty = ({ procedure, place }: AffectedArea, snapshot: Snapshot): boolean =>
  place !== null &&
  (procedure === null ? [...snapshot.things.keys()] : [procedure]).every(
    (one) => snapshot.thingsFor(one, [place]).length === 0,
  );

/** The things of which a subject is part, one a procedure at most. */
export type ThingsOf = (subject: string) => readonly Thing[];

const areasOf = (places: readonly string[] | null, procedure: string | null): readonly AffectedArea[] =>
  places === null ? [{ procedure, place: null }] : places.map((place) => ({ procedure, place }));

/** What a subject, and what may be the same thing, is put forward for or said to be; null where one of them is for nothing. */
function placesOf(
  id: string,
  procedure: string,
  { additions, snapshot: { register, decidedPlaces }, thingsOf }: Scope,
): readonly string[] | null {
  const stated = (additions.subjects[id] ?? register.subjects[id])?.for ?? [];
  const others = thingsOf(id)
    .flatMap(({ apart }) => apart)
    .filter(({ procedureId }) => procedureId === procedure);
  if (stated.length === 0 || others.some((one) => one.for.length === 0)) return null;
  const said = decidedPlaces.placesOf([{ id }, ...others.flatMap(({ members }) => members)]);
  return [...new Set([...stated, ...others.flatMap((one) => one.for), ...said])];
}

const subjectsOf = (records: readonly string[], snapshot: Snapshot): readonly string[] =>
  records
    .flatMap((id) => snapshot.records.get(id) ?? [])
    .filter(isFact)
    .map(({ subject }) => subject);
