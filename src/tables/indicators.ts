import { lackingOf } from "../locale/say/requirement/lacking.js";
import { foundOf } from "../locale/say/requirement/found.js";
import { baselineText, needText } from "../locale/say/requirement/need-text.js";
import { findingText, statusText } from "../locale/say/phrases.js";
import { fullName } from "../locale/say/requirement/quantity-name.js";
import { askedText } from "../locale/say/requirement/requirement-sentence.js";
import type { TableLocale } from "../locale/words/table-words.js";
import type { Commitment } from "../model/plan/commitment.js";
import type { Day } from "../model/values/date.js";
import type { Plan } from "../model/plan/plan.js";
import { inLanguage } from "../model/values/wording.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import { measuredIn, type MeasuredExplanation } from "../rules/assessment/explanation.js";
import type { Finding, Status } from "../rules/assessment/finding.js";
import { planAt } from "../rules/plan-at.js";
import type { Verdict } from "../rules/verdict.js";
import { MEASURED_COLUMNS, measuredOf, measuredRow, type MeasuredRow } from "./measured-row.js";
import { tabulate, type Columns, type Table } from "./table.js";
import { taskNamer, type TaskName } from "./task-name.js";

/** One quantity (chỉ tiêu) that a promise asks for: what was wanted, and what is on file. */
export interface IndicatorRow extends TaskName, MeasuredRow {
  /** Id of the promise. */
  readonly commitment: string;
  /** Kind of the promise. */
  readonly kind: Commitment["kind"];
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  /** Title of the promise. */
  readonly title: string;
  /** The due day (thời hạn), written YYYY-MM-DD. */
  readonly due: Day;
  /** The line of a rising target of which it is one step; null where it is none. */
  readonly series: string | null;
  /** Which quantity of the promise, from 1. */
  readonly part: number;
  /** How many it has: *một nhiệm vụ … hoặc một hợp đồng* has two. */
  readonly parts: number;
  /** What is measured, with its conditions. */
  readonly name: string;
  /** What is asked for, as a sentence of the plan. */
  readonly asked: string;
  /** What was found, in words. */
  readonly found: string;
  /** How much is asked, in words. */
  readonly need: string;
  /** From what it starts, in words; null where from nothing. */
  readonly baseline: string | null;
  /** How many subjects are on file, certain or not: where `open`, there may be more. */
  readonly entered: number;
  /** How many acts are on file and do not count. */
  readonly passedOver: number;
  /** How much more is needed even if everything on file counts; null where that cannot be told, or none is. */
  readonly lacking: number | null;
  /** The statements that together declare it complete, between spaces; null where none do. */
  readonly closedBy: string | null;
  /** The verdict of this quantity alone. */
  readonly verdict: Verdict;
  /** The status of the whole promise. */
  readonly status: Status;
  /** The word for that status, whatever it is said of. */
  readonly statusWord: string;
  /** What is said of this promise. */
  readonly word: string;
}

export const INDICATOR_COLUMNS: Columns<IndicatorRow> = {
  commitment: "text",
  kind: "text",
  clause: "text",
  title: "text",
  task: "text",
  taskNo: "text",
  taskTitle: "text",
  due: "day",
  series: "text",
  part: "whole",
  parts: "whole",
  name: "text",
  asked: "text",
  found: "text",
  need: "text",
  baseline: "text",
  ...MEASURED_COLUMNS,
  entered: "whole",
  passedOver: "whole",
  lacking: "number",
  closedBy: "text",
  verdict: "text",
  status: "text",
  statusWord: "text",
  word: "text",
};

/** One row for each quantity that a promise asks for, in the order of the plan; what does not apply is left out. */
export function indicatorTable(
  { asOf, findings }: Assessment,
  plan: Plan,
  locale: TableLocale,
): Table<IndicatorRow> {
  const taskOf = taskNamer(planAt(plan, asOf), locale);
  return tabulate(
    INDICATOR_COLUMNS,
    findings.flatMap((finding) => {
      const leaves = finding.verdict === "not-applicable" ? [] : measuredIn(finding.explanation);
      return leaves.map((leaf, index) => ({
        ...promiseOf(finding, locale),
        ...taskOf(finding.commitment),
        ...quantityOf(leaf, locale),
        part: index + 1,
        parts: leaves.length,
      }));
    }),
  );
}

const promiseOf = (finding: Finding, locale: TableLocale) => {
  const { commitment, kind, clause, title, due, series, status } = finding;
  return {
    commitment,
    kind,
    clause,
    title: inLanguage(title, locale.language),
    due,
    series,
    status,
    statusWord: statusText(status, locale),
    word: findingText(finding, locale),
  };
};

function quantityOf(leaf: MeasuredExplanation, locale: TableLocale) {
  const { verdict, tally } = leaf;
  return {
    ...measuredRow(measuredOf(leaf), locale),
    name: fullName(tally, locale),
    asked: askedText(leaf, fullName, locale),
    found: foundOf(leaf, locale),
    need: needText(leaf, locale),
    baseline: baselineText(leaf, locale),
    entered: tally.subjects.length,
    passedOver: tally.passedOver.length,
    lacking: lackingOf(leaf),
    closedBy: tally.closedBy.join(" ") || null,
    verdict,
  };
}
