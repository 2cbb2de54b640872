import { isFact, type RegisterRecord } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import type { SentQuestion } from "./sent-question.js";

/**
 * The part of a register on which answers rest: the records that are asked about, what these correct or replace, and what
 * they name. It is sent out with the questions, so that an answer means the same whenever it is merged.
 */
export function sentRegister(register: Register, asked: readonly Pick<SentQuestion, "asks">[]): Register {
  const byId = new Map(register.records.map((record) => [record.id, record]));
  const ids = new Set(asked.flatMap(({ asks }) => recordsIn(asks, register)));
  for (const id of ids) {
    const { corrects, replaces }: { corrects?: string; replaces?: string } = byId.get(id) ?? {};
    for (const other of [corrects, replaces]) if (other !== undefined && byId.has(other)) ids.add(other);
  }
  const records = register.records.filter(({ id }) => ids.has(id)).map(bare);
  const subjects = new Set([
    ...records.flatMap((record) => (isFact(record) ? [record.subject] : [])),
    ...asked.flatMap(({ asks }) => subjectsIn(asks)),
  ]);
  const papers = new Set(records.flatMap(({ evidence = [] }) => evidence));
  return {
    ...register,
    records,
    subjects: only(register.subjects, subjects),
    documents: only(register.documents, papers),
    statements: [],
    decisions: [],
    notes: [],
  };
}

/** Where it stood and what was noted beside it does not bear on an answer. */
function bare(record: RegisterRecord): RegisterRecord {
  const { row: _row, cell: _cell, note: _note, ...kept } = record;
  return kept;
}

/** Of what a subject was granted, every record of it counts. */
function recordsIn(asks: SentQuestion["asks"], { records }: Register): readonly string[] {
  if (asks.code === "end")
    return records.flatMap((record) =>
      isFact(record) && record.subject === asks.subject.id ? [record.id] : [],
    );
  if (asks.code === "figure") return asks.subjects.flatMap((subject) => subject.records);
  return "records" in asks ? asks.records : [];
}

function subjectsIn(asks: SentQuestion["asks"]): readonly string[] {
  if ("subject" in asks) return [asks.subject.id];
  return "subjects" in asks ? asks.subjects.map(({ id }) => id) : [];
}

const only = <T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
