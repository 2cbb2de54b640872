import type { Difference } from "../../rules/change/difference.js";
import type { FindingChange } from "../../rules/change/compare.js";
import { talliesIn, type Explanation } from "../../rules/assessment/explanation.js";
import type { Stretch } from "../../rules/time/timeline.js";
import type { ChangeLocale } from "../words/change-words.js";
import { entryText, unitText, type ChangeSources } from "./entry-text.js";
import { verdictWord } from "./requirement/explain-requirement.js";
import { capital, list, unique } from "./values.js";

/** It was only the goal that moved: in words, or nothing where that is not so. */
export const goalMovedText = (
  { goalMoved, after }: Pick<FindingChange, "goalMoved" | "after">,
  { changes, findings }: Pick<ChangeLocale, "changes" | "findings">,
): string => {
  if (!goalMoved || after === null) return "";
  const { met, "not-applicable": exempt } = changes.goalMoved;
  return after.verdict === "not-applicable" ? exempt : met(verdictWord("met", after, { findings }));
};

/**
 * What brought a change about, in one line; `onFile` is what came of age where that was the clock alone.
 *
 * @example
 * causesText(change, [], { plan, registers: [register] }, locale); // "Bản ghi mới support-fish.given: “…” đã thực hiện (…)"
 */
export function causesText(
  change: FindingChange,
  onFile: FindingChange["causes"],
  sources: ChangeSources,
  locale: ChangeLocale,
): string {
  const { cause } = locale.changes;
  if (change.causes.length === 0) return capital(cause.none);
  const text = (difference: Difference) =>
    difference.kind === "time"
      ? clockText(change, sources, locale)
      : differenceText(difference, sources, locale);
  const ways = change.causes.map((differences) =>
    isClock(differences) && onFile.length > 0
      ? cause.onFile(onFileText(onFile, sources, locale))
      : cause.together(clockLast(differences).map(text)),
  );
  return capital(either(ways, locale));
}

const isClock = (differences: readonly Difference[]) => differences.every(({ kind }) => kind === "time");

const clockLast = (differences: readonly Difference[]): readonly Difference[] => [
  ...differences.filter(({ kind }) => kind !== "time"),
  ...differences.filter(({ kind }) => kind === "time"),
];

/** Acts that were on file already, and came of age. */
const onFileText = (onFile: FindingChange["causes"], sources: ChangeSources, locale: ChangeLocale) =>
  either(
    onFile.map((differences) =>
      locale.changes.cause.together(
        differences.map((difference) => differenceText(difference, sources, locale, "on-file")),
      ),
    ),
    locale,
  );

const MOST = 3;

function either(ways: readonly string[], { changes: { cause }, number }: ChangeLocale): string {
  const more = ways.length > MOST ? [cause.others(number(ways.length - MOST))] : [];
  return ways.length < 2 ? list(ways) : cause.either([...ways.slice(0, MOST), ...more]);
}

/** What the clock did: who owed it is gone, the term is over, a statement is too old; else only that it went on. */
function clockText({ before, after }: FindingChange, sources: ChangeSources, locale: ChangeLocale): string {
  const {
    changes: { cause },
    dates,
  } = locale;
  if (before === null || after === null) return cause.time;
  if (after.responsible.missing === "successor" && before.responsible.missing === null)
    return cause.successor;
  if (before.timing.code === "running" && after.timing.code === "over")
    return cause.over(dates.day(after.due));
  const [was, is] = [closedBy(before.explanation), closedBy(after.explanation)];
  const [outdated, fresh] = [was.filter((id) => !is.includes(id)), is.filter((id) => !was.includes(id))];
  const told = (ids: readonly string[]) =>
    list(unique(ids.map((id) => entryText(id, "on-file", sources, locale))));
  if (after.verdict === "unknown") return outdated.length > 0 ? cause.outdated(told(outdated)) : cause.time;
  return before.verdict === "unknown" && fresh.length > 0 ? cause.closed(told(fresh)) : cause.time;
}

/** The statements by which what it asks for is declared complete. */
const closedBy = (explanation: Explanation): readonly string[] =>
  unique(talliesIn(explanation).flatMap((tally) => tally.closedBy));

/** One thing that is otherwise in the later review; an entry may be new, or on file already. */
export function differenceText(
  difference: Difference,
  sources: ChangeSources,
  locale: ChangeLocale,
  since: "new" | "on-file" = "new",
): string {
  const { cause } = locale.changes;
  switch (difference.kind) {
    case "time":
    case "register":
    case "plan":
    case "program":
      return cause[difference.kind];
    case "amendment": {
      const amendment = sources.plan.amendments.find(({ id }) => id === difference.id);
      return cause.amendment(
        amendment?.number ?? difference.id,
        amendment ? locale.dates.day(amendment.on) : null,
      );
    }
    case "unit":
      return unitText(difference.id, sources, locale);
    case "record":
    case "correction":
    case "statement":
    case "decision":
    case "reading":
      return entryText(difference.id, since, sources, locale);
  }
}

/** Days of one status, with its word: *từ 01/01/2022 đến 31/12/2023: Chưa đủ căn cứ để kết luận*. */
export const stretchText = (
  { from, to }: Pick<Stretch, "from" | "to">,
  word: string,
  { changes, dates }: Pick<ChangeLocale, "changes" | "dates">,
): string => changes.stretch(dates.short(from), to === from ? null : dates.short(to), word);
