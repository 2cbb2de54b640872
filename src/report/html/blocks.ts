import type { ReportLocale } from "../../locale/words/report-words.js";
import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PassageBlock,
} from "../block-kinds.js";
import { escaped, inlineHtml } from "./escape.js";
import { tableHtml } from "./table.js";

/** What a paper is written as HTML with. */
export interface HtmlSetting {
  readonly locale: ReportLocale;
  /** Charts drawn beforehand, as SVG, by the id of their figure; a figure without one is told in words. */
  readonly figures: ReadonlyMap<string, string>;
}

/** One block as HTML. */
export function blockHtml(block: Block, setting: HtmlSetting): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block);
    case "paragraph":
      return paragraphHtml(block);
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block, setting.locale);
    case "figure":
      return figureHtml(block, setting);
    case "note":
      return noteHtml(block);
    case "passage":
      return passageHtml(block, setting);
  }
}

const headingHtml = ({ level, id, number, text }: HeadingBlock): string =>
  `<h${level + 1} id="${escaped(id)}">${escaped(number)} ${escaped(text)}</h${level + 1}>`;

const paragraphHtml = ({ text }: ParagraphBlock): string => `<p>${inlineHtml(text)}</p>`;

const listHtml = ({ items }: ListBlock): string =>
  `<ul>\n${items.map(({ text }) => `<li>${inlineHtml(text)}</li>`).join("\n")}\n</ul>`;

const noteHtml = ({ text }: NoteBlock): string => `<p class="note">${inlineHtml(text)}</p>`;

function figureHtml({ id, caption, alt }: FigureBlock, { figures }: HtmlSetting): string {
  const drawn = figures.get(id);
  const picture =
    drawn === undefined
      ? `<p>${escaped(alt)}</p>`
      : `<div role="img" aria-label="${escaped(alt)}">${drawn}</div>`;
  return `<figure id="${escaped(id)}">\n${picture}\n<figcaption>${escaped(caption)}</figcaption>\n</figure>`;
}

function passageHtml({ id, prompt, text }: PassageBlock, { locale }: HtmlSetting): string {
  const paragraphs =
    text.length === 0
      ? [`<p class="prompt">${escaped(locale.report.paper.unwritten(prompt))}</p>`]
      : text.map((line) => `<p>${escaped(line)}</p>`);
  return `<section class="passage" id="passage-${escaped(id)}">\n${paragraphs.join("\n")}\n</section>`;
}
