/**
 * Where a spreadsheet may look for a formula: at the beginning, and, where it takes another sign for that which parts cells,
 * behind each of these. `=`, `+`, `-`, `@`, a tab and a line end begin one.
 */
const OPEN = /(?<=^|[,;\t\r\n])(?=[=+\-@\t\r]|'[=+\-@\t\r'])/g;
/** What was made safe: a mark, and behind it what it keeps from being a formula, or another mark. */
const MARKED = /(?<=^|[,;\t\r\n])'(?=[=+\-@\t\r'])/g;

/** Text of others as a spreadsheet may open it: what could be a formula gets a `'` before it, and stays text. */
export const safeCell = (text: string): string => text.replace(OPEN, "'");

/** The text that was made safe. */
export const unsafeCell = (text: string): string => text.replace(MARKED, "");
