import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { completions, reject, type Choose } from "./choose.js";
import { figuresSettled } from "./settled-figures.js";
import { hiddenIn } from "./hidden.js";
import { withImplied } from "./implied.js";
import { placesOf } from "./places.js";
import { groundOf, isDeclared, sceneOf, type Ground, type Scene } from "./scene.js";
import { areTermsKept } from "./terms.js";
import { valuesOfThing } from "./told.js";
import { wayOf, type Border, type Way } from "./way.js";
import { identityOf } from "./who.js";
import type { Promised, Release, Thing, Word, World } from "./world.js";

export interface Wanted {
  readonly knownBy: string | null;
  /** Days that the grid must hold, besides those that the register names. */
  readonly days: readonly string[];
  readonly exhaustive: number;
  readonly sampled: number;
  readonly seed: number;
}

/** The one promise of a small plan. */
export function promisedIn(plan: Plan, id = plan.commitments[0]?.id): Promised {
  const commitment = plan.commitments.find((one) => one.id === id);
  if (commitment === undefined) throw new RangeError(`the plan has no promise "${id}"`);
  return { plan, commitment, due: commitment.due ?? plan.period.to };
}

/** Worlds that fit all that is on file; none where what is on file contradicts itself. */
export function worldsOf(
  promised: Promised,
  register: Register,
  { knownBy, days, ...bounds }: Wanted,
): { readonly all: boolean; readonly worlds: readonly World[] } {
  const ground = groundOf(promised, register, { knownBy, days });
  const { all, found } = completions((choose) => worldIn(ground, choose), bounds);
  return { all, worlds: found };
}

function worldIn(ground: Ground, choose: Choose): World {
  const scene = sceneOf(ground, choose);
  const { thingOf, isOneAct } = identityOf(scene);
  const things = new Map<string, Thing>();
  for (const thing of new Set(thingOf.values())) {
    const members = Object.entries(scene.register.subjects).filter(([id]) => thingOf.get(id) === thing);
    things.set(thing, { around: placesOf(members, scene), values: valuesOfThing(members, scene) });
  }
  const ways = new Map<string, Way>();
  for (const [thing, { around }] of things)
    for (const procedure of scene.attributes.keys()) {
      const own = scene.facts.filter(
        (record) => thingOf.get(record.subject) === thing && record.stage.startsWith(`${procedure}.`),
      );
      if (own.length > 0)
        ways.set(`${thing} ${procedure}`, wayOf({ thing, procedure, around }, own, isOneAct, scene));
    }
  const bordersOf = (thing: string, procedure: string): readonly Border[] =>
    ways.get(`${thing} ${procedure}`)?.borders ?? [];
  const settled = [...ways.values()];
  const onFile = figuresSettled(
    settled.flatMap(({ acts }) => acts),
    new Set(settled.flatMap(({ proved }) => [...proved])),
    scene,
  );
  const hidden =
    scene.quantities.length === 0
      ? { things: [], acts: [] }
      : hiddenIn({ things, acts: onFile, bordersOf }, scene);
  const everything = new Map([...things, ...hidden.things]);
  const acts = withImplied([...onFile, ...hidden.acts], { things: everything, bordersOf }, scene);
  const ends = settled.flatMap((way) => way.ends);
  if (!areTermsKept(acts, bordersOf, ground.promised.plan)) reject();
  return { things: everything, acts, ends, words: wordsIn(scene), releases: releasesIn(scene) };
}

/** What the other side has said; a word that nothing proves may not have been said. */
const wordsIn = (scene: Scene): readonly Word[] =>
  scene.decisions.flatMap((decision): readonly Word[] => {
    if (decision.kind !== "attestation" || decision.commitment !== scene.promised.commitment.id) return [];
    if (!isCertain(decision, scene)) return [];
    const by = scene.promised.plan.units[decision.by]?.party ?? "";
    return [{ on: decision.on, covers: decision.upTo ?? decision.on, by, kept: decision.kept }];
  });

const releasesIn = (scene: Scene): readonly Release[] =>
  scene.decisions.flatMap((decision): readonly Release[] => {
    if (decision.kind !== "waiver" || decision.commitment !== scene.promised.commitment.id) return [];
    return isCertain(decision, scene) ? [{ on: decision.on, until: decision.until ?? null }] : [];
  });

const isCertain = ({ evidence }: { readonly evidence?: readonly string[] }, { register, choose }: Scene) =>
  isDeclared(evidence, register.documents) || choose([true, false]);
