import type { Printout } from "../../report/printout.js";
import type { Book, Sheet } from "../../sheets/book/sheet.js";
import { annexSheet } from "./annex-sheet.js";
import type { PaperLocale } from "../paper-locale.js";
import { sheetNames } from "../../sheets/book/sheet-names.js";
import { writeXlsx } from "../xlsx/write-xlsx.js";

/**
 * The tables of a paper as the bytes of an .xlsx file, a sheet each: those of its annexes first, then those of its text.
 *
 * @example
 * writeFileSync("phu-luc.xlsx", await writeAnnex(document, locale));
 */
export const writeAnnex = (document: Printout, locale: PaperLocale): Promise<Uint8Array> =>
  writeXlsx(annexBook(document, locale));

/** The same without a file format. */
function annexBook(document: Printout, locale: PaperLocale): Book {
  const found = [
    ...document.annexes.map(({ number, title, blocks }) => ({
      name: number,
      title: `${number}. ${title}`,
      blocks,
    })),
    { name: "", title: document.form.abstract, blocks: document.body },
  ].flatMap(({ name, title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [{ name: name || block.caption, title, table: block }] : [],
    ),
  );
  const names = sheetNames(found.map(({ name }) => name));
  const sheets = found.map(({ title, table }, at): Sheet =>
    annexSheet(table, {
      name: names[at] ?? "",
      title,
      warning: document.warning,
      asOf: document.about.asOf,
      locale,
    }),
  );
  return { file: "annex.xlsx", sheets: sheets.length === 0 ? [{ name: names[0] ?? "–", rows: [] }] : sheets };
}
