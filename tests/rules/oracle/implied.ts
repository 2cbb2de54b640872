import { reject } from "./choose.js";
import { EARLY } from "./grid.js";
import { declaredFor, type Scene } from "./scene.js";
import { valuesOf } from "./told.js";
import { isOfTry } from "./valid.js";
import type { Act, Thing } from "./world.js";
import type { Border } from "./way.js";

interface Given {
  readonly things: ReadonlyMap<string, Thing>;
  readonly bordersOf: (thing: string, procedure: string) => readonly Border[];
}

/** The acts, and those that must have come before them: a later main stage implies the earlier, on a day no later. */
export function withImplied(acts: readonly Act[], given: Given, scene: Scene): readonly Act[] {
  const all = [...acts];
  const tries = acts.filter((act, place) => acts.findIndex((other) => isOfTry(other, act)) === place);
  for (const one of tries) fill(one, all, given, scene);
  return all;
}

function fill(one: Act, all: Act[], given: Given, scene: Scene): void {
  const line = Object.entries(scene.promised.plan.procedures[one.procedure]?.stages ?? {});
  for (let rank = line.length - 2; rank >= 0; rank -= 1) {
    const [stage = "", rules] = line[rank] ?? [];
    const own = all.filter((act) => isOfTry(act, one));
    const above = own.filter((act) => act.rank > rank).map(({ day }) => day);
    const by = above.toSorted()[0];
    if (by === undefined) continue;
    const here = own.filter((act) => act.rank === rank);
    if (here.some(({ day }) => day <= by)) continue;
    // It is entered once, and too late: what is on file contradicts itself.
    if (here.length > 0 && rules?.repeats !== true) reject();
    const day = scene.choose(daysLeft(by, { one, rank, own }, given, scene));
    all.push({
      ...one,
      stage,
      rank,
      day,
      lastDay: day,
      values: valuesOf([], one.procedure, scene),
      implied: true,
      credit: 0,
      until: null,
    });
  }
}

interface Gap {
  readonly one: Act;
  readonly rank: number;
  readonly own: readonly Act[];
}

/**
 * The days on which an act that is not on file took place: after the latest statement that leaves a day before the act that
 * implies it; where none does, the statement is wrong about it and it was some day up to the other.
 */
function daysLeft(by: string, { one, rank, own }: Gap, given: Given, scene: Scene): readonly string[] {
  const around = given.things.get(one.thing)?.around ?? new Set<string>();
  const declared = declaredFor(scene, around, one.procedure)
    .filter((day) => day < by)
    .toSorted()
    .at(-1);
  const border = given.bordersOf(one.thing, one.procedure)[one.attempt - 1]?.day ?? EARLY;
  const ranks = new Set(own.filter((act) => act.rank < rank).map((act) => act.rank));
  return [...new Set([by, ...scene.grid])].filter(
    (day) =>
      day <= by &&
      day >= border &&
      (declared === undefined || day > declared) &&
      [...ranks].every((lower) => own.some((act) => act.rank === lower && act.day <= day)),
  );
}
