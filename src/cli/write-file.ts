import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Session } from "./session.js";
import { harmless } from "./width.js";

/**
 * Write a file whole or not at all: a temporary file beside it, then a new name. A file that exists is kept unless `force`
 * is set. Says whether it was written, and tells of it either way.
 */
export function writeFile(
  file: string,
  content: Uint8Array | string,
  force: boolean,
  session: Session,
): boolean {
  const { terminal, words } = session;
  if (!force && existsSync(file)) {
    terminal.complain([words.workbook.exists(harmless(file))]);
    return false;
  }
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    terminal.complain([words.workbook.notWritten(harmless(file), words.files.failures[code] ?? code)]);
    return false;
  }
  terminal.write([words.workbook.written(harmless(file))]);
  return true;
}
