import type { EvidenceDocument } from "../../../model/register/document.js";
import type { Procedure } from "../../../model/plan/procedure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../../model/register/record.js";
import type { Subject } from "../../../model/register/subject.js";
import { groupBy } from "../../group-by.js";
import { certificatesOf, lookalikeOf } from "../../snapshot/perhaps-same.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import { keysOf } from "../../snapshot/subject-keys.js";
import type { Families } from "./families.js";
import type { Additions } from "./on-file.js";

/** What must be settled together: bonds are names, papers, acts that look alike, corrections and decisions. */
export interface Neighbours {
  /** Some subjects, and all that have a bond with one of them, before new entries or after. */
  near(subjects: readonly string[], additions: Additions): ReadonlySet<string>;
  /** Their records, with what corrects or replaces these, and is corrected or replaced. */
  recordsOf(subjects: Iterable<string>): readonly RegisterRecord[];
}

export function neighboursIn(snapshot: Snapshot, families: Families): Neighbours {
  const own = groupBy(snapshot.register.records.filter(isFact), ({ subject }) => subject);
  const bonds = bondsIn(snapshot, families, own);
  const bound = boundBy(bonds.onFile);
  const boundTo = (some: Iterable<string>) => [...some].flatMap((bond) => [...(bound.get(bond) ?? [])]);
  return {
    near: (some, additions) => {
      const near = new Set([...some, ...boundTo(additions.records.flatMap(families.namesOf))]);
      for (const id of near)
        for (const other of boundTo([...(bonds.onFile.get(id) ?? []), ...bonds.of(id, additions)]))
          near.add(other);
      return near;
    },
    recordsOf: (some) => {
      const all = [...some].flatMap((id) => own.get(id) ?? []);
      return [...new Set([...all, ...all.flatMap(families.namesOf).flatMap(families.membersOf)])];
    },
  };
}

/** The bonds of each subject. */
function bondsIn(
  { plan, register: { subjects, documents }, decisions }: Snapshot,
  families: Families,
  own: ReadonlyMap<string, readonly FactRecord[]>,
) {
  const bondsOf = (told: Told) => [
    ...(told.subject === undefined ? [] : [`name ${keysOf(told.subject).name}`]),
    ...told.records.flatMap((record) => [
      ...families.namesOf(record),
      ...likenesses(record, told, plan.procedures),
    ]),
  ];
  const paperOf = (id: string) => documents[id];
  const onFile = new Map<string, readonly string[]>();
  for (const id of new Set([...Object.keys(subjects), ...own.keys()]))
    onFile.set(id, bondsOf({ subject: subjects[id], records: own.get(id) ?? [], paperOf }));
  for (const decision of decisions)
    if (decision.kind === "same" && decision.what === "subjects")
      for (const id of decision.ids) onFile.set(id, [...(onFile.get(id) ?? []), `decision ${decision.id}`]);
  /** With what new entries tell of it. */
  const of = (id: string, additions: Additions) => {
    const added = additions.records.filter(isFact).filter(({ subject }) => subject === id);
    const subject = additions.subjects[id];
    return bondsOf({
      subject: subject ?? subjects[id],
      records: subject === undefined ? added : [...(own.get(id) ?? []), ...added],
      paperOf: (paper) => additions.documents[paper] ?? documents[paper],
    });
  };
  return { onFile, of };
}

/** What is told of a subject. */
interface Told {
  readonly subject: Subject | undefined;
  readonly records: readonly FactRecord[];
  paperOf(this: void, id: string): EvidenceDocument | undefined;
}

/** By which papers, and acts of one day and figure, others are perhaps the same. */
function likenesses(
  record: FactRecord,
  { subject, paperOf }: Told,
  procedures: Readonly<Record<string, Procedure>>,
): readonly string[] {
  const procedure = procedures[procedureOf(record.stage)];
  if (procedure === undefined || subject === undefined) return [];
  return [
    ...certificatesOf(record, procedure.stages, paperOf),
    ...lookalikeOf(record, subject).map((act) => `${act} ${keysOf(subject).alike()}`),
  ];
}

function boundBy(bonds: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const bound = new Map<string, Set<string>>();
  for (const [id, own] of bonds)
    for (const bond of own) {
      const others = bound.get(bond);
      if (others === undefined) bound.set(bond, new Set([id]));
      else others.add(id);
    }
  return bound;
}
