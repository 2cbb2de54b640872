import type { Hypothesis } from "./simulate/hypothesis.js";
import type { OpenFact, AnswerOption } from "./open-fact.js";

/** An open fact with all its answers, each with what it would put on file. */
export interface AnswerableFact extends OpenFact {
  readonly options: readonly AnswerOption[];
}

/** An open fact with one of its answers. */
export interface Answered {
  readonly fact: AnswerableFact;
  readonly option: AnswerOption;
}

/**
 * The smallest sets of answers that lead to a goal, at most so many answers long, the smallest first: no set found holds
 * another. Of an act that is lacking several times, fewer are part of more. All sets of a size are tried while they are
 * few enough; past that, it is a set of the most hopeful answers, or of the least, of which none can be left out.
 */
export function minimalSets(
  facts: readonly AnswerableFact[],
  leads: (hypotheses: readonly Hypothesis[]) => boolean,
  most: number,
): readonly (readonly Answered[])[] {
  if (leads([])) return [[]];
  const found: (readonly Answered[])[] = [];
  for (let size = 1; size <= Math.min(most, facts.length); size += 1) {
    if (howMany(facts, size) > MOST_TRIES) return [...found, ...largeSets(facts, leads, { most, found })];
    for (const set of combinations(facts, size).toSorted((a, b) => weight(a) - weight(b)))
      if (!found.some((smaller) => isPart(smaller, set)) && leads(set.map(({ option }) => option.hypothesis)))
        found.push(set);
  }
  return found;
}

/** More sets of one size are not tried. */
const MOST_TRIES = 5000;

/** How many sets of so many answers there are, each to another fact. */
const howMany = (facts: readonly AnswerableFact[], size: number): number =>
  facts.reduce<readonly number[]>(
    (sums, { options }) => sums.map((sum, of) => sum + (sums[of - 1] ?? 0) * options.length),
    Array.from({ length: size + 1 }, (_, of) => (of === 0 ? 1 : 0)),
  )[size] ?? 0;

function largeSets(
  facts: readonly AnswerableFact[],
  leads: (hypotheses: readonly Hypothesis[]) => boolean,
  { most, found }: { readonly most: number; readonly found: readonly (readonly Answered[])[] },
): readonly (readonly Answered[])[] {
  // What would be entered is no fear.
  const onFile = facts.filter(({ asks }) => asks.code !== "record");
  const sets = [reduced(answersAt(0, facts), leads), reduced(answersAt(-1, onFile), leads)];
  return sets.filter(
    (set) => set.length > 0 && set.length <= most && !found.some((smaller) => isPart(smaller, set)),
  );
}

/** To every fact its most hopeful answer (0), or its least hopeful (-1). */
export const answersAt = (place: 0 | -1, facts: readonly AnswerableFact[]): readonly Answered[] =>
  facts.flatMap((fact) => {
    const option = fact.options.at(fact.reversed ? -1 - place : place);
    return option === undefined ? [] : [{ fact, option }];
  });

/**
 * Answers of which none can be left out; none at all where even all of them do not lead there. Many are left out at once
 * where that does no harm: of thousands few are needed.
 */
export function reduced(
  answers: readonly Answered[],
  leads: (hypotheses: readonly Hypothesis[]) => boolean,
): readonly Answered[] {
  const lead = (some: readonly Answered[]) => leads(some.map(({ option }) => option.hypothesis));
  const leaveOut = (kept: readonly Answered[], part: readonly Answered[]): readonly Answered[] => {
    const gone = new Set(part);
    const rest = kept.filter((answer) => !gone.has(answer));
    if (lead(rest)) return rest;
    if (part.length < 2) return kept;
    const half = part.length >> 1;
    return leaveOut(leaveOut(kept, part.slice(0, half)), part.slice(half));
  };
  return lead(answers) ? leaveOut(answers, answers) : [];
}

/** Every choice of so many facts, in their order, with every choice of an answer to each. */
function combinations(facts: readonly AnswerableFact[], size: number): readonly (readonly Answered[])[] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) =>
    combinations(facts.slice(index + 1), size - 1).flatMap((rest) =>
      fact.options.map((option) => [{ fact, option }, ...rest]),
    ),
  );
}

/** Whether one set lies in another. */
export const isPart = (smaller: readonly Answered[], set: readonly Answered[]): boolean =>
  smaller.every(({ fact, option }) =>
    set.some(
      (other) => other.fact === fact && (other.option === option || countOf(option) < countOf(other.option)),
    ),
  );

const weight = (set: readonly Answered[]) => set.reduce((sum, { option }) => sum + countOf(option), 0);

const countOf = ({ reply }: AnswerOption) => (reply.code === "enough" ? reply.count : 0);
