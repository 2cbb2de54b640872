import { existsSync, mkdirSync } from "node:fs";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";
import { reasonOf, writeSet } from "./write-set.js";

/** Make a folder unless it is there. Says whether it is there now, and tells why if not. */
export function makeFolder(folder: string, { terminal, words }: Session): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    terminal.complain([words.workbook.notWritten(sanitize(folder), reasonOf(error, words))]);
    return false;
  }
}

/**
 * Write a file whole or not at all. A file that exists is kept unless `force` is set. Says whether it was written, and tells
 * of it either way.
 */
export const writeFile = (
  file: string,
  content: Uint8Array | string,
  force: boolean,
  session: Session,
): boolean => writeSet([{ file, content, force }], session);

/** A file that exists is kept unless `force` is set, and that is told. */
export function isFree(file: string, force: boolean, { terminal, words }: Session): boolean {
  if (force || !existsSync(file)) return true;
  terminal.complain([words.workbook.exists(sanitize(file))]);
  return false;
}
