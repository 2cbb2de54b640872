import type { Moment } from "../../../rules/evaluate.js";
import type { Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { version } from "../../version.js";
import { coded, targetOf } from "../../write/target.js";
import { reasonOf } from "../../write/write-set.js";
import { digest, openUnfinished, type Unfinished } from "./unfinished.js";

/**
 * The file of a run that judges as this one does: by one program, on one day, by one law, in one language. Refusals
 * are told (null); undefined where none is asked for.
 */
export async function unfinishedRun(
  { resume, output }: { readonly resume?: string | undefined; readonly output: string },
  moment: Moment,
  { terminal, words, reads, locale: { language } }: Session,
): Promise<Unfinished | undefined | null> {
  if (resume === undefined) return undefined;
  const name = sanitize(resume);
  try {
    const { path } = targetOf(resume);
    if (reads.isInput(path) || path === targetOf(output).path) throw coded("EINPUT");
    const unfinished = await openUnfinished(path, digest(JSON.stringify([version, moment, language])));
    if (unfinished === null) terminal.complain([words.portfolio.otherRun(name)]);
    return unfinished;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    terminal.complain([words.workbook.notWritten(name, reasonOf(error, words))]);
    return null;
  }
}
