import { type BigIntStats, statSync } from "node:fs";

/** What a command has read, so that it writes over none of it, and over nothing that was saved meanwhile. */
export interface Reads {
  /** A file was opened. `own` are those that the command writes anew: a paper and the officials' words beside it. */
  readonly note: (file: string, stats: BigIntStats) => void;
  /** Whether what stands there was read, under whatever name, and is not to be written anew. */
  readonly isInput: (file: string) => boolean;
  /** The first of the files read that is another by now. */
  readonly changed: () => string | undefined;
  /** What was written anew need not be as it was read. */
  readonly forget: (file: string) => void;
  /** The same memory; what is noted through it may be written anew. */
  readonly own: Reads;
}

interface Noted {
  readonly file: string;
  readonly stats: BigIntStats;
  readonly isOwn: boolean;
}

export function readsOf(): Reads {
  const noted: Noted[] = [];
  const memory = (isOwn: boolean): Omit<Reads, "own"> => ({
    note: (file, stats) => {
      if (stats.isFile()) noted.push({ file, stats, isOwn });
    },
    isInput: (file) => {
      const stats = statsOf(file);
      return stats !== undefined && noted.some((each) => !each.isOwn && isSameFile(each.stats, stats));
    },
    changed: () => noted.find(({ file, stats }) => !isUnchanged(stats, statsOf(file)))?.file,
    forget: (file) => {
      for (let at = noted.length - 1; at >= 0; at--) if (noted[at]?.file === file) noted.splice(at, 1);
    },
  });
  const own: Reads = {
    ...memory(true),
    get own() {
      return own;
    },
  };
  return { ...memory(false), own };
}

const isSameFile = (a: BigIntStats, b: BigIntStats) => a.dev === b.dev && a.ino === b.ino;

/** Whether two names, through links, are of one file that is there. */
export function areOne(file: string, other: string): boolean {
  const [a, b] = [statsOf(file), statsOf(other)];
  return a !== undefined && b !== undefined && isSameFile(a, b);
}

const isUnchanged = (before: BigIntStats, now: BigIntStats | undefined) =>
  now !== undefined && isSameFile(before, now) && before.size === now.size && before.mtimeNs === now.mtimeNs;

/** What stands at a path, through links; undefined where nothing does. */
function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
