/** What a column asks for: its share, what it cannot do without, and how long the text of its cells is, in twips. */
export interface Want {
  readonly share: number;
  readonly least: number;
  readonly lengths: readonly number[];
  /** The same of its head, which every page repeats. */
  readonly head: number;
}

/** One part in so many of the width is moved at a time, and so often at most. */
const STEP = 60;
const MOVES = 80;
/** How much a row of more height weighs against a width that was not asked for. */
const LOYALTY = 0.6;
/** Rows that are tried; of a long table every so many. */
const TRIED = 60;
const ROWS_OF_A_PAGE = 8;

/**
 * Widths that fill the page exactly. They begin with the shares that were asked for, let no number or day be broken, and
 * then move to where the rows become less high: a column of dashes gives to one of sentences.
 */
export function columnWidths(wants: readonly Want[], width: number): readonly number[] {
  const needed = wants.reduce((sum, { least }) => sum + least, 0);
  if (needed >= width)
    return rounded(
      wants.map(({ least }) => (least / needed) * width),
      width,
    );
  const asked = atLeast(wants, width);
  let widths = asked;
  for (let move = 0; move < MOVES; move++) {
    const better = bestMove(widths, { wants, asked, step: width / STEP });
    if (better === undefined) break;
    widths = better;
  }
  return rounded(widths, width);
}

/** Widths by shares; whoever would get less than it needs takes it from the others in proportion. */
function atLeast(wants: readonly Want[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const widths = shared(wants, width, fixed);
    const short = wants.flatMap(({ least }, at) => (!fixed.has(at) && (widths[at] ?? 0) < least ? [at] : []));
    if (short.length === 0) return widths;
    for (const at of short) fixed.add(at);
  }
}

/** Columns that are fixed get their least, the others what is left, by shares. */
function shared(wants: readonly Want[], width: number, fixed: ReadonlySet<number>): readonly number[] {
  const sum = (value: (want: Want) => number, among: boolean) =>
    wants.reduce((total, want, at) => (fixed.has(at) === among ? total + value(want) : total), 0);
  const left = width - sum(({ least }) => least, true);
  const shares = sum(({ share }) => share, false);
  return wants.map(({ share, least }, at) => (fixed.has(at) ? least : (share / shares) * left));
}

interface Aim {
  readonly wants: readonly Want[];
  readonly asked: readonly number[];
  readonly step: number;
}

/** The widths after the one step from a column to another that helps most; undefined where none does. */
function bestMove(widths: readonly number[], aim: Aim): readonly number[] | undefined {
  let least = costOf(widths, aim) - 1e-6;
  let best: readonly number[] | undefined;
  for (const [from, width] of widths.entries()) {
    if (width - aim.step < (aim.wants[from]?.least ?? 0)) continue;
    for (const to of widths.keys()) {
      if (from === to) continue;
      const moved = widths.map((each, at) =>
        at === from ? each - aim.step : at === to ? each + aim.step : each,
      );
      const cost = costOf(moved, aim);
      if (cost < least) [least, best] = [cost, moved];
    }
  }
  return best;
}

/** Lines that all rows take together, and how far the widths are from what was asked. */
function costOf(widths: readonly number[], { wants, asked }: Aim): number {
  const count = wants[0]?.lengths.length ?? 0;
  const every = Math.max(1, Math.ceil(count / TRIED));
  let lines = 0;
  let rows = 0;
  for (let row = 0; row < count; row += every, rows++)
    lines += Math.max(
      ...heights(
        widths,
        wants.map(({ lengths }) => lengths[row] ?? 0),
      ),
    );
  lines +=
    Math.max(1, rows / ROWS_OF_A_PAGE) *
    Math.max(
      ...heights(
        widths,
        wants.map(({ head }) => head),
      ),
    );
  const away = widths.reduce((sum, width, at) => sum + Math.log(width / (asked[at] ?? width)) ** 2, 0);
  return lines + LOYALTY * Math.max(1, rows) * away;
}

/** Lines of each cell of a row; words that do not fit leave about a third of a word's room at the end of each. */
const heights = (widths: readonly number[], lengths: readonly number[]) =>
  lengths.map((length, at) => 0.5 + length / Math.max(100, (widths[at] ?? 0) - ROOM));

const ROOM = 300;

/** Whole twips whose sum is the width. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, each) => sum + each, 0);
  return whole.map((each, at) => (at === whole.length - 1 ? each + rest : each));
}
