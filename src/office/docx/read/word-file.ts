import { strFromU8 } from "fflate";
import type { Issue, Parsed } from "../../../model/issue/issue.js";
import type { WrongPaperKind } from "../../../model/issue/paper-issue.js";
import { openOffice } from "../../office-file.js";
import { type Refusal, tooMuch } from "../../refusal.js";
import { LIMITS, type Limits } from "../../limits.js";
import { unpacked } from "../../zip/unpack.js";
import { child, parseXml, type XmlElement } from "../../text/xml.js";
import { outlineOf } from "../../text/xml-outline.js";

/** A Word file taken apart: its parts by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const TEXT = "word/document.xml";

/** Which parts of a Word file are wanted, and how much of it is read. */
export interface WordOptions {
  readonly file: string;
  readonly limits?: Partial<Limits> | undefined;
  readonly wanted?: (name: string) => boolean;
}

/** The wanted parts of a .docx file, once it is known to be one and to hold no more than can be borne; or why it is refused. */
export function partsOf(
  bytes: Uint8Array,
  { file, limits, wanted = () => true }: WordOptions,
): Parsed<Parts> {
  const allowed = { ...LIMITS, ...limits };
  const opened = openOffice(bytes, allowed);
  if (!opened.ok) return { ok: false, issues: [issueOf(opened.refusal, file)] };
  if (!opened.entries.some(({ name }) => name === TEXT)) return { ok: false, issues: [notA("other", file)] };
  const parts = new Map<string, Uint8Array>();
  let count = 0;
  for (const entry of opened.entries.filter(({ name }) => wanted(name))) {
    const part = unpacked(bytes, entry);
    const outline = part && isXml(entry.name) ? outlineOf(part) : undefined;
    if (part === undefined || (isXml(entry.name) && outline === undefined))
      return { ok: false, issues: [notA("broken", file)] };
    count += outline?.elements ?? 0;
    if (count > allowed.elements)
      return { ok: false, issues: [issueOf(tooMuch("elements", count, allowed.elements), file)] };
    parts.set(entry.name, part);
  }
  return { ok: true, value: parts, warnings: [] };
}

/** Text that is taken apart; what programs keep in a paper for themselves stays as it is. */
export const isXml = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !name.startsWith("customXml/");

/** A part as text. */
export const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? "" : strFromU8(part);
};

/** The body of a text with all that stands in it. */
export function bodyOf(
  bytes: Uint8Array,
  { file, limits }: Pick<WordOptions, "file" | "limits">,
): Parsed<XmlElement> {
  const parts = partsOf(bytes, { file, limits, wanted: (name) => name === TEXT });
  if (!parts.ok) return parts;
  const root = parseXml(textOf(parts.value, TEXT));
  const body = root === undefined ? undefined : child(root, "w:body");
  return body === undefined
    ? { ok: false, issues: [notA("broken", file)] }
    : { ok: true, value: body, warnings: [] };
}

const KINDS = { old: "doc", "open-document": "odt" } as const;

const issueOf = (refused: Refusal, file: string): Issue =>
  refused.why === "too-much"
    ? { ...refused, code: "too-much", path: [], file }
    : notA(refused.why === "old" || refused.why === "open-document" ? KINDS[refused.why] : refused.why, file);

export const notA = (kind: WrongPaperKind, file: string): Issue => ({
  code: "not-a-paper",
  path: [],
  file,
  kind,
});
