import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { fold, inLanguage } from "../../model/values/wording.js";
import { promiseNumbers } from "../../report/sections.js";
import type { Session } from "../session.js";
import { unknownId } from "../terminal/unknown-id.js";
import { sanitize } from "../terminal/width.js";

/** `26` or `TT 26`: a number as tables and reports have it. */
const NUMBER = /^(?:tt\s*)?0*(\d+)\.?$/i;

/**
 * The id of the promise that a word of a call names: by its number (TT), by its clause, or by its id. Null where it has been
 * told that there is none, or that there are several. The plan is that of the day.
 */
export function promiseNamed(place: string, word: string, plan: Plan, session: Session): string | null {
  const found = matching(word, plan);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only.id;
  if (only === undefined) {
    const known = plan.commitments.flatMap(({ id, source }) => [id, source.clause]);
    unknownId(place, "commitment", word, [...new Set(known)], session);
    return null;
  }
  const numbers = promiseNumbers(plan);
  const names = found.map(
    ({ id, title }) => `${numbers.get(id) ?? ""}. ${inLanguage(title, session.locale.language)}`,
  );
  session.terminal.complain([
    session.words.explain.several(sanitize(word)),
    ...names.map((name) => `  ${sanitize(name)}`),
  ]);
  return null;
}

/** `4` is a number of ours. `TT 4` may be that of the plan itself too: where these are two promises, both are named. */
function matching(word: string, plan: Plan): readonly Commitment[] {
  const { commitments } = plan;
  const own = commitments.filter(({ id }) => id === word);
  if (own.length > 0) return own;
  const number = NUMBER.exec(word.trim())?.[1];
  const numbers = promiseNumbers(plan);
  return commitments.filter(
    ({ id, source }) =>
      fold(source.clause) === fold(word) || (number !== undefined && numbers.get(id) === Number(number)),
  );
}
