import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { ReturnedPaper } from "../../../office/docx/read/read-passages.js";
import type { Printout } from "../../../report/printout.js";
import { orphans, parsePassages, passagesOf, type Passages } from "../../../report/passages.js";
import { beside } from "../../write/file-names.js";
import { joinedPassages, type PaperTexts, type WrittenSoFar } from "../../../report/joined-passages.js";
import { reportSpeech } from "../../print/report-speech.js";
import { load } from "../load.js";
import { loadWord } from "./load-word.js";
import { formatOf } from "../../write/paper-file.js";
import type { ReportRequest } from "../../commands/report/command.js";
import type { Session } from "../../session.js";
import { sideFileOf, unresolved } from "../../write/side-file.js";
import { sanitize } from "../../terminal/width.js";

/**
 * What officials have written: in the file that was named, else in the side file and in the Word file of the same name. Null
 * where faults have been told, or where both were written in: a person must choose first.
 */
export async function loadPassages(request: ReportRequest, session: Session): Promise<WrittenSoFar | null> {
  if (request.passages !== undefined) return loadNamed(request.passages, session);
  // These two are written anew; whoever saves them meanwhile stops the command.
  const own = { ...session, reads: session.reads.own };
  const side = sideFileOf(request);
  const word = wordFileOf(request);
  const kept = existsSync(side) ? await load(side, parsePassages, own) : undefined;
  const returned = word === undefined ? undefined : await fromWord(word, own);
  if (kept === null || returned === null) return null;
  const paper = returned === undefined ? null : textsOf(returned);
  if (kept === undefined && paper === null) return { passages: null, paper };
  const { passages, conflicts } = joinedPassages(kept?.value.passages ?? {}, paper);
  const all: Passages = { ...(kept?.value ?? { formatVersion: 1 }), passages };
  if (word !== undefined && returned !== undefined) await tellForeign(word, returned, all, session);
  if (conflicts.length === 0) return { passages: all, paper };
  unresolved(side, all, session);
  session.terminal.complain([session.words.report.conflict(conflicts, sanitize(side))]);
  return null;
}

async function loadNamed(file: string, session: Session): Promise<WrittenSoFar | null> {
  if (formatOf(file) !== "docx") {
    const kept = await load(file, parsePassages, session);
    return kept && { passages: kept.value, paper: null };
  }
  const returned = await fromWord(file, session);
  if (returned === null) return null;
  const { passages } = joinedPassages({}, textsOf(returned));
  return { passages: { formatVersion: 1, passages }, paper: null };
}

/** The Word file in which officials may have written; one that must not be replaced is not asked. */
function wordFileOf({ output, force }: ReportRequest): string | undefined {
  const word = formatOf(output) === "docx" ? output : beside(output, ".docx");
  return (word !== output || force) && existsSync(word) ? word : undefined;
}

async function fromWord(file: string, session: Session): Promise<ReturnedPaper | null> {
  const { readReturned } = await import("../../../office/docx/read/read-passages.js");
  return (await loadWord(file, readReturned, session))?.value ?? null;
}

/** The places that were written in; an empty one takes nothing away from the side file. */
const textsOf = ({ passages }: ReturnedPaper): PaperTexts =>
  new Map(passages.flatMap(({ id, text }) => (text.length === 0 ? [] : [[id, text] as const])));

/** What stands in the paper and is not taken back is told before the paper is written anew; a copy of it stays. */
async function tellForeign(
  file: string,
  { passages, outside }: ReturnedPaper,
  { memory }: Passages,
  session: Session,
): Promise<void> {
  const { terminal, words } = session;
  const { report } = await reportSpeech(session);
  const name = sanitize(file);
  const before = memory?.papers[basename(file).normalize("NFC")]?.outside;
  for (const { id, foreign = [] } of passages)
    if (foreign.length > 0)
      terminal.complain([
        words.report.foreign(
          name,
          id,
          foreign.map((part) => report.foreign[part]),
        ),
      ]);
  if (before !== undefined && before !== outside) terminal.complain([words.report.outside(name)]);
}

/** Tell what is still to be written, and what has no place. */
export function tellPassages(
  document: Printout,
  { passages }: WrittenSoFar,
  request: ReportRequest,
  { terminal, words }: Session,
): void {
  const file = sanitize(sideFileOf(request));
  const texts = Object.values(passagesOf(document).passages).map(({ text }) => text);
  const empty = texts.filter((text) => text.length === 0).length;
  const lost = passages === null ? [] : orphans(document, passages);
  if (empty > 0) terminal.write([words.report.unwritten(empty, file, request.passages === undefined)]);
  if (lost.length > 0) terminal.complain([words.report.orphans(file, lost)]);
}
