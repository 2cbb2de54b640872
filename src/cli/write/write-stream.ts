import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { keepCopy, linkOrCopy } from "./kept-copy.js";
import type { Session } from "../session.js";
import { coded, type Target, targetOf } from "./target.js";
import { removeLeftovers, syncFolder, takeOver, temporaryName } from "./temporary.js";
import { sanitize } from "../terminal/width.js";
import { reasonOf } from "./write-set.js";

/** A file that is written as it comes, and may be larger than memory. */
export interface Stream {
  readonly file: string;
  readonly texts: AsyncIterable<string>;
  readonly force: boolean;
  /** What such a file begins with: of one that the program itself wrote no copy is kept. */
  readonly beginning: string;
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
    const temporary = await writeBeside(target, stream.texts);
    const changed = reads.changed();
    if (changed !== undefined) {
      rmSync(temporary);
      terminal.complain([words.files.changed(sanitize(changed))]);
      return false;
    }
    const copy = putInPlace(temporary, target, stream.beginning);
    terminal.write([words.workbook.written(name)]);
    if (copy !== null) terminal.write([words.workbook.kept(name, sanitize(copy))]);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    terminal.complain([words.workbook.notWritten(name, reasonOf(error, words))]);
    return false;
  }
}

/** Small lines are written together. */
const ENOUGH = 100_000;

async function writeBeside({ path, stats }: Target, texts: AsyncIterable<string>): Promise<string> {
  const temporary = temporaryName(dirname(path));
  const descriptor = openSync(temporary, "wx", stats === undefined ? 0o666 : 0o600);
  try {
    let held = "";
    for await (const text of texts) {
      held += text;
      if (held.length < ENOUGH) continue;
      writeFileSync(descriptor, held);
      held = "";
    }
    writeFileSync(descriptor, held);
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
function putInPlace(temporary: string, { path, stats }: Target, beginning: string): string | null {
  try {
    if (stats === undefined) {
      // Fails where another run was quicker; a rename would not.
      linkOrCopy(temporary, path);
      return null;
    }
    const kept = beginsWith(path, beginning) ? null : keepCopy(path).copy;
    renameSync(temporary, path);
    return kept;
  } finally {
    rmSync(temporary, { force: true });
    syncFolder(dirname(path));
  }
}

function beginsWith(path: string, beginning: string): boolean {
  const wanted = Buffer.from(beginning);
  const found = Buffer.alloc(wanted.length);
  const descriptor = openSync(path, "r");
  try {
    return readSync(descriptor, found) === wanted.length && found.equals(wanted);
  } finally {
    closeSync(descriptor);
  }
}
