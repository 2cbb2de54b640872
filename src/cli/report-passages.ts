import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Document } from "../report/document.js";
import { orphans, parsePassages, passagesOf, type Passages } from "../report/passages.js";
import { load } from "./load.js";
import { loadWord } from "./load-word.js";
import { formatOf } from "./paper-file.js";
import type { ReportRequest } from "./request-report.js";
import type { Session } from "./session.js";
import { harmless } from "./width.js";
import { writeFile } from "./write-file.js";

/** What officials have written so far; null where there is nothing of it yet. */
export interface WrittenSoFar {
  readonly passages: Passages | null;
}

/** The side file of a paper (phần của người soạn): `bao-cao.passages.json` beside `bao-cao.docx`. */
const sideFileOf = ({ output }: Pick<ReportRequest, "output">): string =>
  `${output.slice(0, output.length - extname(output).length)}.passages.json`;

/**
 * What officials have written: in the file that was named, else in the side file and, over it, in the Word file that is
 * about to be replaced. Null where faults have been told.
 */
export async function loadPassages(request: ReportRequest, session: Session): Promise<WrittenSoFar | null> {
  const { passages: file, output, force } = request;
  if (file !== undefined) {
    const named = formatOf(file) === "docx" ? await fromWord(file, session) : await fromJson(file, session);
    return named && { passages: named };
  }
  const side = sideFileOf(request);
  const kept = existsSync(side) ? await fromJson(side, session) : NOTHING;
  const isReplaced = force && formatOf(output) === "docx" && existsSync(output);
  const edited = isReplaced ? await fromWord(output, session) : NOTHING;
  if (kept === null || edited === null) return null;
  const passages = { ...kept.passages, ...edited.passages };
  return { passages: Object.keys(passages).length === 0 ? null : { formatVersion: 1, passages } };
}

const NOTHING: Passages = { formatVersion: 1, passages: {} };

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

/** Make the side file where there is none, and never touch one that is there; tell what is still to be written, and what has no place. */
export function keepPassages(
  document: Document,
  { passages }: WrittenSoFar,
  request: ReportRequest,
  session: Session,
): boolean {
  const { terminal, words } = session;
  const file = request.passages ?? sideFileOf(request);
  const placed = passagesOf(document);
  const texts = Object.values(placed.passages).map(({ text }) => text);
  if (texts.length === 0) return true;
  const isNew = request.passages === undefined && !existsSync(file);
  if (isNew && !writeFile(file, `${JSON.stringify(placed, null, 2)}\n`, false, session)) return false;
  const empty = texts.filter((text) => text.length === 0).length;
  const lost = passages === null ? [] : orphans(document, passages);
  if (empty > 0) terminal.write([words.report.unwritten(empty, harmless(file))]);
  if (lost.length > 0) terminal.complain([words.report.orphans(harmless(file), lost)]);
  return true;
}
