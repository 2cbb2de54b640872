/** Puts colour on a text that has already been set in columns. */
export type TerminalPaint = (text: string) => string;

/** The few ways in which the command marks what it prints. */
export interface Palette {
  readonly bold: TerminalPaint;
  readonly dim: TerminalPaint;
  readonly good: TerminalPaint;
  readonly bad: TerminalPaint;
  readonly doubt: TerminalPaint;
  readonly calm: TerminalPaint;
}

const ansi =
  (start: number, end: number): TerminalPaint =>
  (text) =>
    text === "" ? "" : `\u001b[${start}m${text}\u001b[${end}m`;
const none: TerminalPaint = (text) => text;

const colours: Palette = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  good: ansi(32, 39),
  bad: ansi(31, 39),
  doubt: ansi(33, 39),
  calm: ansi(36, 39),
};
const plain: Palette = { bold: none, dim: none, good: none, bad: none, doubt: none, calm: none };

interface Stream {
  readonly isTTY?: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** Colour on a terminal only; NO_COLOR turns it off, FORCE_COLOR on or (`0`) off, wherever the text goes. */
export const paletteFor = ({ isTTY = false }: Stream, environment: Environment): Palette =>
  hasColour(isTTY, environment) ? colours : plain;

function hasColour(isTerminal: boolean, environment: Environment): boolean {
  const { NO_COLOR: no = "", FORCE_COLOR: force, TERM: terminal } = environment;
  if (no !== "") return false;
  if (force !== undefined) return !["0", "false"].includes(force);
  return isTerminal && terminal !== "dumb";
}
