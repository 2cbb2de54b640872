import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Target } from "./target.js";

const NAME = /^\.phoihop-(\d+)-[0-9a-f]{16}\.tmp$/;
/** A run on another machine that shares the folder cannot be seen; for so long its file is left alone. */
const LONG_AGO = 3_600_000;

/** A name in a folder that nobody can foretell. */
export const temporaryName = (folder: string): string =>
  join(folder, `.phoihop-${process.pid}-${randomBytes(8).toString("hex")}.tmp`);

/** The content beside its target, on the disk and with the rights of what stands there. */
export function writeTemporary({ path, stats }: Target, content: Uint8Array | string): string {
  const temporary = temporaryName(dirname(path));
  // Opened only where nothing stands, not even a link.
  const descriptor = openSync(temporary, "wx", stats === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(descriptor, content);
    if (stats !== undefined) takeOver(temporary, stats);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

/** Whose it is first, for that may take rights away; only an administrator can give files to others. */
export function takeOver(temporary: string, { uid, gid, mode }: NonNullable<Target["stats"]>): void {
  try {
    chownSync(temporary, Number(uid), Number(gid));
  } catch {
    // It stays ours.
  }
  chmodSync(temporary, Number(mode & 0o7777n));
}

/** What a run left behind that was killed long ago. One that lives on may have slept with its machine. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, run] = NAME.exec(name) ?? [];
    if (run === undefined || isAlive(Number(run))) continue;
    const file = join(folder, name);
    try {
      if (nowIn(folder) - statSync(file).mtimeMs > LONG_AGO) rmSync(file, { force: true });
    } catch {
      // Another run was quicker.
    }
  }
}

/** The time by the clock of whoever keeps the folder: that of another machine may be hours apart from ours. */
function nowIn(folder: string): number {
  const probe = temporaryName(folder);
  try {
    writeFileSync(probe, "", { flag: "wx" });
    return statSync(probe).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Whether a process of this machine has that number. */
function isAlive(run: number): boolean {
  try {
    return process.kill(run, 0);
  } catch (error) {
    // One of somebody else may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What was renamed is on the disk only once its folder is; some systems cannot be asked for it. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Not every system lets a folder be opened.
  }
}
