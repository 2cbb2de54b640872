import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Annex, Printout } from "../printout.js";
import { blockHtml, type HtmlSetting } from "./blocks.js";
import { htmlFile } from "./document.js";
import { titleText } from "../facts/shown.js";
import { escaped } from "./escape.js";
import { footHtml, headHtml } from "./form.js";
import { paperStyle } from "./style.js";

/** What an HTML paper may take besides its text. */
export interface HtmlOptions {
  /** Charts drawn beforehand, as SVG, by the id of their figure; a figure without one is told in words. */
  readonly figures?: ReadonlyMap<string, string>;
}

/** The paper runs nothing, fetches nothing and sends nothing, whatever its texts say. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/**
 * A paper as one HTML file that fetches nothing: it reads on screen and prints on A4 in the state's form.
 *
 * @example
 * writeFileSync("bao-cao.html", toHtml(document, locale));
 */
export const toHtml = (document: Printout, locale: ReportLocale, options: HtmlOptions = {}): string =>
  htmlFile(
    { language: document.language, title: titleText(document.form), policy: POLICY, style: paperStyle },
    [toArticle(document, locale, options)],
  );

/** The paper alone, for a page that has a head of its own; its looks are those of `paperStyle`. */
export function toArticle(
  { form, language, warning, body, annexes }: Printout,
  locale: ReportLocale,
  { figures = new Map() }: HtmlOptions = {},
): string {
  const setting: HtmlSetting = { locale, figures };
  const said = warning === null ? [] : [`<p class="warning">${escaped(warning)}</p>`];
  return [
    `<article class="paper" lang="${language}">`,
    headHtml(form, locale),
    ...said,
    ...body.map((block) => blockHtml(block, setting)),
    footHtml(form, locale),
    ...annexes.map((annex) => annexHtml(annex, said, setting)),
    "</article>",
  ].join("\n");
}

const annexHtml = (
  { id, number, title, landscape, blocks }: Annex,
  said: readonly string[],
  setting: HtmlSetting,
): string =>
  [
    `<section class="annex${landscape ? " across" : ""}" id="annex-${escaped(id)}">`,
    `<h2>${escaped(number)} <span class="annex-title">${escaped(title)}</span></h2>`,
    ...said,
    ...blocks.map((block) => blockHtml(block, setting)),
    "</section>",
  ].join("\n");
