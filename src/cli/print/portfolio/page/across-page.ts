import { createHash } from "node:crypto";
import type { BriefWords } from "../../../../locale/words/brief-words.js";
import {
  acrossSections,
  acrossSentence,
  acrossSummary,
  type AcrossPlans,
  type AcrossSummary,
} from "../../../../portfolio/index.js";
import { htmlFile } from "../../../../report/html/document.js";
import { escaped } from "../../../../report/html/escape.js";
import type { Session } from "../../../session.js";
import { acrossLocale } from "../across-locale.js";
import { barSvg, swatchSvg } from "./bar.js";
import { pageStyle } from "./style.js";
import { sectionHtml } from "./table.js";

/** Only a page of many plans has it. */
export const PAGE_MARK = '<meta name="generator" content="phoihop portfolio page">';

/** Nothing runs, nothing is fetched, and no looks are taken but those of the page, whatever its texts say. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'; form-action 'none'; base-uri 'none'`;

/** Many plans as one page (trang tổng hợp): the sentence, the bar, the tables of the report. */
export function acrossPage(across: AcrossPlans, words: BriefWords, session: Session): string {
  const locale = acrossLocale(session);
  const summary = acrossSummary(across, locale);
  return htmlFile(
    {
      language: session.locale.language,
      title: summary.title,
      policy: POLICY,
      style: pageStyle,
      mark: PAGE_MARK,
    },
    [
      headHtml(across, summary, { words, session }),
      "<main>",
      ...acrossSections(across, locale).map((section) => sectionHtml(section, words.illustrative, session)),
      "</main>",
    ],
  );
}

interface Setting {
  readonly words: BriefWords;
  readonly session: Session;
}

function headHtml(
  { totals, reviews, issues }: AcrossPlans,
  { title, warnings, sum, statuses, notes }: AcrossSummary,
  setting: Setting,
): string {
  const { words } = setting;
  const isInvented = reviews.some(({ nature }) => nature === "illustrative");
  const tag = isInvented ? ` <strong class="tag">${escaped(words.illustrative)}</strong>` : "";
  const paragraph = (text: string, kind = "") => `<p${kind}>${escaped(text)}</p>`;
  return [
    "<header>",
    totals === null ? `<h1>${escaped(title)}${tag}</h1>` : `<p>${escaped(title)}${tag}</p>`,
    ...warnings.map((text) => paragraph(text, ' class="warning"')),
    ...(totals === null ? [] : [`<h1>${escaped(acrossSentence(totals, { report: { brief: words } }))}</h1>`]),
    ...(totals === null ? [] : [barSvg(totals.byStatus)]),
    `<ul class="key">${statuses.map(({ status, text }) => `<li>${swatchSvg(status)}${escaped(text)}</li>`).join("")}</ul>`,
    ...(sum === null ? [] : [paragraph(sum)]),
    ...notes.map((text) => paragraph(text)),
    ...(issues.length === 0
      ? []
      : [`<p><a href="#issues">${escaped(setting.session.words.portfolio.issues(issues.length))}</a></p>`]),
    "</header>",
  ].join("\n");
}
