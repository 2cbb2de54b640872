import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Document } from "../report/document.js";
import { orphans, passagesOf, type Passages } from "../report/passages.js";
import type { ReportRequest } from "./request-report.js";
import type { Session } from "./session.js";
import { writeFile } from "./write-file.js";

/** A paper's own name with another ending: `bao-cao.docx` gives `bao-cao.passages.json`. */
export const beside = (output: string, ending: string): string =>
  `${output.slice(0, output.length - extname(output).length)}${ending}`;

/** The side file of a paper (phần của người soạn): the one that was named, else that beside the paper. */
export const sideFileOf = ({ passages, output }: Pick<ReportRequest, "passages" | "output">): string =>
  passages ?? beside(output, ".passages.json");

/**
 * All places of the paper and all that officials wrote, also what this paper has no place for, in the side file; one that
 * was named is theirs and never touched. Says whether they are safe: only then may the paper be written over.
 */
export function keepPassages(
  document: Document,
  written: Passages | null,
  request: ReportRequest,
  session: Session,
): boolean {
  const file = sideFileOf(request);
  const passages = { ...unplaced(document, written), ...passagesOf(document).passages };
  if (request.passages !== undefined || Object.keys(passages).length === 0) return true;
  const content = `${JSON.stringify({ formatVersion: 1, passages }, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === content) return true;
  return writeFile(file, content, true, session);
}

const unplaced = (document: Document, written: Passages | null): Passages["passages"] => {
  const lost = new Set(written === null ? [] : orphans(document, written));
  return Object.fromEntries(Object.entries(written?.passages ?? {}).filter(([id]) => lost.has(id)));
};
