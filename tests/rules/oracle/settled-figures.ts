import { attributesOf, type Scene } from "./scene.js";
import type { Act } from "./world.js";

/**
 * Two figures of one subject and the same last day that differ contradict: one of them is right, as far as both are asked
 * for. Better proof outweighs worse here too.
 */
export function figuresSettled(acts: readonly Act[], proved: ReadonlySet<Act>, scene: Scene): readonly Act[] {
  const settled = new Map(acts.map((act) => [act, act]));
  const done = new Set<string>();
  for (const act of acts)
    for (const name of attributesOf(scene, act.procedure)) {
      const place = [act.thing, act.procedure, act.stage, act.lastDay].join(" ");
      if (done.has(place) || !isAsked(name, act, scene)) continue;
      done.add(place);
      const rivals = acts.filter((other) => isOfStage(other, act) && other.lastDay === act.lastDay);
      const good = rivals.filter((rival) => proved.has(rival));
      const right = scene.choose(good.length > 0 ? good : rivals);
      for (const rival of rivals)
        settled.set(rival, { ...rival, credit: rival === right ? 2 : Number(proved.has(rival)) });
    }
  return acts.map((act) => settled.get(act) ?? act);
}

const isOfStage = (one: Act, other: Act) =>
  one.thing === other.thing && one.procedure === other.procedure && one.stage === other.stage;

const isAsked = (name: string, { procedure, stage }: Act, { quantities }: Scene) =>
  quantities.some(
    (quantity) =>
      quantity.kind === "latest" && quantity.attribute === name && quantity.stage === `${procedure}.${stage}`,
  );
