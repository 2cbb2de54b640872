import { nounOf } from "../locale/report-result-words.js";
import type { ReportLocale } from "../locale/report-words.js";
import { capital } from "../locale/values.js";
import type { Finding, Status } from "../rules/finding.js";
import { groupBy } from "../rules/group-by.js";
import { list, point } from "./blocks.js";
import type { Block } from "./document.js";
import { standingText } from "./standing.js";

/** In the order in which a leader asks. */
export const STATUSES = [
  "met",
  "met-late",
  "not-yet",
  "failed",
  "undetermined",
  "successor-needed",
  "not-applicable",
] as const satisfies readonly Status[];

/** What stands, a point a status. */
export function statusPoints(findings: readonly Finding[], locale: ReportLocale): readonly Block[] {
  const groups = groupBy(findings, ({ status }) => status);
  return list(
    STATUSES.flatMap((status) => {
      const found = groups.get(status);
      return found === undefined ? [] : [statusPoint(status, found, locale)];
    }),
  );
}

function statusPoint(status: Status, findings: readonly Finding[], locale: ReportLocale) {
  const { results } = locale.report;
  const noun = results.noun[nounOf(findings.map(({ kind }) => kind))](findings.length);
  return point([{ strong: results.group(status, noun) }, `: ${entriesText(findings, locale)}.`], findings);
}

const MOST = 12;

/** What stands of each, one after another; what is the same of several is said once. */
export function entriesText(findings: readonly Finding[], locale: ReportLocale): string {
  const { language, report } = locale;
  const groups = [...groupBy(findings, (finding) => standingText(finding, locale))];
  const title = (finding: Finding) => finding.title[language];
  const said = groups.flatMap(([standing, group]): readonly string[] =>
    group.length > 2 && standing !== ""
      ? [`${standing}: ${marks(group.map(title), report.results.more)}`]
      : group.map((finding) => [title(finding), ...(standing === "" ? [] : [standing])].join(": ")),
  );
  if (groups.length === 1 && said.length === 1) return said.join("");
  return marks(said.map(capital), report.results.more);
}

/** `(1) …; (2) …`: one alone bears no mark, and the first few are enough. */
export function marks(texts: readonly string[], more: (count: number) => string): string {
  if (texts.length < 2) return texts.join("");
  const shown = texts.slice(0, MOST).map((text, index) => `(${index + 1}) ${text}`);
  return [...shown, ...(texts.length > MOST ? [more(texts.length - MOST)] : [])].join("; ");
}
