import { attributesOf, type Scene } from "./scene.js";
import type { Act } from "./world.js";

/**
 * Two figures of one subject and the same last day that differ contradict: one of them is right. Better proof outweighs
 * worse here too.
 */
export function figuresSettled(acts: readonly Act[], proved: ReadonlySet<Act>, scene: Scene): readonly Act[] {
  const settled = new Map(acts.map((act) => [act, act]));
  const done = new Set<string>();
  for (const act of acts)
    for (const name of attributesOf(scene, act.procedure)) {
      const place = [act.thing, act.procedure, act.stage, act.lastDay, name].join(" ");
      if (done.has(place) || !isAsked(name, act, scene)) continue;
      done.add(place);
      const rivals = acts.filter((other) => isOfStage(other, act) && other.lastDay === act.lastDay);
      const good = rivals.filter((rival) => proved.has(rival));
      const { [name]: value = 0 } = scene.choose(good.length > 0 ? good : rivals).values;
      for (const rival of rivals) {
        const known = settled.get(rival) ?? rival;
        settled.set(rival, { ...known, values: { ...known.values, [name]: value } });
      }
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
