import type { Parsed } from "../../../model/issue/issue.js";
import { LIMITS, type ReadOptions } from "../../limits.js";
import { plainXml } from "./plain-xml.js";
import type { Parts } from "./word-file.js";
import { child, type XmlElement, elements, parseXml, textIn } from "../../text/xml.js";

/** Where a template takes what the paper says (dấu chỗ); the first it must have. */
export const MARKERS = {
  /** The text, from its first paragraph to its last. */
  text: "NOI_DUNG",
  type: "TEN_LOAI",
  abstract: "TRICH_YEU",
  number: "SO_KY_HIEU",
  dateline: "DIA_DANH_NGAY",
} as const;

/** How wide a line of text is on a page upright and turned, in twips. */
export interface TextWidths {
  /** On a page upright. */
  readonly portrait: number;
  /** On a page turned. */
  readonly landscape: number;
}

/** An office's own paper (mẫu văn bản của cơ quan), known to be usable: its letterhead, styles, page, heads and feet. */
export interface Template {
  /** The file itself. */
  readonly bytes: Uint8Array;
  /** How wide a line of text is on its pages. */
  readonly widths: TextWidths;
  /** It says kind and abstract itself, where it wants them. */
  readonly titled: boolean;
  /** It closes with something of its own: signatures, recipients. */
  readonly closed: boolean;
}

/**
 * A template from the bytes of a .docx file with `{{NOI_DUNG}}` as a paragraph of its own; or why it cannot be used.
 *
 * @example
 * const template = await readTemplate(readFileSync("mau-bao-cao.docx"), { file: "mau-bao-cao.docx" });
 */
export async function readTemplate(
  bytes: Uint8Array,
  { file = "template.docx", limits }: ReadOptions = {},
): Promise<Parsed<Template>> {
  const { isXml, notA, partsOf, textOf, TEXT } = await import("./word-file.js");
  const elements = Math.ceil({ ...LIMITS, ...limits }.elements / 10);
  const parts = partsOf(bytes, { file, limits: { ...limits, elements } });
  if (!parts.ok) return parts;
  if (!isWhole(parts.value, isXml)) return { ok: false, issues: [notA("broken", file)] };
  const root = parseXml(plainXml(textOf(parts.value, TEXT)));
  const styles = parseXml(textOf(parts.value, "word/styles.xml"));
  const body = root === undefined ? undefined : child(root, "w:body");
  if (body === undefined || styles === undefined) return { ok: false, issues: [notA("broken", file)] };
  const blocks = body.children.flatMap((each) => (typeof each === "string" ? [] : [each]));
  const marker = `{{${MARKERS.text}}}`;
  const at = blocks.findIndex((block) => block.name === "w:p" && wordsOf(block).trim() === marker);
  if (at < 0) return { ok: false, issues: [{ code: "marker-missing", path: [], file, marker }] };
  const words = blocks.map(wordsOf);
  return {
    ok: true,
    value: {
      bytes,
      widths: widthsOf(body),
      titled: [...words, ...headsOf(parts.value, textOf)].some((each) =>
        each.includes(`{{${MARKERS.abstract}}}`),
      ),
      closed: words.slice(at + 1).some((each) => each.trim() !== ""),
    },
    warnings: [],
  };
}

/** It says what its parts are, and all of them can be taken apart by whoever fills it in. */
const isWhole = (parts: Parts, isXml: (name: string) => boolean): boolean =>
  NEEDED.every((name) => parts.has(name)) &&
  [...parts].every(([name, part]) => !isXml(name) || parseXml(new TextDecoder().decode(part)) !== undefined);

const NEEDED = ["[Content_Types].xml", "_rels/.rels", "word/styles.xml"];

/** What stands in the heads of its pages, where some offices keep the whole letterhead. */
const headsOf = (parts: Parts, textOf: (parts: Parts, name: string) => string): readonly string[] =>
  [...parts.keys()]
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .flatMap((name) => {
      const head = parseXml(plainXml(textOf(parts, name)));
      return head === undefined ? [] : [wordsOf(head)];
    });

const wordsOf = (element: XmlElement): string => elements(element, "w:t").map(textIn).join("");

/** Of the last section, which is the one that the paper's end and its annexes take over; A4 where it does not say. */
function widthsOf(body: XmlElement): TextWidths {
  const section = child(body, "w:sectPr");
  const length = (element: string, side: string, usual: number) => {
    const value = section === undefined ? undefined : child(section, element)?.attributes.get(`w:${side}`);
    return /^\d+$/.test(value ?? "") ? Number(value) : usual;
  };
  const margins = length("w:pgMar", "left", 1701) + length("w:pgMar", "right", 850);
  const [short = 0, long = 0] = [length("w:pgSz", "w", 11906), length("w:pgSz", "h", 16838)].toSorted(
    (a, b) => a - b,
  );
  return { portrait: Math.max(2000, short - margins), landscape: Math.max(2000, long - margins) };
}
