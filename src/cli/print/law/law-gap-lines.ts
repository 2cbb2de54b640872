import { actText, needsOf, type CriterionLocale } from "../../../locale/say/criteria.js";
import type { LawGap } from "../../../rules/questions/law-gaps.js";
import { indented } from "./law-lines.js";
import { actNames } from "../../../report/facts/record-name.js";
import { renamedCauses } from "../../../report/facts/record-numbers.js";
import type { Setting } from "../../setting.js";

/** What a unit is asked so that acts can be judged by the law, below its questions about promises. */
export function gapLines(
  gaps: readonly LawGap[],
  setting: Setting,
  locale: CriterionLocale,
): readonly string[] {
  if (gaps.length === 0) return [];
  const { words, terminal } = setting;
  const nameOf = actNames(setting);
  return [
    "",
    terminal.palette.bold(words.questions.byLaw(gaps.length)),
    ...gaps.flatMap((gap) =>
      indented(
        `${actText(gap, locale)}: ${needsOf(renamedCauses(gap.causes, nameOf), locale).join("; ")}`,
        "  - ",
        "    ",
        terminal.width,
      ),
    ),
  ];
}
