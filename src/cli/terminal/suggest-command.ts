import type { JudgingRequest } from "../call/options.js";
import type { Session } from "../session.js";
import { shellWord } from "./terminal.js";
import { sanitize } from "./width.js";

/** Another command about the same files and days, as the caller would write it. */
export function callLike(
  words: readonly string[],
  judging: JudgingRequest,
  { terminal, locale: { language } }: Session,
): string {
  const { register, asOf, knownBy, plan, law, calendar } = judging;
  const options = {
    register,
    "as-of": asOf,
    plan,
    "known-by": knownBy,
    law,
    calendar,
    lang: language === "en" ? language : undefined,
  };
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(sanitize(value))}`],
  );
  return [terminal.program, ...words, ...given].join(" ");
}
