import * as z from "zod/mini";
import { Day, PartialDate } from "../values/date.js";
import { Id, StageRef } from "../values/id.js";
import { AttributeValue } from "../requirement/condition.js";
import { Attributes } from "./subject.js";
import { Line } from "../values/wording.js";

/** The row of a workbook from which an entry was read: what makes it a *telling*. */
export interface Row {
  /** The issue of the workbook: unit, day and state of the register when it was sent out. */
  readonly issue: string;
  /** The row's own name in that issue. */
  readonly id: string;
  /** Where the row was sent out with an entry: which one, and with what values. */
  readonly sent?: {
    /** Id of that entry. */
    readonly entry: string;
    /** What it stated when it was sent out. */
    readonly values: Readonly<Record<string, AttributeValue>>;
  };
}
const Row: z.ZodMiniType<Row> = z.strictObject({
  issue: Line,
  id: Line,
  sent: z.exactOptional(z.strictObject({ entry: Id, values: z.record(Line, AttributeValue) })),
});

/** What every entry of a register says of itself. */
export interface Entry {
  /** Id of the entry; of one sort no two are the same. */
  readonly id: string;
  /** The unit that reports it. */
  readonly by?: string;
  /** The day on which it was told: written into the register, or returned in a workbook. */
  readonly recorded: Day;
  /** Ids of documents. */
  readonly evidence?: readonly string[];
  /** The entry of the same sort that was wrong from the start; where it says nothing else, that one is withdrawn. */
  readonly corrects?: string;
  /** The workbook cell it came from: `file!sheet!cell`. */
  readonly cell?: string;
  /** From which row of which workbook it was read; absent where from none. */
  readonly row?: Row;
  /** A remark beside the entry; no rule reads it. */
  readonly note?: string;
}

export const entry = {
  id: Id,
  by: z.exactOptional(Id),
  recorded: Day,
  evidence: z.exactOptional(z.readonly(z.array(Id))),
  corrects: z.exactOptional(Id),
  cell: z.exactOptional(Line),
  row: z.exactOptional(Row),
  note: z.exactOptional(Line),
};

/** One dated, immutable fact (bản ghi): the subject entered the stage on that day. */
export interface FactRecord extends Entry {
  /** Id of the subject, as the register has it. */
  readonly subject: string;
  /** `procedure.stage`, ends included. */
  readonly stage: string;
  /** No date reads as some day up to the day of recording. */
  readonly on?: PartialDate;
  /** What holds of this act alone; an amount is that of the act. */
  readonly attributes?: Attributes;
  /** The record that was right until this act: a re-issue, an adjusted amount, a new owner. */
  readonly replaces?: string;
}
export const FactRecord: z.ZodMiniType<FactRecord> = z.strictObject({
  ...entry,
  subject: Id,
  stage: StageRef,
  on: z.exactOptional(PartialDate),
  attributes: z.exactOptional(Attributes),
  replaces: z.exactOptional(Id),
});

/** An empty correction: what it corrects never happened. */
export interface Withdrawal extends Entry {
  /** Id of the record that never happened. */
  readonly corrects: string;
}
const Withdrawal: z.ZodMiniType<Withdrawal> = z.strictObject({ ...entry, corrects: Id });

/** A record: a fact, or the withdrawal of a record. It is never edited. */
export type RegisterRecord = FactRecord | Withdrawal;
export const RegisterRecord: z.ZodMiniType<RegisterRecord> = z.union([FactRecord, Withdrawal]);

export const isFact = (record: RegisterRecord): record is FactRecord => "stage" in record;
