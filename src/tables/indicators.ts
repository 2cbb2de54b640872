import { fullName } from "../locale/facts.js";
import { statusWord } from "../locale/phrases.js";
import type { TableLocale } from "../locale/table-words.js";
import type { Commitment } from "../model/commitment.js";
import type { Plan } from "../model/plan.js";
import type { Assessment } from "../rules/assessment.js";
import type { Explanation } from "../rules/explanation.js";
import type { Finding, Status } from "../rules/finding.js";
import { planAt } from "../rules/plan-at.js";
import type { Truth } from "../rules/truth.js";
import { tabulate, type Columns, type Table } from "./table.js";
import { taskNamer, type TaskName } from "./task-name.js";

/** One count (chỉ số) that a promise asks for: what was wanted, and what is on file. */
export interface IndicatorRow extends TaskName {
  readonly commitment: string;
  readonly kind: Commitment["kind"];
  readonly clause: string;
  readonly title: string;
  /** Which count of the promise, from 1, and of how many: *một nhiệm vụ … hoặc một hợp đồng* has two. */
  readonly part: number;
  readonly parts: number;
  /** What is counted, with its conditions. */
  readonly counted: string;
  /** What one of them is called: as the plan says it, else as its procedure does. */
  readonly unit: string;
  /** From what it starts, in that unit; null where the plan does not state it. */
  readonly baseline: number | null;
  /** How many are needed. */
  readonly target: number;
  /** How many there are for certain. */
  readonly definite: number;
  /** The most there may be; null where nobody has declared it complete (`open`). */
  readonly possible: number | null;
  /** How many are on file, certain or not: where `open`, there may be more. */
  readonly entered: number;
  readonly open: boolean;
  /** The statement that declares it complete; null where none does. */
  readonly closedBy: string | null;
  /** The verdict of this count alone. */
  readonly verdict: Truth;
  /** The status of the whole promise. */
  readonly status: Status;
  readonly statusWord: string;
}

export const INDICATOR_COLUMNS: Columns<IndicatorRow> = {
  commitment: "text",
  kind: "text",
  clause: "text",
  title: "text",
  task: "text",
  taskNo: "text",
  taskTitle: "text",
  part: "whole",
  parts: "whole",
  counted: "text",
  unit: "text",
  baseline: "number",
  target: "whole",
  definite: "whole",
  possible: "whole",
  entered: "whole",
  open: "flag",
  closedBy: "text",
  verdict: "text",
  status: "text",
  statusWord: "text",
};

type Count = Extract<Explanation, { kind: "count" }>;

/** One row for each count that a promise asks for, in the order of the plan; what does not apply is left out. */
export function indicatorTable(
  { asOf, findings }: Assessment,
  plan: Plan,
  locale: TableLocale,
): Table<IndicatorRow> {
  const inForce = planAt(plan, asOf);
  const taskOf = taskNamer(inForce, locale);
  const promises = new Map(inForce.commitments.map((commitment) => [commitment.id, commitment]));
  return tabulate(
    INDICATOR_COLUMNS,
    findings.flatMap((finding) => {
      const counts = finding.verdict === "not-applicable" ? [] : countsIn(finding.explanation);
      const promise = promises.get(finding.commitment);
      return counts.map((count, index) => ({
        ...promiseOf(finding, locale),
        ...taskOf(finding.commitment),
        ...countOf(count, locale),
        part: index + 1,
        parts: counts.length,
        ...(promise?.kind === "indicator" && statedOf(promise, locale)),
      }));
    }),
  );
}

function countsIn(node: Explanation): readonly Count[] {
  switch (node.kind) {
    case "allOf":
    case "anyOf":
      return node.parts.flatMap(countsIn);
    case "count":
      return [node];
    case "share":
    case "money":
    case "attested":
      return [];
  }
}

const promiseOf = ({ commitment, kind, clause, title, status }: Finding, locale: TableLocale) => ({
  commitment,
  kind,
  clause,
  title: title[locale.language],
  status,
  statusWord: statusWord(status, locale),
});

const statedOf = (
  { baseline, unit }: Extract<Commitment, { kind: "indicator" }>,
  { language }: TableLocale,
) => ({ baseline, unit: unit[language] });

const countOf = ({ verdict, need, tally }: Count, locale: TableLocale) => ({
  counted: fullName(tally, locale),
  unit: tally.counts[locale.language],
  baseline: null,
  target: need,
  definite: tally.definite,
  possible: tally.possible,
  entered: tally.subjects.length,
  open: tally.possible === null,
  closedBy: tally.closedBy,
  verdict,
});
