import { inLanguage } from "../model/values/wording.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { textIn } from "../locale/say/values.js";
import type { Plan } from "../model/plan/plan.js";
import type { Register } from "../model/register/register.js";
import type { Moment } from "../rules/evaluate.js";
import { fundsOf, type Funds } from "../rules/funds/funds.js";
import { targetsOf } from "../model/plan/targets.js";
import { planAt } from "../rules/plan-at.js";
import { tabulate, type Columns, type Table } from "./table.js";
import { taskNamer, type TaskName } from "./task-name.js";

/** The money (kinh phí) of one stage, for one matter, from one source and of one budget year. */
export interface FundingRow extends TaskName {
  /** The task, item or promise it is put forward for (several: between spaces); null where for none. */
  readonly about: string | null;
  /** What that is called; null where it is for none. */
  readonly aboutTitle: string | null;
  /** Null where the source (nguồn kinh phí) is not stated. */
  readonly source: string | null;
  /** The same in words; null where it is not stated. */
  readonly sourceWord: string | null;
  /** Budget year; null where it is not stated. */
  readonly year: number | null;
  /** Id of the stage: for money that is planned, allocated, disbursed or settled. */
  readonly stage: string;
  /** Title of the stage. */
  readonly stageTitle: string;
  /** Its place in the procedure, from 1. */
  readonly order: number;
  /** Lines of money that have an act of that stage on file. */
  readonly lines: number;
  /** In which currency (ISO 4217). */
  readonly currency: string;
  /** At least so much; null where nothing is on file and nobody has said that there is none. */
  readonly least: number | null;
  /** At most so much of what is on file; null also where an amount is not stated. */
  readonly most: number | null;
  /** The statements that together declare it complete, between spaces; null where none do, so that there may be more. */
  readonly closedBy: string | null;
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
  currency: "text",
  least: "money",
  most: "money",
  closedBy: "text",
};

/** One row a matter, source, budget year and stage (dự toán, phân bổ, giải ngân, quyết toán), in the order of the plan. */
export function fundingTable(
  plan: Plan,
  register: Register,
  moment: Moment,
  locale: TableLocale,
): Table<FundingRow> {
  const potOf = potNamer(planAt(plan, moment.asOf), locale);
  return tabulate(
    FUNDING_COLUMNS,
    fundsOf(plan, register, moment).flatMap((funds) =>
      funds.stages.map(({ stage, title, lines, least, most, closedBy }, index) => ({
        ...potOf(funds),
        stage,
        stageTitle: inLanguage(title, locale.language),
        order: index + 1,
        lines,
        currency: funds.amount.currency,
        least,
        most,
        closedBy: closedBy.join(" ") || null,
      })),
    ),
  );
}

/** What lines are for, and where they come from, in words; lines for several tasks stand in the row of none. */
function potNamer(plan: Plan, locale: TableLocale) {
  const taskOf = taskNamer(plan, locale);
  const places = targetsOf(plan);
  const promises = new Map(plan.commitments.map(({ id, title }) => [id, title]));
  const titleOf = (place: string) =>
    textIn(places.titleOf(place) ?? promises.get(place), locale.language) ?? place;
  return ({ about, source, sourceTitle, year }: Funds) => {
    const tasks = new Map(about.map((place) => [taskOf(place).task, place]));
    const [place = ""] = tasks.size === 1 ? tasks.values() : [];
    return {
      ...taskOf(place),
      about: about.join(" ") || null,
      aboutTitle: about.map(titleOf).join("; ") || null,
      source,
      sourceWord: textIn(sourceTitle, locale.language) ?? source,
      year,
    };
  };
}
