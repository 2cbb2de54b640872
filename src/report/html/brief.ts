import type { BriefWords } from "../../locale/words/brief-words.js";
import type { BriefUnit } from "../brief/asking.js";
import type { Brief } from "../brief/brief.js";
import type { BriefPromise } from "../brief/needs.js";
import { escaped } from "./escape.js";

/** So many rows of a kind fit on a screen; how many more there are is said. */
const ROWS = { broken: 6, known: 4, decide: 2, needs: 4, units: 4 };

/**
 * A brief as HTML that needs no script (màn hình đầu): a mail preview shows it too. A page whose script runs gives meaning to
 * `[data-do]`: `report`, `letters`, `workbooks`, `page`, `papers`, `change`. What changed since the last review goes to `[data-since]`.
 *
 * @example
 * const html = briefHtml(briefOf(input, locale), locale.report.brief);
 */
export function briefHtml(brief: Brief, words: BriefWords): string {
  const left = brief.broken.length > 0 ? brokenHtml(brief, words) : knownHtml(brief, words);
  return [
    `<div class="brief-head"><p><strong>${escaped(brief.title)}</strong> <span>${escaped(brief.plan)}</span></p>`,
    `<p>${brief.illustrative === null ? "" : `<strong class="brief-invented">${escaped(brief.illustrative)}</strong> · `}${escaped(brief.source)} · <a href="#scope" data-do="change">${escaped(words.change)} ▾</a></p></div>`,
    `<h1>${escaped(brief.headline)}</h1>`,
    `<p class="brief-notes">${brief.notes.map(escaped).join(" ")}</p>`,
    barHtml(brief),
    `<div class="brief-row">${keyHtml(brief)}${buttonsHtml(brief, words)}</div>`,
    `<div class="brief-columns"><div>${left}${listHtml(words.urgent, brief.urgent)}</div>`,
    `<div>${needsHtml(brief, words)}${askHtml(brief.ask, words)}<div data-since></div></div></div>`,
  ].join("\n");
}

function barHtml({ parts }: Brief): string {
  if (parts.length === 0) return "";
  const pieces = parts.map(
    ({ part, count }) => `<span class="part-${part}" style="flex-grow:${count}"></span>`,
  );
  return `<div class="brief-bar" aria-hidden="true">${pieces.join("")}</div>`;
}

const keyHtml = ({ parts }: Brief): string =>
  `<ul class="brief-key">${parts
    .map(({ part, label }) => `<li><i class="part-${part}" aria-hidden="true"></i>${escaped(label)}</li>`)
    .join("")}</ul>`;

const brokenHtml = ({ broken }: Brief, words: BriefWords): string =>
  tableHtml(
    words.broken(broken.length),
    [words.columns.promise, words.columns.lacking, words.columns.who],
    broken.slice(0, ROWS.broken).map((row) => [linkHtml(row), clamped(row.standing), clamped(row.who)]),
    moreHtml(broken.length - ROWS.broken, words.more),
  );

function knownHtml({ known }: Brief, words: BriefWords): string {
  if (known.length === 0) return "";
  const rows = known
    .slice(0, ROWS.known)
    .map((row) => `<li><strong>${linkHtml(row)}</strong> ${clamped(row.standing)}</li>`);
  return `<h2>${escaped(words.known)}</h2><ul>${rows.join("")}</ul>${moreHtml(known.length - ROWS.known, words.more)}`;
}

/** As much as fits; the whole of it for those who point at it, and in the list below. */
const clamped = (text: string): string =>
  `<span class="clamp" title="${escaped(text)}">${escaped(text)}</span>`;

const linkHtml = ({ commitment, title }: BriefPromise): string =>
  `<a class="clamp" title="${escaped(title)}" href="#finding-${escaped(encodeURIComponent(commitment))}">${escaped(title)}</a>`;

const listHtml = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<h2>${escaped(title)}</h2><ul>${lines.map((line) => `<li>${clamped(line)}</li>`).join("")}</ul>`;

/** What only a person may decide comes first, and says so. */
function needsHtml({ decide, settle }: Brief, words: BriefWords): string {
  const decided = decide
    .slice(0, ROWS.decide)
    .map(({ what, promises }) => ({ what: `${what} (${words.decided})`, promises }));
  const shown = [...decided, ...settle.slice(0, ROWS.needs - decided.length)];
  if (shown.length === 0) return "";
  return tableHtml(
    words.settle,
    [words.columns.need, words.columns.bears],
    shown.map(({ what, promises }) => [clamped(what), String(promises)]),
  );
}

const askHtml = (units: readonly BriefUnit[], words: BriefWords): string =>
  units.length === 0
    ? ""
    : tableHtml(
        words.askFirst,
        [words.columns.unit, words.columns.asked, words.columns.bears],
        units
          .slice(0, ROWS.units)
          .map(({ name, questions, promises }) => [clamped(name), String(questions), String(promises)]),
        moreHtml(units.length - ROWS.units, words.moreUnits),
      );

/** A table whose cells are HTML already; what is only a number stands at the end. */
function tableHtml(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  after = "",
): string {
  const isNumber = (index: number) => rows.every((row) => /^\d+$/.test(row[index] ?? ""));
  const cell = (tag: string, text: string, index: number) =>
    `<${tag}${tag === "th" ? ' scope="col"' : ""}${isNumber(index) ? ' class="end"' : ""}>${text}</${tag === "th" ? "th" : "td"}>`;
  const head = heads.map((text, index) => cell("th", escaped(text), index)).join("");
  const body = rows.map((row) => `<tr>${row.map((text, index) => cell("td", text, index)).join("")}</tr>`);
  return `<h2>${escaped(title)}</h2><table class="of-${heads.length}"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>${after}`;
}

const moreHtml = (count: number, more: BriefWords["more"]): string =>
  count > 0 ? `<p class="brief-more">… ${escaped(more(count))}</p>` : "";

function buttonsHtml({ kind, ask }: Brief, words: BriefWords): string {
  const units = ask.filter(({ unit }) => unit !== null).length;
  const button = (what: string, text: string) =>
    `<button type="button" data-do="${what}">${escaped(text)}</button>`;
  return [
    `<div class="brief-buttons">`,
    button("report", words.do.report[kind]),
    units === 0 ? "" : button("letters", words.do.letters(units)),
    button("workbooks", words.do.workbooks),
    button("page", words.do.page),
    `<a href="#papers" data-do="papers">${escaped(words.do.papers)} ▾</a><p role="status"></p></div><noscript><p class="brief-more">${escaped(words.needsScript)}</p></noscript>`,
  ].join("");
}
