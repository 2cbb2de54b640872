import { existsSync, statSync } from "node:fs";
import type { Document } from "../report/document.js";
import { orphans, parsePassages, passagesOf, type Passages } from "../report/passages.js";
import { joinedPassages } from "./joined-passages.js";
import { load } from "./load.js";
import { loadWord } from "./load-word.js";
import { formatOf } from "./paper-file.js";
import type { ReportRequest } from "./request-report.js";
import type { Session } from "./session.js";
import { beside, sideFileOf } from "./side-file.js";
import { harmless } from "./width.js";

/** What officials have written so far; null where there is nothing of it yet. */
export interface WrittenSoFar {
  readonly passages: Passages | null;
}

/**
 * What officials have written: in the file that was named, else in the side file and in the Word file of the same name.
 * Null where faults have been told.
 */
export async function loadPassages(request: ReportRequest, session: Session): Promise<WrittenSoFar | null> {
  const files = request.passages === undefined ? filesBeside(request) : [request.passages];
  const loaded: { readonly file: string; readonly passages: Passages }[] = [];
  for (const file of files) {
    const passages = await (formatOf(file) === "docx" ? fromWord : fromJson)(file, session);
    if (passages === null) return null;
    loaded.push({ file, passages });
  }
  const { passages, conflict } = joinedPassages(loaded);
  if (conflict !== null)
    session.terminal.complain([session.words.report.conflict(conflict.ids, harmless(conflict.file))]);
  return { passages: loaded.length === 0 ? null : passages };
}

/** The files in which officials may have written, that saved last at the end; a paper that must not be replaced is not asked. */
function filesBeside(request: ReportRequest): readonly string[] {
  const { output, force } = request;
  const word = formatOf(output) === "docx" ? output : beside(output, ".docx");
  return [sideFileOf(request), ...(word !== output || force ? [word] : [])]
    .filter((file) => existsSync(file))
    .toSorted((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
}

const fromJson = async (file: string, session: Session): Promise<Passages | null> =>
  (await load(file, parsePassages, session))?.value ?? null;

/** The places that were written in; an empty one takes nothing away from the side file. */
async function fromWord(file: string, session: Session): Promise<Passages | null> {
  const { readPassages } = await import("../office/read-passages.js");
  const read = await loadWord(file, readPassages, session);
  if (read === null) return null;
  const written = read.value.filter(({ text }) => text.length > 0);
  return { formatVersion: 1, passages: Object.fromEntries(written.map(({ id, text }) => [id, { text }])) };
}

/** Tell what is still to be written, and what has no place. */
export function tellPassages(
  document: Document,
  { passages }: WrittenSoFar,
  request: ReportRequest,
  { terminal, words }: Session,
): void {
  const file = harmless(sideFileOf(request));
  const texts = Object.values(passagesOf(document).passages).map(({ text }) => text);
  const empty = texts.filter((text) => text.length === 0).length;
  const lost = passages === null ? [] : orphans(document, passages);
  if (empty > 0) terminal.write([words.report.unwritten(empty, file, request.passages === undefined)]);
  if (lost.length > 0) terminal.complain([words.report.orphans(file, lost)]);
}
