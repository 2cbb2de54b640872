import type { Option, Slot } from "./slot.js";
import type { Supposed } from "./supposed.js";

/** A slot with one of its answers. */
export interface Answered {
  readonly slot: Slot;
  readonly option: Option;
}

/**
 * The smallest sets of answers that lead to a goal, at most so many answers long, the smallest first: no set found holds
 * another. Of an act that is lacking several times, fewer are part of more. All sets of a size are tried while they are
 * few enough; past that, it is a set of the most hopeful answers, or of the least, of which none can be left out.
 */
export function minimalSets(
  slots: readonly Slot[],
  leads: (facts: readonly Supposed[]) => boolean,
  most: number,
): readonly (readonly Answered[])[] {
  if (leads([])) return [[]];
  const found: (readonly Answered[])[] = [];
  for (let size = 1; size <= Math.min(most, slots.length); size += 1) {
    if (howMany(slots, size) > MOST_TRIES) return [...found, ...largeSets(slots, leads, { most, found })];
    for (const set of combinations(slots, size).toSorted((a, b) => weight(a) - weight(b)))
      if (!found.some((smaller) => isPart(smaller, set)) && leads(set.flatMap(({ option }) => option.facts)))
        found.push(set);
  }
  return found;
}

/** More sets of one size are not tried. */
const MOST_TRIES = 5000;

/** How many sets of so many answers there are, each to another slot. */
const howMany = (slots: readonly Slot[], size: number): number =>
  slots.reduce<readonly number[]>(
    (sums, { options }) => sums.map((sum, of) => sum + (sums[of - 1] ?? 0) * options.length),
    Array.from({ length: size + 1 }, (_, of) => (of === 0 ? 1 : 0)),
  )[size] ?? 0;

function largeSets(
  slots: readonly Slot[],
  leads: (facts: readonly Supposed[]) => boolean,
  { most, found }: { readonly most: number; readonly found: readonly (readonly Answered[])[] },
): readonly (readonly Answered[])[] {
  // What would be entered is no fear.
  const onFile = slots.filter(({ asks }) => asks.code !== "record");
  const sets = [reduced(answersAt(0, slots), leads), reduced(answersAt(-1, onFile), leads)];
  return sets.filter(
    (set) => set.length > 0 && set.length <= most && !found.some((smaller) => isPart(smaller, set)),
  );
}

/** To every slot its most hopeful answer (0), or its least hopeful (-1). */
export const answersAt = (place: 0 | -1, slots: readonly Slot[]): readonly Answered[] =>
  slots.flatMap((slot) => {
    const option = slot.options.at(place);
    return option === undefined ? [] : [{ slot, option }];
  });

/** Answers of which none can be left out; none at all where even all of them do not lead there. */
export function reduced(
  answers: readonly Answered[],
  leads: (facts: readonly Supposed[]) => boolean,
): readonly Answered[] {
  const factsOf = (some: readonly Answered[]) => some.flatMap(({ option }) => option.facts);
  if (!leads(factsOf(answers))) return [];
  return answers.reduce((kept, answer) => {
    const without = kept.filter((other) => other !== answer);
    return leads(factsOf(without)) ? without : kept;
  }, answers);
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
