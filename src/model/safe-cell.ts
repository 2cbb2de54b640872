/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What it would take so once the mark before it is gone, or what begins with that mark. */
const MARKED = /^'[=+\-@\t\r']/;

/** Text of others as a spreadsheet may open it: what could be a formula gets a `'` before it, and stays text. */
export const safeCell = (text: string): string =>
  FORMULA.test(text) || MARKED.test(text) ? `'${text}` : text;

/** The text that was made safe. */
export const unsafeCell = (text: string): string => (MARKED.test(text) ? text.slice(1) : text);
