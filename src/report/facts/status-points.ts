import { inLanguage } from "../../model/values/wording.js";
import { nounOf } from "../../locale/words/report-result-words.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { conclusionText, findingText } from "../../locale/say/phrases.js";
import { capital, lowered } from "../../locale/say/values.js";
import { measuredIn } from "../../rules/assessment/explanation.js";
import { STATUSES, type Finding, type Status } from "../../rules/assessment/finding.js";
import { groupBy } from "../../rules/group-by.js";
import { list, paragraph, points } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import { isQuantity } from "./measured-text.js";
import { standingText } from "./standing.js";

/** What stands, status by status: how many, and below it each one; in short, several of which the annex says all are named. */
export function statusBlocks(
  findings: readonly Finding[],
  isShort: boolean,
  locale: ReportLocale,
): readonly Block[] {
  return STATUSES.flatMap((status) => {
    const found = findings.filter((finding) => finding.status === status);
    const alike = groupBy(found, (finding) => findingText(finding, locale));
    // Two groups of one conclusion are told apart by what it lacks.
    const wordOf = alike.size > 1 ? fullWord : conclusionText;
    return [...alike.values()].flatMap((group) => {
      const lead = { strong: leadText(status, group, wordOf(group[0], locale), locale) };
      return isShort && isToName(status, group)
        ? [namedText(lead, group, locale)]
        : groupOf(lead, group, locale);
    });
  });
}

/** What failed says why, and what has a number says it; of one alone there is room for all. */
const isToName = (status: Status, findings: readonly Finding[]): boolean =>
  findings.length > 1 &&
  (status === "met" || status === "not-yet" || status === "undetermined") &&
  findings.every(({ explanation }) => !measuredIn(explanation).some(isQuantity));

/** *Chưa đủ căn cứ để kết luận (đã kê khai, chưa đủ)*. */
const fullWord = (finding: Finding, locale: ReportLocale): string =>
  findingText(finding, locale).replace(/: (.+)$/u, " ($1)");

interface Lead {
  readonly strong: string;
}

/** So many, by name. */
function namedText(lead: Lead, findings: readonly Finding[], locale: ReportLocale): Block {
  const titles = findings.map(({ title }) => inLanguage(title, locale.language));
  return paragraph([lead, `: ${marks(titles, locale.report.results.more)}.`], findings);
}

/** *Chưa hoàn thành (trong hạn) 04 nội dung*. */
function leadText(status: Status, findings: readonly Finding[], word: string, locale: ReportLocale): string {
  const { results } = locale.report;
  const noun = results.noun[nounOf(findings.map(({ kind }) => kind))](findings.length);
  return results.group(status, word, noun);
}

/** Some findings in one sentence, with what it rests on. */
interface Entry {
  readonly text: string;
  readonly about: readonly Finding[];
}

const MOST = 12;

function groupOf(lead: Lead, findings: readonly Finding[], locale: ReportLocale): readonly Block[] {
  const { results } = locale.report;
  const { why, entries } = entriesOf(findings, locale);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined)
    return [paragraph([lead, `${why}: ${only.text}.`], only.about)];
  const shown = entries.slice(0, MOST);
  const rest = entries.slice(MOST).flatMap(({ about }) => about);
  const more = rest.length === 0 ? [] : [{ text: capital(results.more(rest.length)), about: rest }];
  return [paragraph([lead, `${why}:`], findings), ...list(points([...shown, ...more]))];
}

/** What stands of each; what is the same of all, or of several, is said once. */
function entriesOf(
  findings: readonly Finding[],
  locale: ReportLocale,
): { readonly why: string; readonly entries: readonly Entry[] } {
  const { results } = locale.report;
  const title = (finding: Finding) => inLanguage(finding.title, locale.language);
  const groups = [...groupBy(findings, (finding) => standingBeyond(finding, locale))];
  const shared = groups[0]?.[0] ?? "";
  if (groups.length === 1 && findings.length > 1)
    return {
      why: shared === "" ? "" : results.because(shared),
      entries: findings.map((finding) => ({ text: title(finding), about: [finding] })),
    };
  const entries = groups.flatMap(([standing, group]): readonly Entry[] =>
    group.length > 2 && standing !== ""
      ? [{ text: `${capital(standing)}: ${marks(group.map(title), results.more)}`, about: group }]
      : group.map((finding) => ({
          text:
            standing === ""
              ? title(finding)
              : results.entry(title(finding), standing, groups.length === 1 ? "lead" : "dash"),
          about: [finding],
        })),
  );
  return { why: "", entries };
}

/** Nothing where the conclusion itself says it: *được miễn*. */
function standingBeyond(finding: Finding, locale: ReportLocale): string {
  const standing = standingText(finding, locale);
  return lowered(conclusionText(finding, locale)).startsWith(standing) ? "" : standing;
}

/** `(1) …; (2) …`: one alone bears no mark, and the first few are enough. */
export function marks(texts: readonly string[], more: (count: number) => string): string {
  if (texts.length < 2) return texts.join("");
  const shown = texts.slice(0, MOST).map((text, index) => `(${index + 1}) ${text}`);
  return [...shown, ...(texts.length > MOST ? [more(texts.length - MOST)] : [])].join("; ");
}
