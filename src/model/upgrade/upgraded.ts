import type { Warning } from "../issue/issue.js";

/** A file of format version 1 as one of version 2, a plain value still to be parsed, and what was lost or supposed on the way. */
export interface Upgraded {
  /** The value, to be parsed. */
  readonly value: unknown;
  /** What was lost or supposed; empty where the file is of version 2 already. */
  readonly warnings: readonly Warning[];
}

export const isVersion1 = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "formatVersion" in value && value.formatVersion === 1;

/** What a file of the earlier format is told about, first of all. */
export const oldFormat: Warning = { code: "old-format", path: [], found: 1, current: 2 };
