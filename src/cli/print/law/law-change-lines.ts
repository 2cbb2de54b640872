import { actText, type CriterionLocale } from "../../../locale/say/criteria.js";
import type { LawChange } from "../../../rules/change/law-change.js";
import { dashed } from "../../terminal/indented.js";
import { nameOf } from "./law-lines.js";
import type { Session } from "../../session.js";
import { sanitize, wrap } from "../../terminal/width.js";

/** That a kept assessment was judged by another law set, and which remarks that alone changes. */
export function lawChangeLines(
  { before, after, remarks }: LawChange,
  { words, terminal }: Session,
  locale: CriterionLocale,
): readonly string[] {
  const head = words.compare.law(nameOf(before), nameOf(after), remarks.length);
  return [
    ...wrap(sanitize(head), terminal.width).map(terminal.palette.bold),
    ...remarks.flatMap(({ kept, made }) => {
      const told = made ?? kept;
      if (told === null) return [];
      const [old, now] = [kept, made].map(
        (remark) => locale.criteria.verdict[remark?.verdict ?? "not-applicable"],
      );
      const text = `${told.criterion}, ${actText(told, locale)}: ${old} → ${now}`;
      return dashed(text, terminal.width);
    }),
  ];
}
