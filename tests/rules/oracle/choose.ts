import { randomFrom } from "../../../bench/random.js";

/** One of several possibilities, taken anew in every completion. The first is the plainest. */
export type Choose = <T>(options: readonly T[]) => T;

/** Thrown where the choices made so far fit no state of affairs. */
const IMPOSSIBLE = new Error("no such world");

/** This completion does not fit what is on file. */
export function reject(): never {
  throw IMPOSSIBLE;
}

interface Bounds {
  /** So many paths are followed one after the other; of more, a sample is drawn. */
  readonly exhaustive: number;
  readonly sampled: number;
  readonly seed: number;
}

/** All that a maker can come to, whatever is chosen; where that is too much, what it comes to on paths drawn at random. */
export function completions<T>(
  make: (choose: Choose) => T,
  { exhaustive, sampled, seed }: Bounds,
): { readonly all: boolean; readonly found: readonly T[] } {
  const found: T[] = [];
  const digits: number[] = [];
  const sizes: number[] = [];
  for (let paths = 0; paths < exhaustive; paths += 1) {
    let place = 0;
    const choose = <C>(options: readonly C[]): C => {
      if (options.length <= 1) return pick(options, 0);
      digits[place] ??= 0;
      sizes[place] = options.length;
      place += 1;
      return pick(options, digits[place - 1] ?? 0);
    };
    attempt(make, choose, found);
    digits.length = place;
    while (digits.length > 0 && (digits.at(-1) ?? 0) + 1 >= (sizes[digits.length - 1] ?? 0)) digits.pop();
    const last = digits.length - 1;
    if (last < 0) return { all: true, found };
    digits[last] = (digits[last] ?? 0) + 1;
  }
  const random = randomFrom(seed);
  for (let path = 0; path < sampled; path += 1) {
    const plainness = [0, 0.5, 0.8][path % 3] ?? 0;
    attempt(
      make,
      (options) =>
        options.length <= 1 || random() < plainness
          ? pick(options, 0)
          : pick(options, Math.floor(random() * options.length)),
      found,
    );
  }
  return { all: false, found };
}

function attempt<T>(make: (choose: Choose) => T, choose: Choose, found: T[]): void {
  try {
    found.push(make(choose));
  } catch (error) {
    if (error !== IMPOSSIBLE) throw error;
  }
}

/** No option is ever `undefined`: past the end of the list there is none. */
function pick<T>(options: readonly T[], index: number): T {
  const option = options[index];
  return option === undefined ? reject() : option;
}
