import type { Parsed } from "./issue.js";
import { parseRegister } from "./parse-register.js";
import type { Plan } from "./plan.js";
import { isFact, type FactRecord, type RegisterRecord } from "./record.js";
import type { Register } from "./register.js";

/** What was wrong from the start (đính chính), said rightly; `corrects` is the id of the record that was wrong. */
export interface Correction extends Partial<FactRecord> {
  readonly id: string;
  readonly recorded: string;
  readonly corrects: string;
}

/** The act that made another record a thing of the past (thay thế): its own day and papers, and what it changed. */
export interface Replacement extends Partial<FactRecord> {
  readonly id: string;
  readonly recorded: string;
  readonly replaces: string;
}

/**
 * The register with one record (bản ghi) more, or what is wrong with it; the register that was given stays as it is. An
 * entry that only `corrects` another withdraws that one.
 */
export const addRecord = (register: Register, record: RegisterRecord, plan: Plan): Parsed<Register> =>
  withEntry(register, record, plan);

/**
 * The register with a record corrected: all that the correction does not say stays as it was, and so does the record that
 * was wrong, for what was known on an earlier day. Issues where it corrects nothing on file.
 *
 * @example
 * correctRecord(register, { id: "r-12.dung", recorded: "2024-01-05", corrects: "r-12", on: "2023-06-06" }, plan);
 */
export function correctRecord(register: Register, correction: Correction, plan: Plan): Parsed<Register> {
  const { cell: _cell, note: _note, ...old } = factOf(register, correction.corrects) ?? {};
  return withEntry(register, { ...old, ...correction }, plan);
}

/**
 * The register with a record replaced from the day of another act: subject, stage and attributes stay as they were where
 * nothing else is said; day and papers are the new act's own. Issues where it replaces nothing on file.
 */
export function replaceRecord(register: Register, replacement: Replacement, plan: Plan): Parsed<Register> {
  const old = factOf(register, replacement.replaces);
  const kept = old && {
    subject: old.subject,
    stage: old.stage,
    ...(old.attributes && { attributes: old.attributes }),
  };
  return withEntry(register, { ...kept, ...replacement }, plan);
}

const factOf = ({ records }: Register, wanted: string) =>
  records.filter(isFact).find(({ id }) => id === wanted);

const withEntry = (register: Register, entry: object, plan: Plan) =>
  parseRegister({ ...register, records: [...register.records, entry] }, plan);
