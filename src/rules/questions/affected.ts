import { isFact } from "../../model/record.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Thing } from "../snapshot/things.js";
import type { Additions } from "./on-file.js";

/**
 * What new entries can touch: promises by their id, and those that measure a procedure at some places; or everything. It
 * spares judging the others again.
 */
export type Affected =
  | "all"
  | {
      readonly ids: readonly string[];
      readonly areas: readonly Area[];
      readonly subjects: readonly string[];
    };

/** A procedure (null = any), where something is put forward for a place (null = wherever). */
export interface Area {
  readonly procedure: string | null;
  readonly place: string | null;
  /** Only what lies in the place: nothing on file is put forward there that counts elsewhere too. */
  readonly within?: boolean;
}

export function affectedBy(additions: Additions, snapshot: Snapshot, thingsOf: ThingsOf): Affected {
  const { units, subjects, records, statements, decisions } = additions;
  if (Object.keys(units).length > 0) return "all";
  const ids: string[] = [];
  const areas: Area[] = [];
  const touched = new Set<string>(Object.keys(subjects));
  for (const record of records) {
    const facts = [record, snapshot.records.get(record.corrects ?? "")].flatMap((one) =>
      one !== undefined && isFact(one) ? [one] : [],
    );
    for (const { subject, stage } of facts) {
      touched.add(subject);
      areas.push(
        ...areasOf(placesOf(subject, procedureOf(stage), additions, snapshot, thingsOf), procedureOf(stage)),
      );
    }
  }
  for (const id of Object.keys(subjects))
    for (const { procedureId } of thingsOf(id).flatMap(({ apart }) => apart))
      areas.push(...areasOf(placesOf(id, procedureId, additions, snapshot, thingsOf), procedureId));
  for (const { procedure = null, for: stated } of statements) {
    ids.push(...(stated ?? []));
    areas.push(
      ...areasOf(stated ?? null, procedure).map((area) => ({ ...area, within: isEmpty(area, snapshot) })),
    );
  }
  for (const decision of decisions)
    if (decision.kind === "equivalence") {
      touched.add(decision.subject);
      areas.push(
        ...areasOf([decision.for, ...(snapshot.register.subjects[decision.subject]?.for ?? [])], null),
      );
    } else if (decision.kind === "same") {
      const own = decision.what === "subjects" ? decision.ids : subjectsOf(decision.ids, snapshot);
      for (const id of own) {
        touched.add(id);
        for (const { procedureId } of thingsOf(id).flatMap(({ apart }) => apart))
          areas.push(...areasOf(placesOf(id, procedureId, additions, snapshot, thingsOf), procedureId));
      }
    } else ids.push(decision.commitment);
  return { ids, areas, subjects: [...touched] };
}

/** Nothing on file is, or may be, put forward for the place. */
const isEmpty = ({ procedure, place }: Area, snapshot: Snapshot): boolean =>
  place !== null &&
  (procedure === null ? [...snapshot.things.keys()] : [procedure]).every(
    (one) => snapshot.thingsFor(one, [place]).length === 0,
  );

/** The things of which a subject is part, one a procedure at most. */
export type ThingsOf = (subject: string) => readonly Thing[];

const areasOf = (places: readonly string[] | null, procedure: string | null): readonly Area[] =>
  places === null ? [{ procedure, place: null }] : places.map((place) => ({ procedure, place }));

/** What a subject, and what may be the same thing, is put forward for; null where one of them is for nothing. */
function placesOf(
  id: string,
  procedure: string,
  { subjects }: Additions,
  { register }: Snapshot,
  thingsOf: ThingsOf,
): readonly string[] | null {
  const stated = (subjects[id] ?? register.subjects[id])?.for ?? [];
  const others = thingsOf(id)
    .flatMap(({ apart }) => apart)
    .filter(({ procedureId }) => procedureId === procedure);
  if (stated.length === 0 || others.some((one) => one.for.length === 0)) return null;
  return [...new Set([...stated, ...others.flatMap((one) => one.for)])];
}

const subjectsOf = (records: readonly string[], snapshot: Snapshot): readonly string[] =>
  records.flatMap((id) => {
    const record = snapshot.records.get(id);
    return record !== undefined && isFact(record) ? [record.subject] : [];
  });
