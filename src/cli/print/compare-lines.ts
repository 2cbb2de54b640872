import { causesText, goalMovedText } from "../../locale/say/changes.js";
import type { CriterionLocale } from "../../locale/say/criteria.js";
import { reasonText } from "../../locale/say/reason.js";
import { totalsText } from "../../locale/say/totals.js";
import { capital } from "../../locale/say/values.js";
import type { Register } from "../../model/register/register.js";
import type { Assessment } from "../../rules/assessment/assessment.js";
import { CHANGES } from "../../rules/change/change.js";
import type { Comparison, FindingChange } from "../../rules/change/compare.js";
import type { ChangeSpeech } from "./change-speech.js";
import { lawChangeLines } from "./law/law-change-lines.js";
import { changePaint, movedLines } from "./moved-table.js";
import { actNames } from "../../report/facts/record-name.js";
import { renamed } from "../../report/facts/record-numbers.js";
import { promiseLabels } from "./promise-label.js";
import { replayLines, type Kept } from "./replay-lines.js";
import type { Session } from "../session.js";
import type { Setting } from "../setting.js";
import { headLines, momentText, sourceRows } from "../terminal/title.js";
import { sanitize, widthOf, wrap } from "../terminal/width.js";

/** Two reviews, what of a kept one came out again, and what came of age between them. */
export interface ComparedReviews extends Comparison {
  readonly onFile: ReadonlyMap<string, FindingChange["causes"]>;
  readonly kept: Kept | null;
  /** The later register, then the earlier. */
  readonly registers: readonly Register[];
}

/** Two reviews side by side: how many findings moved which way, then each with its causes. */
export function compareLines(
  compared: ComparedReviews,
  setting: Setting,
  locale: ChangeSpeech & CriterionLocale,
): readonly string[] {
  const { before, after, kept, changes } = compared;
  const { compare } = setting.words;
  const again = kept?.same === true ? [[compare.kept, compare.sameAgain(kept.file)] as const] : [];
  const rows = [
    ...sourceRows(setting),
    [compare.before, momentText(before, setting)] as const,
    ...again,
    [compare.after, momentText(after, setting)] as const,
  ];
  return [
    ...headLines(rows, setting.register, setting),
    ...(kept === null || kept.same
      ? []
      : ["", ...replayLines(kept, promiseLabels(setting, before.asOf), setting)]),
    ...(kept === null || kept.law === null ? [] : ["", ...lawChangeLines(kept.law, setting, locale)]),
    "",
    ...countLines(changes, setting, locale),
    ...sumLines(
      [
        [compare.before, before],
        [compare.after, after],
      ],
      setting,
    ),
    "",
    ...changeLines(compared, setting, locale),
  ];
}

/** How many findings moved which way. */
function countLines(
  changes: readonly FindingChange[],
  { words, terminal: { palette } }: Session,
  locale: ChangeSpeech,
): readonly string[] {
  const counts = CHANGES.map((how) => ({
    how,
    count: changes.filter((change) => change.how === how).length,
  })).filter(({ count }) => count > 0);
  const widest = Math.max(0, ...counts.map(({ count }) => widthOf(locale.number(count))));
  return [
    palette.bold(`${words.compare.moved}:`),
    ...counts.map(
      ({ how, count }) =>
        `    ${locale.number(count).padStart(widest)}  ${changePaint(how, palette)(locale.changes.how[how])}`,
    ),
  ];
}

/** The sums of two assessments, one below the other. */
export function sumLines(
  sums: readonly (readonly [label: string, assessment: Assessment])[],
  { words, terminal, locale }: Session,
): readonly string[] {
  return [
    terminal.palette.bold(words.review.totals),
    ...sums.flatMap(([label, { totals }]) =>
      wrap(`${label}: ${totalsText(totals, locale)}`, terminal.width - 4).map(
        (line, index) => `${index === 0 ? "  " : "    "}${line}`,
      ),
    ),
  ];
}

function changeLines(compared: ComparedReviews, setting: Setting, locale: ChangeSpeech): readonly string[] {
  const { compare } = setting.words;
  const labels = promiseLabels(setting, compared.after.asOf);
  const moved = CHANGES.flatMap((how) =>
    how === "unchanged" ? [] : labels.sorted(compared.changes.filter((change) => change.how === how)),
  );
  if (moved.length === 0) return [compare.none];
  const sources = { plan: setting.plan, registers: compared.registers };
  const nameOf = actNames(setting);
  const notes = (change: FindingChange) => [
    {
      label: compare.why,
      text: sanitize(causesText(change, compared.onFile.get(change.commitment) ?? [], sources, locale)),
    },
    {
      label: compare.now,
      text: change.after === null ? "" : sanitize(reasonText(renamed(change.after, nameOf), locale)),
    },
    { label: compare.note, text: capital(goalMovedText(change, locale)) },
  ];
  return movedLines(moved, { before: compare.before, after: compare.after, labels, notes }, setting, locale);
}
