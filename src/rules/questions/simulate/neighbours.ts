import type { EvidenceDocument } from "../../../model/register/document.js";
import type { Procedure } from "../../../model/plan/procedure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../../model/register/record.js";
import type { Subject } from "../../../model/register/subject.js";
import { groupBy } from "../../group-by.js";
import { certificatesOf, lookalikeOf } from "../../snapshot/perhaps-same.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import { keysOf } from "../../snapshot/subject-keys.js";
import { familiesIn } from "./families.js";
import type { Additions } from "./on-file.js";

/** What must be settled together: bonds are names, papers, acts that look alike, corrections and decisions. */
export interface Neighbours {
  /** Some subjects, and all that have a bond with one of them, before new entries or after. */
  near(subjects: readonly string[], additions: Additions): ReadonlySet<string>;
  /** Their records, with what corrects or replaces these, and is corrected or replaced. */
  recordsOf(subjects: Iterable<string>): readonly RegisterRecord[];
}

export function neighboursIn({ plan, register, decisions }: Snapshot): Neighbours {
  const { subjects, records, documents } = register;
  const families = familiesIn(records);
  const own = groupBy(records.filter(isFact), ({ subject }) => subject);
  const bondsOf = (told: Told) => [
    ...(told.subject === undefined ? [] : [`name ${keysOf(told.subject).name}`]),
    ...told.records.flatMap((record) => [
      ...families.namesOf(record),
      ...likenesses(record, told, plan.procedures),
    ]),
  ];
  const paperOf = (id: string) => documents[id];
  const bonds = new Map<string, readonly string[]>();
  for (const id of new Set([...Object.keys(subjects), ...own.keys()]))
    bonds.set(id, bondsOf({ subject: subjects[id], records: own.get(id) ?? [], paperOf }));
  for (const decision of decisions)
    if (decision.kind === "same" && decision.what === "subjects")
      for (const id of decision.ids) bonds.set(id, [...(bonds.get(id) ?? []), `decision ${decision.id}`]);
  const bound = boundBy(bonds);
  const bondsWith = (id: string, additions: Additions) => {
    const added = additions.records.filter(isFact).filter(({ subject }) => subject === id);
    const subject = additions.subjects[id];
    const all = subject === undefined ? added : [...(own.get(id) ?? []), ...added];
    return bondsOf({
      subject: subject ?? subjects[id],
      records: all,
      paperOf: (paper) => additions.documents[paper] ?? documents[paper],
    });
  };
  return {
    near: (some, additions) => {
      const corrected = additions.records
        .flatMap(families.namesOf)
        .flatMap((bond) => [...(bound.get(bond) ?? [])]);
      const near = new Set([...some, ...corrected]);
      for (const id of near)
        for (const bond of [...(bonds.get(id) ?? []), ...bondsWith(id, additions)])
          for (const other of bound.get(bond) ?? []) near.add(other);
      return near;
    },
    recordsOf: (some) => {
      const all = [...some].flatMap((id) => own.get(id) ?? []);
      return [...new Set([...all, ...all.flatMap(families.namesOf).flatMap(families.membersOf)])];
    },
  };
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
