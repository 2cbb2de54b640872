import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { extname } from "node:path";
import type { Session } from "./session.js";
import { beside } from "./side-file.js";
import { harmless } from "./width.js";
import { reasonOf } from "./write-file.js";

/**
 * Write over files that a person may have changed: what stood there is copied beside them first, and the copy stays, and
 * is told of, where the new file is another. Says whether all was written.
 */
export async function keepEarlier(
  files: readonly string[],
  write: () => Promise<boolean>,
  session: Session,
): Promise<boolean> {
  const { terminal, words } = session;
  const copies: { readonly file: string; readonly copy: string }[] = [];
  for (const file of files.filter((each) => existsSync(each))) {
    const copy = freeName(file);
    try {
      copyFileSync(file, copy);
    } catch (error) {
      terminal.complain([words.workbook.notWritten(harmless(copy), reasonOf(error, words))]);
      return false;
    }
    copies.push({ file, copy });
  }
  const isWritten = await write();
  for (const { file, copy } of copies)
    if (readFileSync(file).equals(readFileSync(copy))) rmSync(copy);
    else terminal.write([words.workbook.kept(harmless(file), harmless(copy))]);
  return isWritten;
}

/** `bao-cao.docx` stood there before as `bao-cao.ban-truoc.docx` (bản trước), or `bao-cao.ban-truoc-2.docx`. */
function freeName(file: string, turn = 1): string {
  const name = beside(file, `.ban-truoc${turn === 1 ? "" : `-${turn}`}${extname(file)}`);
  return existsSync(name) ? freeName(file, turn + 1) : name;
}
