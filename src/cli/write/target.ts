import { type BigIntStats, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Where an output really goes. */
export interface Target {
  /** The file itself, behind all links. */
  readonly path: string;
  /** What stands there; undefined where nothing does. */
  readonly stats: BigIntStats | undefined;
  /** Something stands under the name that was given, be it a link to nothing. */
  readonly exists: boolean;
}

const MOST_LINKS = 40;

/**
 * Follow the links of an output, so that they stay and what they lead to is written. A link that somebody else has put into a
 * folder where everybody may write is not followed: the system's word for that is thrown.
 */
export function targetOf(file: string): Target {
  let path = resolve(file);
  let exists = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    const stats = standing(path);
    if (stats === undefined) return { path, stats, exists };
    exists = true;
    if (!stats.isSymbolicLink()) return { path: realpathSync(path), stats, exists };
    if (isPlanted(path, stats)) throw coded("EPLANTED");
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw coded("ELOOP");
}

/** As the kernel itself protects folders like /tmp where it is told to. */
function isPlanted(link: string, { uid }: BigIntStats): boolean {
  const folder = statSync(dirname(link), { bigint: true });
  const own = process.getuid?.();
  return own !== undefined && (folder.mode & 0o002n) !== 0n && uid !== BigInt(own) && uid !== folder.uid;
}

function standing(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

export const coded = (code: string): Error => Object.assign(new Error(code), { code });
