import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync } from "node:fs";
import { extname } from "node:path";
import { beside } from "./file-names.js";

/** What is kept of a file before another takes its place, and how to let go of it. */
export interface KeptCopy {
  readonly copy: string;
  readonly drop: () => void;
}

/**
 * What stands at a path, under another name: `bao-cao.docx` as `bao-cao.ban-truoc.docx` (bản trước), or
 * `bao-cao.ban-truoc-2.docx`. As a second name of the same file where the system can, so that nothing can be saved between.
 * A copy of before that is the same is enough.
 */
export function keepCopy(path: string, turn = 1): KeptCopy {
  const copy = beside(path, `.ban-truoc${turn === 1 ? "" : `-${turn}`}${extname(path)}`);
  if (existsSync(copy)) {
    if (readFileSync(copy).equals(readFileSync(path))) return { copy, drop: () => undefined };
    return keepCopy(path, turn + 1);
  }
  linkOrCopy(path, copy);
  return { copy, drop: () => rmSync(copy, { force: true }) };
}

/** A second name; a copy where the disk knows no such thing. */
export function linkOrCopy(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    copyFileSync(path, other, constants.COPYFILE_EXCL);
  }
}
