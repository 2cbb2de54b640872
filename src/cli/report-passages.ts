import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Document } from "../report/document.js";
import { orphans, parsePassages, passagesOf, type Passages } from "../report/passages.js";
import { load } from "./load.js";
import type { ReportRequest } from "./request-report.js";
import type { Session } from "./session.js";
import { harmless } from "./width.js";
import { writeFile } from "./write-file.js";

/** The side file of a paper (phần của người soạn): the one that was named, else `bao-cao.passages.json` beside `bao-cao.docx`. */
function sideFileOf({ output, passages }: Pick<ReportRequest, "output" | "passages">): string {
  return passages ?? `${output.slice(0, output.length - extname(output).length)}.passages.json`;
}

/** What officials have written so far; nothing where no side file was named and none is there. Null where its faults were told. */
export async function loadPassages(
  request: ReportRequest,
  session: Session,
): Promise<{ readonly passages: Passages | null } | null> {
  const file = sideFileOf(request);
  if (request.passages === undefined && !existsSync(file)) return { passages: null };
  const loaded = await load(file, parsePassages, session);
  return loaded && { passages: loaded.value };
}

/** Make the side file where there is none, and never touch one that is there; tell what is still to be written, and what has no place. */
export function keepPassages(
  document: Document,
  passages: Passages | null,
  request: ReportRequest,
  session: Session,
): boolean {
  const { terminal, words } = session;
  const file = sideFileOf(request);
  const placed = passagesOf(document);
  const empty = Object.values(placed.passages).filter(({ text }) => text.length === 0).length;
  const lost = passages === null ? [] : orphans(document, passages);
  if (Object.keys(placed.passages).length === 0) return true;
  if (passages === null && !writeFile(file, `${JSON.stringify(placed, null, 2)}\n`, false, session))
    return false;
  if (empty > 0) terminal.write([words.report.unwritten(empty, harmless(file))]);
  if (lost.length > 0) terminal.complain([words.report.orphans(harmless(file), lost)]);
  return true;
}
