import { statusText } from "../../locale/say/phrases.js";
import { list, textIn } from "../../locale/say/values.js";
import type { Replayed, ReplayedFinding } from "../../rules/change/archive.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { dashed } from "../terminal/indented.js";
import type { PromiseLabels } from "./promise-label.js";
import type { Session } from "../session.js";
import { sanitize, wrap } from "../terminal/width.js";

/** A kept assessment made anew. */
export interface Kept extends Replayed {
  readonly file: string;
  /** It is known which records it could use. */
  readonly isDated: boolean;
}

/** That a kept assessment does not come out again, why that may be, and which findings are concerned. */
export function replayLines(
  { file, isDated, parts, findings }: Kept,
  labels: PromiseLabels,
  session: Session,
): readonly string[] {
  const { words, terminal } = session;
  const { bold, bad } = terminal.palette;
  const said = [
    words.compare.differsWhy,
    ...(isDated ? [] : [words.compare.keptWithoutDay]),
    ...(parts.length === 0
      ? []
      : [words.compare.parts(list(parts.map((part) => words.compare.part[part] ?? part)))]),
  ];
  return [
    ...wrap(`*** ${words.compare.differs(sanitize(file))} ***`, terminal.width).map((line) =>
      bold(bad(line)),
    ),
    ...said.flatMap((text) => wrap(text, terminal.width)),
    ...findings.flatMap((finding) => dashed(findingText(finding, labels, session), terminal.width)),
  ];
}

function findingText(
  { commitment, kept, made }: ReplayedFinding,
  labels: PromiseLabels,
  { words, locale }: Session,
): string {
  const status = (finding: Finding | null) =>
    finding === null ? words.compare.absent : statusText(finding.status, locale);
  const finding = made ?? kept;
  const title = textIn(finding?.title, locale.language) ?? "";
  const name = `${labels.number(commitment)}. ${title}`;
  const [before, after] = [status(kept), status(made)];
  return before === after
    ? words.compare.sameStatus(name, after)
    : words.compare.finding(name, before, after);
}
