import type { Plan } from "../../model/plan/plan.js";
import { isFact, type FactRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { addGiven, type Added } from "./add-entries.js";

/** What was wrong from the start (đính chính), said rightly; `corrects` is the id of the record that was wrong. */
export interface Correction extends Partial<FactRecord> {
  /** The day on which the mistake was put right, written YYYY-MM-DD. */
  readonly recorded: string;
  /** Id of the record that was wrong. */
  readonly corrects: string;
}

/** The act that made another record a thing of the past (thay thế): its own day and papers, and what it changed. */
export interface Replacement extends Partial<FactRecord> {
  /** The day on which the new act was told, written YYYY-MM-DD. */
  readonly recorded: string;
  /** Id of the record that was right until then. */
  readonly replaces: string;
}

/**
 * The register with a record corrected: all that the correction does not say stays as it was, and so does the record that
 * was wrong, for what was known on an earlier day. Issues where it corrects nothing on file.
 *
 * @example
 * correctRecord(register, { recorded: "2024-01-05", corrects: "r-12", on: "2023-06-06" }, plan);
 */
export function correctRecord(register: Register, correction: Correction, plan: Plan): Added {
  const { id: _id, cell: _cell, row: _row, note: _note, ...old } = factOf(register, correction.corrects);
  return addGiven(register, { records: [{ ...old, ...correction }] }, plan);
}

/**
 * The register with a record replaced from the day of another act: subject, stage and attributes stay as they were where
 * nothing else is said; day and papers are the new act's own. Issues where it replaces nothing on file.
 */
export function replaceRecord(register: Register, replacement: Replacement, plan: Plan): Added {
  const { subject, stage, attributes } = factOf(register, replacement.replaces);
  const kept = {
    ...(subject !== undefined && { subject }),
    ...(stage !== undefined && { stage }),
    ...(attributes && { attributes }),
  };
  return addGiven(register, { records: [{ ...kept, ...replacement }] }, plan);
}

/** Nothing where no such fact is on file: what names it then is said to name nothing. */
const factOf = ({ records }: Register, wanted: string): Partial<FactRecord> =>
  records.filter(isFact).find(({ id }) => id === wanted) ?? {};
