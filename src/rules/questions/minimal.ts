import type { Option, Slot } from "./slot.js";
import type { Supposed } from "./supposed.js";

/** A slot with one of its answers. */
export interface Answered {
  readonly slot: Slot;
  readonly option: Option;
}

/**
 * All smallest sets of answers that lead to a goal, at most so many answers long, the smallest first: no set found holds
 * another. Of an act that is lacking several times, fewer are part of more.
 */
export function minimalSets(
  slots: readonly Slot[],
  leads: (facts: readonly Supposed[]) => boolean,
  most: number,
): readonly (readonly Answered[])[] {
  if (leads([])) return [[]];
  const found: (readonly Answered[])[] = [];
  for (let size = 1; size <= Math.min(most, slots.length); size += 1)
    for (const set of combinations(slots, size).toSorted((a, b) => weight(a) - weight(b)))
      if (!found.some((smaller) => isPart(smaller, set)) && leads(set.flatMap(({ option }) => option.facts)))
        found.push(set);
  return found;
}

/** Every choice of so many slots, in their order, with every choice of an answer to each. */
function combinations(slots: readonly Slot[], size: number): readonly (readonly Answered[])[] {
  if (size === 0) return [[]];
  return slots.flatMap((slot, index) =>
    combinations(slots.slice(index + 1), size - 1).flatMap((rest) =>
      slot.options.map((option) => [{ slot, option }, ...rest]),
    ),
  );
}

/** Whether one set lies in another. */
export const isPart = (smaller: readonly Answered[], set: readonly Answered[]): boolean =>
  smaller.every(({ slot, option }) =>
    set.some(
      (other) => other.slot === slot && (other.option === option || countOf(option) < countOf(other.option)),
    ),
  );

const weight = (set: readonly Answered[]) => set.reduce((sum, { option }) => sum + countOf(option), 0);

const countOf = ({ reply }: Option) => (reply.code === "enough" ? reply.count : 0);
