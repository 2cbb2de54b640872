import { answer, type Answer, type Asked } from "./answer.js";
import { LATE } from "./grid.js";
import { kept, standing } from "./keeping.js";
import type { Promised, World } from "./world.js";

/** What an evaluator says of the promise: as much as the oracle can judge. */
export interface Said {
  readonly verdict: string;
  readonly atDue: string | null;
  readonly now: string;
  readonly forGood: boolean;
}

export interface Disagreement {
  readonly about: "verdict" | "atDue" | "now" | "forGood";
  readonly said: string;
  readonly world: World;
  readonly holds: Answer;
}

/** A world that fits all that is on file, in which something is not as it was said for certain; null where there is none. */
export function disagreement(
  said: Said,
  { promised, asOf }: { readonly promised: Promised; readonly asOf: string },
  worlds: readonly World[],
): Disagreement | null {
  const { due } = promised;
  const { requirement } = promised.commitment.readings[0];
  const judges: readonly (readonly [
    Disagreement["about"],
    string | null,
    (asked: Asked) => readonly Answer[],
  ])[] = [
    ["verdict", said.verdict, (asked) => [kept(asked, asOf)]],
    ["atDue", said.atDue, (asked) => [standing(asked, due, asOf), answer(requirement, asked, due)]],
    ["now", said.now, (asked) => [standing(asked, asOf, asOf), answer(requirement, asked, asOf)]],
    ["forGood", said.forGood && asOf < due ? said.verdict : null, (asked) => [kept(asked, LATE, asOf)]],
  ];
  for (const [about, word, judge] of judges) {
    if (word === null || word === "unknown") continue;
    const against = worlds.find((world) => !answersIn(world, promised, judge).some((one) => one === word));
    if (against !== undefined)
      return { about, said: word, world: against, holds: answersIn(against, promised, judge)[0] ?? "open" };
  }
  return null;
}

/** Nothing to compare with is never met: where every other base gives *unmet*, that may be said of none as well. */
const answersIn = (
  world: World,
  promised: Promised,
  judge: (asked: Asked) => readonly Answer[],
): readonly Answer[] =>
  (["not-applicable", "unmet"] as const).flatMap((ofNothing) => judge({ promised, world, ofNothing }));
