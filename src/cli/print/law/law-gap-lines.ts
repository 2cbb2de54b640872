import { actText, needsOf, type CriterionLocale } from "../../../locale/say/criteria.js";
import type { LawGap } from "../../../rules/questions/law-gaps.js";
import { indented } from "./law-lines.js";
import type { Session } from "../../session.js";

/** What a unit is asked so that acts can be judged by the law, below its questions about promises. */
export function gapLines(
  gaps: readonly LawGap[],
  { words, terminal }: Session,
  locale: CriterionLocale,
): readonly string[] {
  if (gaps.length === 0) return [];
  return [
    "",
    terminal.palette.bold(words.questions.byLaw(gaps.length)),
    ...gaps.flatMap((gap) =>
      indented(
        `${actText(gap, locale)}: ${needsOf(gap.causes, locale).join("; ")} (${gap.criteria.join(", ")})`,
        "  - ",
        "    ",
        terminal.width,
      ),
    ),
  ];
}
