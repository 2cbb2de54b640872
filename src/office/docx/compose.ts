import type { Printout } from "../../report/printout.js";
import type { PaperLocale } from "../paper-locale.js";
import type { Template } from "./read/read-template.js";
import { annexesOf } from "./annexes.js";
import { closingOf } from "./closing.js";
import type { Context, Picture } from "./context.js";
import { inTemplate } from "./in-template.js";
import { letterhead } from "./letterhead.js";
import { finished } from "./pack.js";
import { WIDTHS } from "./page.js";
import { inOwnForm } from "./shell.js";
import { titleOf, warningOf } from "./title.js";
import { writeBlocks } from "./blocks/write-block.js";

export interface Composition {
  readonly locale: PaperLocale;
  readonly figures: ReadonlyMap<string, Picture>;
  readonly template: Template | undefined;
}

/** The whole paper from its head to its last annex. */
export async function compose(
  document: Printout,
  { locale, figures, template }: Composition,
): Promise<Uint8Array> {
  const widths = template?.widths ?? WIDTHS;
  const context: Context = { locale, figures, widths, width: widths.portrait };
  const children = [
    ...(template === undefined ? [letterhead(document.form, locale)] : []),
    ...(template?.titled === true ? [] : titleOf(document)),
    ...warningOf(document),
    ...writeBlocks(document.body, context, { signed: true }),
    ...(template?.closed === true ? [] : closingOf(document, context)),
    ...annexesOf(document, context),
  ];
  const bytes =
    template === undefined
      ? await inOwnForm(document, children)
      : await inTemplate(document, { template, locale }, children);
  return finished(bytes, document.form.day ?? document.about.asOf);
}
