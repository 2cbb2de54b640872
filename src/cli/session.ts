import type { Limits } from "../office/limits.js";
import type { Speech } from "./languages.js";
import type { Reads } from "./read/reads.js";
import type { Terminal } from "./terminal/terminal.js";
import type { Words } from "./words/words.js";

/**
 * 0 done; 1 with `--strict`, when a promise is broken, or over its term and not known to be done since; 2 bad input; 70 a
 * fault of the program itself.
 */
export type ExitCode = 0 | 1 | 2 | 70;

/** What every command needs besides its request. */
export interface Session {
  readonly words: Words;
  readonly locale: Speech;
  readonly terminal: Terminal;
  /** How much of a file is read. */
  readonly limits: Limits;
  readonly reads: Reads;
  /** Promises are told with their ids too, for who writes plans or programs. */
  readonly ids: boolean;
}
