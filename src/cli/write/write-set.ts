import { readFileSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { keepCopy, type KeptCopy, linkOrCopy } from "./kept-copy.js";
import type { Session } from "../session.js";
import { coded, type Target, targetOf } from "./target.js";
import { removeLeftovers, syncFolder, temporaryName, writeTemporary } from "./temporary.js";
import { sanitize } from "../terminal/width.js";

/** One file of a set. */
export interface Output {
  readonly file: string;
  readonly content: Uint8Array | string;
  /** Whether it may stand over another file; of what it replaces a copy is kept. */
  readonly force: boolean;
  /** Whether the program itself last wrote what stands there: then no copy is kept of it. */
  readonly isOurs?: (bytes: Uint8Array) => boolean;
}

/** A file of the set, written beside its place and not yet in it. */
interface Prepared {
  readonly output: Output;
  readonly target: Target;
  readonly temporary: string;
  /** What stood there, under another name; undefined where nothing did. */
  readonly before: (KeptCopy & { readonly isKept: boolean }) | undefined;
}

/**
 * Write files, all or none: each whole beside its place, then all into their places; what was replaced goes back where one of
 * them cannot. No output is an input, nothing is written where something that was read has been saved since, links and rights
 * stay, and of what others made a copy is kept. Says whether all were written, and tells of it either way.
 */
export function writeSet(
  outputs: readonly Output[],
  session: Session,
  { quiet = false }: { readonly quiet?: boolean } = {},
): boolean {
  const { terminal, words, reads } = session;
  const targets = targetsOf(outputs, session);
  if (targets === null) return false;
  const prepared = prepare(targets, session);
  if (prepared === null) return false;
  const changed = reads.changed();
  if (changed !== undefined) {
    dropAll(prepared);
    terminal.complain([words.files.changed(sanitize(changed))]);
    return false;
  }
  if (!putInPlace(prepared, session)) return false;
  for (const { output, before } of prepared) {
    reads.forget(output.file);
    if (!quiet) terminal.write([words.workbook.written(sanitize(output.file))]);
    if (before?.isKept) terminal.write([words.workbook.kept(sanitize(output.file), sanitize(before.copy))]);
    else before?.drop();
  }
  return true;
}

type Placed = readonly { readonly output: Output; readonly target: Target }[];

/** Where each goes; null where one of them may not, which is told before anything is written. */
function targetsOf(outputs: readonly Output[], { terminal, words, reads }: Session): Placed | null {
  const placed: { readonly output: Output; readonly target: Target }[] = [];
  for (const output of outputs) {
    const name = sanitize(output.file);
    try {
      const target = targetOf(output.file);
      if (target.exists && !output.force) {
        terminal.complain([words.workbook.exists(name)]);
        return null;
      }
      if (reads.isInput(target.path)) throw coded("EINPUT");
      if (target.stats?.isDirectory()) throw coded("EISDIR");
      if (target.stats !== undefined && !target.stats.isFile()) throw coded("ENOTFILE");
      if (placed.some((other) => other.target.path === target.path)) throw coded("ETWICE");
      placed.push({ output, target });
    } catch (error) {
      terminal.complain([words.workbook.notWritten(name, reasonOf(error, words))]);
      return null;
    }
  }
  return placed;
}

function prepare(placed: Placed, { terminal, words }: Session): readonly Prepared[] | null {
  const prepared: Prepared[] = [];
  for (const folder of new Set(placed.map(({ target }) => dirname(target.path)))) removeLeftovers(folder);
  for (const { output, target } of placed) {
    try {
      const temporary = writeTemporary(target, output.content);
      try {
        prepared.push({ output, target, temporary, before: setAside(output, target) });
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    } catch (error) {
      dropAll(prepared);
      terminal.complain([words.workbook.notWritten(sanitize(output.file), reasonOf(error, words))]);
      return null;
    }
  }
  return prepared;
}

/** A second name for what stands there: one that stays where others made it, else one that goes once all is written. */
function setAside({ content, isOurs }: Output, { path, stats }: Target): Prepared["before"] {
  if (stats === undefined) return undefined;
  const bytes = readFileSync(path);
  if (!bytes.equals(Buffer.from(content)) && isOurs?.(bytes) !== true)
    return { ...keepCopy(path), isKept: true };
  const copy = temporaryName(dirname(path));
  linkOrCopy(path, copy);
  return { copy, drop: () => rmSync(copy, { force: true }), isKept: false };
}

function putInPlace(prepared: readonly Prepared[], { terminal, words }: Session): boolean {
  const done: Prepared[] = [];
  for (const one of prepared) {
    try {
      const { target, temporary } = one;
      if (target.stats === undefined) {
        // Fails where another run was quicker; a rename would not.
        linkOrCopy(temporary, target.path);
        rmSync(temporary);
      } else renameSync(temporary, target.path);
      done.push(one);
    } catch (error) {
      for (const each of done.toReversed()) takeBack(each);
      dropAll(prepared);
      terminal.complain([words.workbook.notWritten(sanitize(one.output.file), reasonOf(error, words))]);
      return false;
    }
  }
  for (const folder of new Set(prepared.map(({ target }) => dirname(target.path)))) syncFolder(folder);
  return true;
}

function takeBack({ target, before }: Prepared): void {
  if (before === undefined) rmSync(target.path, { force: true });
  else renameSync(before.copy, target.path);
}

function dropAll(prepared: readonly Prepared[]): void {
  for (const { temporary, before } of prepared) {
    rmSync(temporary, { force: true });
    before?.drop();
  }
}

/** Remove a file that what was written goes without; of what others made a copy stays. Says whether it is gone. */
export function removeFile({ file, isOurs }: Omit<Output, "content" | "force">, session: Session): boolean {
  const { terminal, words } = session;
  try {
    const kept = isOurs?.(readFileSync(file)) === true ? undefined : keepCopy(file);
    rmSync(file);
    terminal.write([words.workbook.removed(sanitize(file))]);
    if (kept) terminal.write([words.workbook.kept(sanitize(file), sanitize(kept.copy))]);
  } catch (error) {
    terminal.complain([words.workbook.notWritten(sanitize(file), reasonOf(error, words))]);
    return false;
  }
  return true;
}

/** Why a file could not be written, in words. */
export function reasonOf(error: unknown, { files }: Session["words"]): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return files.writeFailures[code] ?? code;
}
