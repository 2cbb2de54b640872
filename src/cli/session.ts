import type { Speech } from "./languages.js";
import type { Terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

/** 0 done; 1 with `--strict`, when a promise is over its term and unmet; 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** What every command needs besides its request. */
export interface Session {
  readonly words: Words;
  readonly locale: Speech;
  readonly terminal: Terminal;
}
