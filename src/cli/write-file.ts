import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Session } from "./session.js";
import { harmless } from "./width.js";

/** Make a folder unless it is there. Says whether it is there now, and tells why if not. */
export function makeFolder(folder: string, { terminal, words }: Session): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    terminal.complain([words.workbook.notWritten(harmless(folder), reasonOf(error, words))]);
    return false;
  }
}

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
  if (!isFree(file, force, session) || !writeWhole(file, content, session)) return false;
  terminal.write([words.workbook.written(harmless(file))]);
  return true;
}

/** A file that exists is kept unless `force` is set, and that is told. */
export function isFree(file: string, force: boolean, { terminal, words }: Session): boolean {
  if (force || !existsSync(file)) return true;
  terminal.complain([words.workbook.exists(harmless(file))]);
  return false;
}

/** Write a file whole or not at all, also over one that exists. Says whether it was written, and tells why if not. */
export function writeWhole(
  file: string,
  content: Uint8Array | string,
  { terminal, words }: Session,
): boolean {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    terminal.complain([words.workbook.notWritten(harmless(file), reasonOf(error, words))]);
    return false;
  }
  return true;
}

/** Remove a file that what was written goes without. Says whether it is gone, and tells of it either way. */
export function removeFile(file: string, { terminal, words }: Session): boolean {
  try {
    rmSync(file);
  } catch (error) {
    terminal.complain([words.workbook.notWritten(harmless(file), reasonOf(error, words))]);
    return false;
  }
  terminal.write([words.workbook.removed(harmless(file))]);
  return true;
}

/** Why a file could not be written, in words. */
export function reasonOf(error: unknown, { files }: Session["words"]): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return files.writeFailures[code] ?? code;
}
