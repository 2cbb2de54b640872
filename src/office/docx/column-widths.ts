/** What a column asks for: its share, and what it cannot do without, in twips. */
export interface Want {
  readonly share: number;
  readonly least: number;
}

/**
 * Widths that fill the page exactly: by their shares, but no number or day broken in two. Whoever asks for more than its
 * share takes it from the others in proportion; where all that is needed is too much, needs are cut alike.
 */
export function columnWidths(wants: readonly Want[], width: number): readonly number[] {
  const needed = wants.reduce((sum, { least }) => sum + least, 0);
  if (needed >= width) return rounded(wants.map(({ least }) => (least / needed) * width), width);
  const fixed = new Set<number>();
  for (;;) {
    const widths = shared(wants, width, fixed);
    const short = wants.flatMap(({ least }, at) => (!fixed.has(at) && (widths[at] ?? 0) < least ? [at] : []));
    if (short.length === 0) return rounded(widths, width);
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

/** Whole twips whose sum is the width. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, each) => sum + each, 0);
  return whole.map((each, at) => (at === whole.length - 1 ? each + rest : each));
}

/** About how wide a text is in twips, at a size in half points: letters and digits are half as wide as high, capitals wider. */
export const textLength = (text: string, size: number): number => {
  let em = 0;
  for (const letter of text) em += /[\p{Lu}mw—%]/u.test(letter) ? 0.76 : /[.,:;/ iljt'-]/.test(letter) ? 0.33 : 0.52;
  return em * size * 10;
};
