import { Bookmark, type FileChild, Paragraph } from "docx";
import type { PaperLocale } from "../paper-locale.js";
import type { Annex, Printout } from "../../report/printout.js";
import { plainText } from "../../model/values/visible-text.js";
import type { Context } from "./context.js";
import { anchor, listOfAnnexes } from "./list-of-annexes.js";
import { runs } from "./blocks/runs.js";
import { annexesBegin, annexesEnd, paperEnd, sectionEnd } from "./section-marks.js";
import { warningOf } from "./title.js";
import { writeBlocks } from "./blocks/write-block.js";

/**
 * The annexes (phụ lục), each on pages of its own. Marks stand where their sections end: a section is put together once
 * the whole file is there, for it takes over the page of whatever paper it follows.
 */
export const annexesOf = (document: Printout, context: Context): readonly FileChild[] =>
  document.annexes.length === 0
    ? []
    : [
        annexesBegin(),
        ...listOfAnnexes(document, context.locale),
        paperEnd(),
        ...document.annexes.flatMap((annex) => [
          ...headOf(annex, document, context.locale),
          ...warningOf(document),
          ...writeBlocks(annex.blocks, {
            ...context,
            width: context.widths[annex.landscape ? "landscape" : "portrait"],
          }),
          sectionEnd(annex.landscape),
        ]),
        annexesEnd(),
      ];

function headOf(
  annex: Annex,
  { annexes, form }: Printout,
  { dates, language, report: { paper } }: PaperLocale,
): readonly FileChild[] {
  const title = `${annex.number === "" ? "" : `${annex.number}\n`}${plainText(annex.title).toLocaleUpperCase(language)}`;
  return [
    new Paragraph({
      style: "AnnexTitle",
      children: [new Bookmark({ id: anchor(annexes.indexOf(annex)), children: [...runs(title)] })],
    }),
    new Paragraph({
      style: "Attached",
      children: runs(
        paper.attached(
          form.type ?? paper.letter,
          form.number,
          form.symbol,
          form.day === null ? null : dates.day(form.day),
        ),
      ),
    }),
  ];
}
