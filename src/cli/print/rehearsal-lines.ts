import { inLanguage } from "../../model/values/wording.js";
import { goalMovedText } from "../../locale/say/changes.js";
import type { Versions } from "../../locale/say/plan-changes.js";
import { reasonText } from "../../locale/say/reason.js";
import { findingText } from "../../locale/say/phrases.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Amendment } from "../../model/plan/amendment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Turned, Rehearsal } from "../../rules/change/rehearse.js";
import { planAt } from "../../rules/plan-at.js";
import type { ChangeSpeech } from "./change-speech.js";
import { sumLines } from "./compare-lines.js";
import { dashed } from "../terminal/indented.js";
import { promiseLabels, type PromiseLabels } from "./promise-label.js";
import { movedLines } from "./moved-table.js";
import { changeLines } from "./plan-change-lines.js";
import type { Setting } from "../setting.js";
import { headLines, momentText, sourceRows } from "../terminal/title.js";
import { sanitize } from "../terminal/width.js";

/** What a draft changes, which findings it turns, and the sums before and after. */
export function rehearsalLines(
  draft: Amendment,
  rehearsal: Rehearsal,
  setting: Setting,
  locale: ChangeSpeech,
): readonly string[] {
  const { rehearse: own } = setting.words;
  const { before, after, turned } = rehearsal;
  const labels = promiseLabels(setting, after.asOf);
  return [
    ...draftLines(draft, rehearsal, setting, locale),
    "",
    ...turnedLines(turned, labels, setting, locale),
    ...unmovedLines(rehearsal, labels, setting),
    "",
    ...sumLines([[own.before, before] as const, [own.after, after] as const], setting),
  ];
}

/** On what the draft is tried, and what it changes. */
function draftLines(
  draft: Amendment,
  { before, changes }: Rehearsal,
  setting: Setting,
  locale: ChangeSpeech,
): readonly string[] {
  const { words, terminal, plan, register } = setting;
  const rows = [
    ...sourceRows(setting),
    [words.review.asOf, momentText(before, setting)] as const,
    [words.rehearse.draft, draftText(draft, before.asOf, setting)] as const,
  ];
  const versions = versionsOf(plan, draft, before.asOf);
  return [
    ...headLines(rows, register, setting),
    "",
    terminal.palette.bold(words.rehearse.changes),
    ...changes.flatMap((change) => changeLines(change, versions, setting, locale)),
  ];
}

function draftText({ number, on, reason: why }: Amendment, asOf: string, { words, locale }: Setting): string {
  const text = words.rehearse.about(
    number,
    locale.dates.day(on),
    inLanguage(why, locale.language).replace(/\.$/, ""),
  );
  return on > asOf ? `${text} (${words.rehearse.asIf})` : text;
}

/** The plan as it stands, and as it would stand. */
function versionsOf(plan: Plan, draft: Amendment, asOf: string): Versions {
  const early = draft.on <= asOf ? draft : { ...draft, on: asOf };
  const amended = { ...plan, amendments: [...plan.amendments, early] };
  return { before: planAt(plan, asOf), after: planAt(amended, asOf) };
}

function turnedLines(
  turned: readonly Turned[],
  labels: PromiseLabels,
  setting: Setting,
  locale: ChangeSpeech,
): readonly string[] {
  const { words, terminal } = setting;
  const { rehearse: own, compare } = words;
  if (turned.length === 0) return [own.none];
  const notes = (one: Turned) => [
    { label: locale.labels.columns.why, text: sanitize(reasonText(one.after, locale)) },
    { label: compare.note, text: capital(goalMovedText(one, locale)) },
  ];
  const eased = turned.filter(({ goalMoved }) => goalMoved).length;
  return [
    terminal.palette.bold(own.flips(turned.length)),
    ...(eased === 0 ? [] : [terminal.palette.doubt(own.eased(eased))]),
    "",
    ...movedLines(
      labels.sorted(turned),
      { before: own.before, after: own.after, labels, notes },
      setting,
      locale,
    ),
  ];
}

/** What is amended without turning its finding. */
function unmovedLines(
  { changes, turned, after }: Rehearsal,
  labels: PromiseLabels,
  { words, terminal, locale }: Setting,
): readonly string[] {
  const moved = new Set(turned.map(({ commitment }) => commitment));
  const still = changes.filter(({ commitment }) => !moved.has(commitment));
  if (still.length === 0) return [];
  const findings = new Map(after.findings.map((finding) => [finding.commitment, finding]));
  return [
    "",
    terminal.palette.bold(words.rehearse.unmoved(still.length)),
    ...labels.sorted(still).flatMap(({ commitment }) => {
      const finding = findings.get(commitment);
      const status = finding === undefined ? "" : `: ${findingText(finding, locale)}`;
      return dashed(
        `${labels.clause(commitment, textIn(finding?.title, locale.language) ?? "")}${status}`,
        terminal.width,
      );
    }),
  ];
}
