import { inLanguage } from "../../model/values/wording.js";
import { verdictWord } from "../../locale/say/requirement/explain-requirement.js";
import { missingText } from "../../locale/say/missing.js";
import { findingText, holderText, timingText } from "../../locale/say/phrases.js";
import { reasonText } from "../../locale/say/reason.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Day } from "../../model/values/date.js";
import { actNames } from "../../report/facts/record-name.js";
import { renamed } from "../../report/facts/record-numbers.js";
import type { Finding, Status } from "../../rules/assessment/finding.js";
import type { TerminalPaint, Palette } from "../terminal/colour.js";
import type { Speech } from "../languages.js";
import type { Setting } from "../setting.js";
import { promiseLabels, type PromiseLabels } from "./promise-label.js";
import { tableLines, type TerminalColumn, type TerminalRow } from "../terminal/table.js";
import { sanitize } from "../terminal/width.js";

/** The table of findings. */
export function findingLines(findings: readonly Finding[], day: Day, setting: Setting): readonly string[] {
  const { locale, terminal } = setting;
  const { bold, dim } = terminal.palette;
  const nameOf = actNames(setting);
  const labels = promiseLabels(setting, day);
  const rows = labels.sorted(findings).map((finding) => rowOf(renamed(finding, nameOf), labels, setting));
  return tableLines({ columns: columnsOf(locale), rows, heading: bold, label: dim }, terminal.width);
}

const columnsOf = ({ labels: { columns } }: Speech): readonly TerminalColumn[] => [
  { title: columns.clause, width: 20 },
  { title: columns.promise, width: 27 },
  { title: columns.who, width: 19 },
  { title: columns.due, width: 12, fixed: true },
  { title: columns.status, width: 14 },
];

function rowOf(finding: Finding, labels: PromiseLabels, setting: Setting): TerminalRow {
  const { clause, commitment, title, responsible, due, status } = finding;
  const { locale, terminal } = setting;
  const term = [locale.dates.short(due), ...(isRunning(finding) ? [timingText(finding.timing, locale)] : [])];
  return {
    cells: [
      { text: labels.clause(commitment, clause) },
      { text: sanitize(inLanguage(title, locale.language)) },
      { text: sanitize(holderText(responsible, locale)) },
      { text: term.join("\n") },
      { text: findingText(finding, locale), paint: paintOf(status, terminal.palette) },
    ],
    notes: notesOn(finding, setting).filter(({ text }) => text !== ""),
  };
}

/** How many days are left or over stands beside the due day; when a promise was met, beside the reason. */
const isRunning = ({ timing }: Finding) => timing.code === "running" || timing.code === "over";

function notesOn(
  finding: Finding,
  { locale, words }: Setting,
): readonly { readonly label: string; readonly text: string }[] {
  const { why, missing: lacking } = locale.labels.columns;
  const met = finding.verdict === "met" ? `${capital(timingText(finding.timing, locale))}. ` : "";
  return [
    { label: why, text: sanitize(met + reasonText(finding, locale)) },
    { label: words.review.readings, text: readingsText(finding, locale) },
    { label: lacking, text: sanitize(missingText(finding, locale)) },
  ];
}

/** What each reading of the clause would give, where that is not the same. */
function readingsText(finding: Finding, locale: Speech): string {
  const { readings } = finding;
  if (new Set(readings.map(({ verdict }) => verdict)).size < 2) return "";
  return readings
    .map(({ id, title, verdict }) =>
      sanitize(`${textIn(title, locale.language) ?? id}: ${verdictWord(verdict, finding, locale)}`),
    )
    .join("\n");
}

/** The colour of a status; its word says the same without. */
export function paintOf(status: Status, { good, bad, doubt, calm, dim }: Palette): TerminalPaint {
  switch (status) {
    case "met":
    case "reached":
    case "kept":
      return good;
    case "failed":
      return bad;
    case "met-late":
    case "met-undated":
    case "over-term":
    case "successor-needed":
    case "undetermined":
      return doubt;
    case "not-yet":
      return calm;
    case "not-applicable":
      return dim;
  }
}
