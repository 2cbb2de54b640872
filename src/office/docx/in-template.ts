import { type FileChild, type IPatch, patchDocument, PatchType } from "docx";
import { strFromU8, strToU8 } from "fflate";
import type { Printout } from "../../report/printout.js";
import type { PaperLocale } from "../paper-locale.js";
import { MARKERS, type Template } from "./read/read-template.js";
import { plainXml } from "./read/plain-xml.js";
import { partsOf, TEXT, textOf } from "./read/word-file.js";
import { packed } from "./pack.js";
import { runs } from "./blocks/runs.js";
import { inOwnForm, NUMBERING, propertiesOf } from "./shell.js";
import { mergeStyles, renamed } from "./template-styles.js";

const STYLES = "word/styles.xml";
const TYPES = "[Content_Types].xml";

/** The paper in the form of the office: in its letterhead, on its page, in its styles. */
export async function inTemplate(
  document: Printout,
  { template, locale }: { readonly template: Template; readonly locale: PaperLocale },
  children: readonly FileChild[],
): Promise<Uint8Array> {
  const own = unpacked(await inOwnForm(document, []));
  const parts = new Map(unpacked(template.bytes));
  for (const [name, part] of parts)
    if (/^word\/[^/]+\.xml$/.test(name)) parts.set(name, strToU8(plainXml(strFromU8(part))));
  const { xml, names } = mergeStyles(textOf(parts, STYLES), textOf(own, STYLES));
  parts.set(STYLES, strToU8(xml));
  parts.set(TYPES, strToU8(textOf(parts, TYPES).replace("template.main+xml", "document.main+xml")));
  const patched = await patchDocument({
    outputType: "uint8array",
    data: packed(parts),
    patches: patchesOf(document, locale, children),
    numbering: NUMBERING,
    properties: propertiesOf(document),
    trimPlaceholders: true,
  });
  const result = new Map(unpacked(patched));
  if (textOf(result, TEXT).includes(`{{${MARKERS.text}}}`))
    throw new RangeError("the marker was passed over");
  result.set(TEXT, strToU8(renamed(textOf(result, TEXT), names)));
  return packed(result);
}

/** What was read within its limits need not be counted again. */
const UNLIMITED = { bytes: Infinity, unpacked: Infinity, ratio: Infinity, elements: Infinity };

/** A file that was read before. */
const unpacked = (bytes: Uint8Array) => {
  const parts = partsOf(bytes, { file: "", limits: UNLIMITED });
  return parts.ok ? parts.value : new Map<string, Uint8Array>();
};

function patchesOf(
  { form }: Printout,
  { dates, report: { paper } }: PaperLocale,
  children: readonly FileChild[],
): Readonly<Record<string, IPatch>> {
  const line = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: runs(text) });
  return {
    [MARKERS.text]: { type: PatchType.DOCUMENT, children },
    [MARKERS.type]: line(form.type ?? ""),
    [MARKERS.abstract]: line(form.abstract),
    [MARKERS.number]: line(paper.number(form.number, form.symbol)),
    [MARKERS.dateline]: line(paper.placed(form.place, form.day === null ? null : dates.day(form.day))),
  };
}
