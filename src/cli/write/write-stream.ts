import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { keepCopy, linkOrCopy } from "./kept-copy.js";
import { openOutput, type OpenFile } from "../read/open-file.js";
import type { Session } from "../session.js";
import { coded, type Target, targetOf } from "./target.js";
import { together } from "./together.js";
import { removeLeftovers, syncFolder, takeOver, temporaryName } from "./temporary.js";
import { sanitize } from "../terminal/width.js";
import { reasonOf } from "./write-set.js";

/** A file that is written as it comes, and may be larger than memory. */
export interface Stream {
  readonly file: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly force: boolean;
  /** Whether the program itself wrote what stands there: no copy is kept of that. */
  readonly isOurs: (file: OpenFile) => boolean | Promise<boolean>;
}

/**
 * Write a file whole or not at all: beside its place as it comes, then into it. It is never an input, and nothing is written
 * where an input has been saved meanwhile. Says whether it was written, and tells of it either way.
 */
export async function writeStream(stream: Stream, session: Session): Promise<boolean> {
  const { terminal, words, reads } = session;
  const name = sanitize(stream.file);
  try {
    const target = targetOf(stream.file);
    if (target.exists && !stream.force) {
      terminal.complain([words.workbook.exists(name)]);
      return false;
    }
    if (reads.isInput(target.path)) throw coded("EINPUT");
    if (target.stats?.isDirectory()) throw coded("EISDIR");
    if (target.stats !== undefined && !target.stats.isFile()) throw coded("ENOTFILE");
    removeLeftovers(dirname(target.path));
    const isKept = target.stats !== undefined && !(await isOurs(stream, target.path));
    const temporary = await writeBeside(target, stream.pieces);
    const changed = reads.changed();
    if (changed !== undefined) {
      rmSync(temporary);
      terminal.complain([words.files.changed(sanitize(changed))]);
      return false;
    }
    const copy = putInPlace(temporary, target, isKept);
    terminal.write([words.workbook.written(name)]);
    if (copy !== null) terminal.write([words.workbook.kept(name, sanitize(copy))]);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    terminal.complain([words.workbook.notWritten(name, reasonOf(error, words))]);
    return false;
  }
}

async function isOurs(stream: Stream, file: string): Promise<boolean> {
  const opened = openOutput(file);
  try {
    return await stream.isOurs(opened);
  } finally {
    opened.close();
  }
}

async function writeBeside(
  { path, stats }: Target,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<string> {
  const temporary = temporaryName(dirname(path));
  const descriptor = openSync(temporary, "wx", stats === undefined ? 0o666 : 0o600);
  try {
    for await (const piece of together(pieces)) writeFileSync(descriptor, piece);
    if (stats !== undefined) takeOver(temporary, stats);
    fsyncSync(descriptor);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Into its place; gives the name of the copy that is kept of what others had there, if any. */
function putInPlace(temporary: string, { path, stats }: Target, isKept: boolean): string | null {
  try {
    if (stats === undefined) {
      // Fails where another run was quicker; a rename would not.
      linkOrCopy(temporary, path);
      return null;
    }
    const kept = isKept ? keepCopy(path).copy : null;
    renameSync(temporary, path);
    return kept;
  } finally {
    rmSync(temporary, { force: true });
    syncFolder(dirname(path));
  }
}
