import type { Speech } from "./languages.js";
import type { Terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

/** 0 done; 1 with `--strict`, when a promise is broken, or over its term and not known to be done since; 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** What every command needs besides its request. */
export interface Session {
  readonly words: Words;
  readonly locale: Speech;
  readonly terminal: Terminal;
}
