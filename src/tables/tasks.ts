import { inLanguage } from "../model/values/wording.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { list, textIn } from "../locale/say/values.js";
import type { Day } from "../model/values/date.js";
import type { Plan } from "../model/plan/plan.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import type { Finding } from "../rules/assessment/finding.js";
import { targetsOf } from "../model/plan/targets.js";
import { planAt } from "../rules/plan-at.js";
import { totalsOf } from "../rules/assessment/totals.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** A row of the annex (nhiệm vụ) with the promises made under it. */
export interface TaskRow {
  /** Id of the row. */
  readonly task: string;
  /** Its number in print. */
  readonly no: string;
  /** What the row is called. */
  readonly title: string;
  /** Units in charge as the plan names them; null where the print has lost them. */
  readonly leads: string | null;
  /** How many promises lie under it. */
  readonly promises: number;
  /** Done in time, or for good before the due day. */
  readonly met: number;
  /** Done late. */
  readonly metLate: number;
  /** Done, not known whether in time. */
  readonly metUndated: number;
  /** Met so far, the term still running. */
  readonly reachedSoFar: number;
  /** An upper limit kept so far, the term still running. */
  readonly keptSoFar: number;
  /** Not met so far, the term still running. */
  readonly notYet: number;
  /** Broken. */
  readonly failed: number;
  /** Past the term, not known whether done since. */
  readonly overTerm: number;
  /** Not enough to say. */
  readonly undetermined: number;
  /** Nobody has taken over from a unit that ended. */
  readonly successorNeeded: number;
  /** Those that do not apply. */
  readonly notApplicable: number;
  /** Of those that apply, how many are met for certain. */
  readonly metFrom: number;
  /** How many are met at most, once the unknown is known. */
  readonly metTo: number;
  /** The next due day of what is not met and still runs; null where there is none. */
  readonly nextDue: Day | null;
  /** The next last responsible start day of what is not met, from the day of the assessment on. */
  readonly nextLastStart: Day | null;
}

export const TASK_COLUMNS: Columns<TaskRow> = {
  task: "text",
  no: "text",
  title: "text",
  leads: "text",
  promises: "whole",
  met: "whole",
  metLate: "whole",
  metUndated: "whole",
  reachedSoFar: "whole",
  keptSoFar: "whole",
  notYet: "whole",
  failed: "whole",
  overTerm: "whole",
  undetermined: "whole",
  successorNeeded: "whole",
  notApplicable: "whole",
  metFrom: "whole",
  metTo: "whole",
  nextDue: "day",
  nextLastStart: "day",
};

/** One row a task, in the order of the annex; promises outside the annex are in none. */
export function taskTable(assessment: Assessment, plan: Plan, locale: TableLocale): Table<TaskRow> {
  const places = targetsOf(planAt(plan, assessment.asOf));
  const { language } = locale;
  return tabulate(
    TASK_COLUMNS,
    Object.entries(plan.tasks).map(([task, { no, title, leads }]) => {
      const own = assessment.findings.filter(({ commitment }) => places.within(commitment).includes(task));
      return {
        task,
        no,
        title: inLanguage(title, language),
        leads: list(leads.map((unit) => textIn(plan.units[unit]?.name, language) ?? unit)) || null,
        ...sumsOf(own),
        ...nextOf(own, assessment.asOf),
      };
    }),
  );
}

function sumsOf(findings: readonly Finding[]) {
  const { commitments, met, notApplicable, byStatus } = totalsOf(findings);
  return {
    promises: commitments,
    met: byStatus.met,
    metLate: byStatus["met-late"],
    metUndated: byStatus["met-undated"],
    reachedSoFar: byStatus.reached,
    keptSoFar: byStatus.kept,
    notYet: byStatus["not-yet"],
    failed: byStatus.failed,
    overTerm: byStatus["over-term"],
    undetermined: byStatus.undetermined,
    successorNeeded: byStatus["successor-needed"],
    notApplicable,
    metFrom: met.from,
    metTo: met.to,
  };
}

function nextOf(findings: readonly Finding[], asOf: Day) {
  const running = findings.filter(({ timing }) => timing.code === "running");
  const starts = running.flatMap(({ outlook: { lastStart } }) =>
    lastStart === null || lastStart < asOf ? [] : [lastStart],
  );
  return { nextDue: first(running.map(({ due }) => due)), nextLastStart: first(starts) };
}

const first = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null;
