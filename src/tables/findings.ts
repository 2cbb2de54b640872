import { inLanguage } from "../model/values/wording.js";
import { missingText } from "../locale/say/missing.js";
import { findingText, holderText, statusText, timingText } from "../locale/say/phrases.js";
import { reasonText } from "../locale/say/reason.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { marked, unique, textIn } from "../locale/say/values.js";
import type { Plan } from "../model/plan/plan.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import type { Finding, Responsible } from "../rules/assessment/finding.js";
import { planAt } from "../rules/plan-at.js";
import { FINDING_COLUMNS, type FindingRow } from "./finding-row.js";
import { measuredRow } from "./measured-row.js";
import { tabulate, type Table } from "./table.js";
import { taskNamer } from "./task-name.js";

/**
 * One row a finding, in the order of the plan; `plan` is the one that was assessed, with the amendments tried on it.
 *
 * @example
 * const table = findingTable(evaluate(plan, register, { asOf }), plan, { ...vi, labels, tables });
 */
export function findingTable(assessment: Assessment, plan: Plan, locale: TableLocale): Table<FindingRow> {
  const inForce = planAt(plan, assessment.asOf);
  const taskOf = taskNamer(inForce, locale);
  return tabulate(
    FINDING_COLUMNS,
    assessment.findings.map((finding) => ({
      ...promiseOf(finding, locale),
      ...taskOf(finding.commitment),
      ...holdersOf(finding, inForce, locale),
      ...clockOf(finding, locale),
      ...measuredRow(finding.measured, locale),
      ...groundsOf(finding, locale),
    })),
  );
}

const promiseOf = (finding: Finding, locale: TableLocale) => {
  const { commitment, kind, clause, title, series, verdict, atDue, now, status } = finding;
  return {
    commitment,
    kind,
    kindWord: locale.labels.commitments[kind],
    clause,
    title: inLanguage(title, locale.language),
    series,
    verdict,
    atDue,
    now,
    status,
    statusWord: statusText(status, locale),
    word: findingText(finding, locale),
  };
};

/** The side is that of the unit that made the promise, so that it is known even where that unit has ended. */
function holdersOf({ commitment, responsible }: Finding, plan: Plan, locale: TableLocale) {
  const holder = inCharge(responsible);
  const duties = plan.commitments.find(({ id }) => id === commitment)?.responsible ?? [];
  const parties = unique(duties.map(({ unit }) => plan.units[unit]?.party ?? ""));
  return {
    holder: holder?.unit ?? null,
    holderName: textIn(holder?.name, locale.language) ?? null,
    holders: holderText(responsible, locale),
    party: parties[0] ?? null,
    parties: parties.join(" "),
  };
}

const inCharge = ({ holders, missing }: Responsible) =>
  missing === null ? (holders.find(({ role }) => role === "lead") ?? holders[0]) : undefined;

function clockOf({ due, timing, outlook }: Finding, locale: TableLocale) {
  const { reached } = outlook;
  return {
    due,
    year: Number(due.slice(0, 4)),
    timing: timing.code,
    timingWord: timingText(timing, locale),
    days: timing.code === "running" ? timing.days : timing.code === "over" ? 0 - timing.days : null,
    outlook: outlook.code,
    outlookWord: locale.findings.outlook[outlook.code],
    lastStart: outlook.lastStart,
    lawfulEnd: outlook.lawfulEnd,
    margin: outlook.margin,
    reached: reached && `${marked(reached.subject.name)} ${inLanguage(reached.stage, locale.language)}`,
  };
}

function groundsOf(finding: Finding, locale: TableLocale) {
  const { reading, readings, evidence, causes } = finding;
  return {
    reason: reasonText(finding, locale),
    missing: missingText(finding, locale) || null,
    reading,
    readingTitle: textIn(readings.find(({ id }) => id === reading)?.title, locale.language) ?? null,
    readings: readings.length,
    disagree: new Set(readings.map(({ verdict }) => verdict)).size > 1,
    evidence: evidence.length,
    causes: unique(causes.map(({ code }) => code)).join(" "),
  };
}
