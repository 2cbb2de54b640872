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
 * A paper as the bytes of a .docx file in the state's form: the same paper, the same bytes.
 *
 * @example
 * writeFileSync("bao-cao.docx", await writeDocx(document, locale));
 */
export async function writeDocx(
  document: Printout,
  locale: PaperLocale,
  { figures = new Map(), template }: DocxOptions = {},
): Promise<Uint8Array> {
  const { compose } = await import("./docx/compose.js");
  return compose(document, { locale, figures, template });
}
