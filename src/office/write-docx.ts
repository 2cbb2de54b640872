import { fromPackage } from "../model/values/from-package.js";
import type { Printout } from "../report/printout.js";
import type { Picture } from "./docx/context.js";
import type { PaperLocale } from "./paper-locale.js";
import type { Template } from "./docx/read/read-template.js";

/** What a Word file may take besides its text. */
export interface DocxOptions {
  /** Charts drawn beforehand, by the id of their figure; a figure without one is told in words. */
  readonly figures?: ReadonlyMap<string, Picture>;
  /** The office's own paper, from `readTemplate`. */
  readonly template?: Template;
}

/**
 * A paper as the bytes of a .docx file in the state's form: the same paper, the same bytes. Needs the package `docx`, which
 * is installed only where it is wanted.
 *
 * @throws RangeError (as a rejection) where that package is not there.
 * @example
 * writeFileSync("bao-cao.docx", await writeDocx(document, locale));
 */
export async function writeDocx(
  document: Printout,
  locale: PaperLocale,
  { figures = new Map(), template }: DocxOptions = {},
): Promise<Uint8Array> {
  const { compose } = await fromPackage(import("./docx/compose.js"), "A Word file", "docx");
  return compose(document, { locale, figures, template });
}
