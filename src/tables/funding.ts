import type { TableLocale } from "../locale/table-words.js";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import type { Moment } from "../rules/evaluate.js";
import { tabulate, type Columns, type Table } from "./table.js";
import type { TaskName } from "./task-name.js";

/** The money (kinh phí) of one stage, for one matter, from one source and of one budget year. */
export interface FundingRow extends TaskName {
  /** The task, item or promise it is put forward for; null where for none. */
  readonly about: string | null;
  readonly aboutTitle: string | null;
  /** Null where the source (nguồn kinh phí) is not stated. */
  readonly source: string | null;
  readonly sourceWord: string | null;
  /** Budget year; null where it is not stated. */
  readonly year: number | null;
  /** Id of the stage: for money that is planned, allocated, disbursed or settled. */
  readonly stage: string;
  readonly stageTitle: string;
  /** Its place in the procedure, from 1. */
  readonly order: number;
  /** Lines of money on file at that stage; where 0, nothing is stated. */
  readonly lines: number;
  /** At least so much, in whole đồng; null where nothing is on file. */
  readonly least: number | null;
  /** At most so much of what is on file, in whole đồng; null where an amount, or everything, is not stated. */
  readonly most: number | null;
  /** All of it has been declared complete. */
  readonly complete: boolean;
}

export const FUNDING_COLUMNS: Columns<FundingRow> = {
  task: "text",
  taskNo: "text",
  taskTitle: "text",
  about: "text",
  aboutTitle: "text",
  source: "text",
  sourceWord: "text",
  year: "whole",
  stage: "text",
  stageTitle: "text",
  order: "whole",
  lines: "whole",
  least: "money",
  most: "money",
  complete: "flag",
};

/** One row a matter, source, budget year and stage (dự toán, phân bổ, giải ngân, quyết toán), in the order of the plan. */
export function fundingTable(
  _plan: Plan,
  _register: Register,
  _moment: Moment,
  _locale: TableLocale,
): Table<FundingRow> {
  return tabulate(FUNDING_COLUMNS, []);
}
