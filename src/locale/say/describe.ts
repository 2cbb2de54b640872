import type { Issue, Warning } from "../../model/issue/issue.js";
import { say } from "./by-code.js";
import type { Locale } from "../words/locale.js";
import { cellParts } from "../../model/issue/cell-parts.js";
import { pathText } from "./path.js";
import { list, quoted } from "./values.js";

/** The words for issues and warnings. */
export type IssueLocale = Pick<Locale, "issues">;

/** One sentence about bad input: where, what was found, what is accepted, what to do. */
export const issueText = (issue: Issue | Warning, words: IssueLocale): string =>
  ended(`${place(issue, words)}: ${about(issue, words)}`);

/** What is wrong and what to do, said where everybody sees the place. */
export const remarkText = (issue: Issue | Warning, words: IssueLocale): string =>
  ended(about(issue, words).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));

/** A sentence ends with one sign. */
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const SHOWN = 5;

/**
 * A sentence for each thing that is wrong; what repeats is said once, with the places. `placeOf` gives a place the name by
 * which people know it; the cell or path stands where it gives none.
 */
export function issueTexts(
  issues: readonly (Issue | Warning)[],
  words: IssueLocale,
  placeOf: (issue: Issue | Warning) => string | undefined = () => undefined,
): readonly string[] {
  const groups = new Map<string, { readonly text: string; readonly places: string[] }>();
  for (const issue of issues) {
    const text = about(issue, words);
    const key = `${field(issue)} ${text}`;
    const group = groups.get(key) ?? { text, places: [] };
    group.places.push(placeOf(issue) ?? place(issue, words));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ text, places: [first = "", ...others] }) =>
    others.length === 0
      ? ended(`${first}: ${text}`)
      : ended(`${first}: ${text.replace(/\.$/, "")}; ${elsewhere(others, words)}`),
  );
}

const elsewhere = (places: readonly string[], { issues }: IssueLocale) =>
  issues.elsewhere(
    String(places.length),
    list([...places.slice(0, SHOWN), ...(places.length > SHOWN ? ["…"] : [])]),
  );

const about = (issue: Issue | Warning, { issues }: IssueLocale) => say(issues.about, issue.code, issue);

/** The field at fault; none where a whole entry is, so that the same fault of many entries is one. */
const field = ({ path }: Issue | Warning) =>
  path.length > 2 ? path.findLast((key) => typeof key === "string") : "";

/** The cell, for those who look for it in a workbook; else the place in the data. */
function place(issue: Issue | Warning, { issues }: IssueLocale): string {
  if (issue.cell === undefined) return [pathText(issue.path) || issues.wholeFile, ...entry(issue)].join(" ");
  const { file, sheet, cell } = cellParts(issue.cell) ?? { file: issue.cell, sheet: "", cell: "" };
  return issues.cell(cell, sheet, file);
}

/** The entry that a warning is about, by its id. */
function entry(issue: Issue | Warning): readonly string[] {
  if ("record" in issue) return [quoted(issue.record)];
  return issue.code === "states-future" ? [quoted(issue.statement)] : [];
}
