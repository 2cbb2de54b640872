import { contentId } from "../../../model/values/content-id.js";
import { later, type Day } from "../../../model/values/date.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import { isSameValue } from "../../../model/values/same-value.js";
import type { Subject } from "../../../model/register/subject.js";
import { groupBy } from "../../group-by.js";
import { actSpan } from "../../snapshot/version.js";
import { rulesOf } from "../stage-rules.js";
import type { RecordChange, Hypothesis } from "./hypothesis.js";
import type { Scene } from "../open-location.js";
import { together } from "../meaning/together.js";

/** Entries of a register, each with its id; units and subjects on file stand here as they are told now. */
export type Additions = Pick<
  Register,
  "units" | "subjects" | "documents" | "records" | "statements" | "decisions"
>;

/** What several answers come to, as entries: one correction a record, and what was never so is withdrawn whole. */
export function additionsOf(scene: Scene): (hypotheses: readonly Hypothesis[]) => Additions {
  const { register, records: counting } = scene.snapshot;
  const byTarget = groupBy(register.records, ({ corrects }) => corrects);
  const byId = new Map(register.records.map((record) => [record.id, record]));
  return (hypotheses) => {
    const { told, changed, withdrawn, ...whole } = together(hypotheses);
    const gone = wholly(withdrawn, { byTarget, byId, counting });
    const corrections = changed
      .filter(({ record }) => !gone.has(record))
      .flatMap((change) => correctionOf(change, scene));
    return {
      ...whole,
      subjects: { ...whole.subjects, ...retold(told, register) },
      records: [...whole.records, ...corrections, ...[...gone].map((id) => withdrawal(id, scene.today))],
    };
  };
}

/** The register as it would stand with these entries more. */
export const putOnFile = (register: Register, additions: Additions): Register => ({
  ...register,
  units: named(register.units, additions.units),
  subjects: named(register.subjects, additions.subjects),
  documents: named(register.documents, additions.documents),
  records: joinEntries(register.records, additions.records),
  statements: joinEntries(register.statements, additions.statements),
  decisions: joinEntries(register.decisions, additions.decisions),
});

const named = <T>(onFile: Readonly<Record<string, T>>, more: Readonly<Record<string, T>>) =>
  Object.keys(more).length === 0 ? onFile : { ...onFile, ...more };

/** A register is a set: what is on file already is not added again. */
function joinEntries<E extends { readonly id: string }>(
  known: readonly E[],
  more: readonly E[],
): readonly E[] {
  if (more.length === 0) return known;
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}

function retold(
  told: Required<Hypothesis>["told"],
  { subjects }: Register,
): Readonly<Record<string, Subject>> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([id, attributes]) => {
      const subject = subjects[id];
      return subject === undefined
        ? []
        : [[id, { ...subject, attributes: { ...subject.attributes, ...attributes } }] as const];
    }),
  );
}

/** The record said rightly; its days stay as they were where nothing else is said, though it is told later. */
function correctionOf(change: RecordChange, { snapshot, today }: Scene): readonly FactRecord[] {
  const old = snapshot.records.get(change.record);
  if (old === undefined || !isFact(old)) return [];
  const { id, cell: _cell, row: _row, note: _note, evidence = [], attributes, ...kept } = old;
  const papers = [...new Set([...evidence, ...(change.evidence ?? [])])];
  const told = { ...attributes, ...change.attributes };
  const on = change.on ?? daysOf(old, { snapshot, today });
  if (change.on === undefined && papers.length === evidence.length && isSameValue(told, attributes ?? {}))
    return [];
  const correction = {
    ...kept,
    recorded: today,
    corrects: id,
    ...(on !== undefined && { on }),
    ...(papers.length > 0 && { evidence: papers }),
    ...(Object.keys(told).length > 0 && { attributes: told }),
  };
  return [{ ...correction, id: contentId("record", correction) }];
}

/** The days on which it may have been do not widen because it is told again; a figure speaks of the stretch that it names. */
function daysOf(record: FactRecord, { snapshot, today }: Scene): string | undefined {
  const { on, stage, attributes = {} } = record;
  const [before, after] = [actSpan(record), actSpan({ ...record, recorded: today })];
  const isFigure =
    rulesOf(stage, snapshot)?.repeats === true &&
    Object.values(attributes).some((value) => typeof value === "number");
  if (isFigure || before.to >= after.to) return on;
  return before.from === before.to ? before.to : `${before.from ?? ".."}/${before.to}`;
}

const withdrawal = (corrects: string, recorded: Day): RegisterRecord => ({
  id: contentId("record", { corrects, recorded }),
  corrects,
  recorded,
});

interface Corrections {
  readonly byTarget: ReadonlyMap<string | undefined, readonly RegisterRecord[]>;
  readonly byId: ReadonlyMap<string, RegisterRecord>;
  readonly counting: Scene["snapshot"]["records"];
}

/** With a correction that is withdrawn goes what it corrected, where that would come back. */
function wholly(ids: readonly string[], { byTarget, byId, counting }: Corrections): ReadonlySet<string> {
  const gone = new Set(ids);
  const stands = (id: string): boolean => {
    const later = byTarget.get(id) ?? [];
    return later.length === 0
      ? counting.get(id) !== undefined && !gone.has(id)
      : later.some((record) => stands(record.id));
  };
  for (const id of gone) {
    const target = byId.get(id)?.corrects;
    if (target !== undefined && !(byTarget.get(target) ?? []).some((record) => stands(record.id)))
      gone.add(target);
  }
  return gone;
}

/** An answer is entered no earlier than all that is on file, and no earlier than the day of the review. */
export function todayIn({ records, statements, decisions }: Register, asOf: Day): Day {
  let today = asOf;
  for (const list of [records, statements, decisions])
    for (const { recorded } of list) today = later(today, recorded);
  return today;
}
