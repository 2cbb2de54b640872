import { strFromU8, unzipSync } from "fflate";
import type { Issue, Parsed } from "../model/issue.js";
import type { PaperKind } from "../model/paper-issue.js";
import { type Refusal, refusalOf } from "./office-file.js";
import { LIMITS } from "./limits.js";

/** A Word file taken apart: its parts by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const TEXT = "word/document.xml";

/** The parts of a .docx file, once it is known to be one and to unpack to a bearable size; or why it is refused. */
export function partsOf(bytes: Uint8Array, file: string): Parsed<Parts> {
  const refused = refusalOf(bytes, LIMITS);
  if (refused !== undefined) return { ok: false, issues: [issueOf(refused, file)] };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes)));
    return parts.has(TEXT)
      ? { ok: true, value: parts, warnings: [] }
      : { ok: false, issues: [notA("other", file)] };
  } catch {
    return { ok: false, issues: [notA("broken", file)] };
  }
}

/** A part as text. */
export const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? "" : strFromU8(part);
};

const KINDS = { old: "doc", "open-document": "odt" } as const;

const issueOf = (refused: Refusal, file: string): Issue =>
  refused.why === "too-much"
    ? { ...refused, code: "too-much", path: [], file }
    : notA(refused.why === "old" || refused.why === "open-document" ? KINDS[refused.why] : refused.why, file);

export const notA = (kind: PaperKind, file: string): Issue => ({ code: "not-a-paper", path: [], file, kind });
