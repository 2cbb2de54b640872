import { passedOverWhy } from "../locale/say/passed-over.js";
import { why } from "../locale/say/causes.js";
import { fullName } from "../locale/say/requirement/quantity-name.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { list } from "../locale/say/values.js";
import type { Day } from "../model/values/date.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import { talliesIn, type Counted, type PassedOver, type Tally } from "../rules/assessment/explanation.js";
import type { Finding } from "../rules/assessment/finding.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** One act on file that a quantity looked at: whether it counts, how much it gives, and why it does not. */
export interface TallyRow {
  /** Id of the promise. */
  readonly commitment: string;
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  /** Which quantity of the promise, from 1; what a percentage is taken of has a number of its own. */
  readonly part: number;
  /** What is measured, with its conditions. */
  readonly quantity: string;
  /** Id of the subject. */
  readonly subject: string;
  /** Name of the subject. */
  readonly name: string;
  /** It counts, may count, or is passed over. */
  readonly state: Counted["state"] | "passed-over";
  /** The same in words. */
  readonly stateWord: string;
  /** The first of the days on one of which it took place; null where not bounded. */
  readonly from: Day | null;
  /** The last of those days. */
  readonly to: Day | null;
  /** What it gives to a sum, or states as a figure, at least; null of a count. */
  readonly valueLeast: number | null;
  /** The same at most; null of a count, and where nothing bounds it. */
  readonly valueMost: number | null;
  /** Ids of the records, between spaces. */
  readonly records: string;
  /** Why it is in doubt, or does not count; null where it counts for certain. */
  readonly why: string | null;
}

export const TALLY_COLUMNS: Columns<TallyRow> = {
  commitment: "text",
  clause: "text",
  part: "whole",
  quantity: "text",
  subject: "text",
  name: "text",
  state: "text",
  stateWord: "text",
  from: "day",
  to: "day",
  valueLeast: "number",
  valueMost: "number",
  records: "text",
  why: "text",
};

/** One row for each act that a quantity counts, may count, or passes over (đối tượng được tính, không tính). */
export function tallyTable({ findings }: Assessment, locale: TableLocale): Table<TallyRow> {
  return tabulate(
    TALLY_COLUMNS,
    findings.flatMap((finding) =>
      talliesIn(finding.explanation).flatMap((tally, index) => rowsOf(finding, tally, index + 1, locale)),
    ),
  );
}

function rowsOf(
  { commitment, clause }: Finding,
  tally: Tally,
  part: number,
  locale: TableLocale,
): readonly TallyRow[] {
  const quantity = { commitment, clause, part, quantity: fullName(tally, locale) };
  return [
    ...tally.subjects.map((subject) => ({ ...quantity, ...countedRow(subject, locale) })),
    ...tally.passedOver.map((act) => ({ ...quantity, ...passedOverRow(act, tally, locale) })),
  ];
}

const actOf = ({ id, name, on, records }: Counted | PassedOver) => ({
  subject: id,
  name,
  from: on.from,
  to: on.to,
  records: records.join(" "),
});

const countedRow = (subject: Counted, locale: TableLocale) => ({
  ...actOf(subject),
  state: subject.state,
  stateWord: locale.tables.tally[subject.state],
  valueLeast: subject.value?.least ?? null,
  valueMost: subject.value?.most ?? null,
  why: list(subject.causes.map((cause) => why(cause, locale))) || null,
});

const passedOverRow = (act: PassedOver, tally: Tally, locale: TableLocale) => ({
  ...actOf(act),
  state: "passed-over" as const,
  stateWord: locale.tables.tally["passed-over"],
  valueLeast: null,
  valueMost: null,
  why: passedOverWhy(act, tally, locale),
});
