import { inLanguage } from "../../model/values/wording.js";
import type { Renewal } from "../../rules/time/renewals.js";
import { dashed } from "../terminal/indented.js";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";

const ENDED = { yes: "no", no: "yes", maybe: "maybe" } as const;

/** What runs out unless somebody renews it: told before all other questions. */
export function renewalLines(
  renewals: readonly Renewal[],
  { words, terminal, locale }: Session,
): readonly string[] {
  if (renewals.length === 0) return [];
  return [
    "",
    terminal.palette.bold(words.questions.renewals),
    ...renewals.flatMap(({ subject, ends, owner }) =>
      dashed(
        sanitize(
          words.questions.renewal(
            subject.name,
            locale.dates.day(ends.to),
            owner && inLanguage(owner.name, locale.language),
            ENDED[owner?.exists ?? "yes"],
          ),
        ),
        terminal.width,
      ),
    ),
  ];
}
