import type { Measure } from "../../../src/model/requirement/measure.js";
import { daysOf, liesIn } from "./answer.js";
import { reject } from "./choose.js";
import { fits } from "./fits.js";
import { LATE } from "./grid.js";
import { nowhereStated } from "./places.js";
import { attributesOf, declaredFor, type Scene } from "./scene.js";
import { valuesOf, valuesOfThing } from "./told.js";
import { attemptOn, type Border } from "./way.js";
import type { Act, Thing } from "./world.js";

export interface Known {
  readonly things: ReadonlyMap<string, Thing>;
  readonly acts: readonly Act[];
  readonly bordersOf: (thing: string, procedure: string) => readonly Border[];
}

/** Acts that happened and were never entered, where nobody has declared that there are none. */
export function hiddenIn(
  known: Known,
  scene: Scene,
): { readonly things: ReadonlyMap<string, Thing>; readonly acts: readonly Act[] } {
  const things = new Map<string, Thing>();
  const acts: Act[] = [];
  const times = scene.choose([0, 1, 2]);
  for (let time = 0; time < times; time += 1) {
    const [stage, procedure] = scene.choose(stagesIn(scene));
    const who = scene.choose(["one", "many", ...known.things.keys()]);
    if (known.things.has(who)) {
      acts.push(actOf(who, { stage, procedure, known: { ...known, acts: [...known.acts, ...acts] } }, scene));
      continue;
    }
    const stranger: Thing = { around: nowhereStated(scene), values: valuesOfThing([], scene) };
    const first = actOf(
      `hidden ${time}`,
      { stage, procedure, known: { ...known, things: new Map([[`hidden ${time}`, stranger]]) } },
      scene,
    );
    for (let index = 0; index < (who === "many" ? 5 : 1); index += 1) {
      things.set(`hidden ${time}.${index}`, stranger);
      acts.push({ ...first, thing: `hidden ${time}.${index}` });
    }
  }
  return { things, acts };
}

/** The stages of which the promise speaks, and those that bear on them. */
function stagesIn({ quantities, promised: { plan } }: Scene): readonly (readonly [string, string])[] {
  const procedures = [...new Set(quantities.map(({ stage }) => stage.slice(0, stage.indexOf("."))))];
  const all = procedures.flatMap((procedure) =>
    Object.keys(plan.procedures[procedure]?.stages ?? {}).map((stage) => [stage, procedure] as const),
  );
  return all.length === 0 ? reject() : all;
}

interface Hidden {
  readonly stage: string;
  readonly procedure: string;
  readonly known: Known;
}

function actOf(thing: string, { stage, procedure, known }: Hidden, scene: Scene): Act {
  const { choose, grid, promised } = scene;
  const stages = promised.plan.procedures[procedure]?.stages ?? {};
  const around = known.things.get(thing)?.around ?? new Set<string>();
  const declared = declaredFor(scene, around, procedure).toSorted().at(-1) ?? "";
  const day = choose([...grid, LATE].filter((one) => one > declared));
  const attempt = attemptOn(day, known.bordersOf(thing, procedure), scene);
  const alike = known.acts.filter(
    (act) => act.thing === thing && act.procedure === procedure && act.stage === stage,
  );
  if (stages[stage]?.repeats !== true && alike.some((act) => act.attempt === attempt)) reject();
  const values = { ...valuesOf([], procedure, scene) };
  for (const name of unsaid({ stage, procedure, known }, { thing, day }, scene)) delete values[name];
  return {
    thing,
    procedure,
    stage,
    rank: Object.keys(stages).indexOf(stage),
    day,
    lastDay: day,
    attempt,
    values,
    implied: false,
    credit: 0,
    until: null,
  };
}

/**
 * Figures that a hidden act does not state: of an attribute that does not add, none but those of a subject of which an
 * earlier one is on file that counts; and none that would contradict what is on file of the same last day.
 */
function unsaid(
  { stage, procedure, known }: Hidden,
  { thing, day }: { readonly thing: string; readonly day: string },
  scene: Scene,
): readonly string[] {
  const own = known.acts.filter(
    (act) => act.thing === thing && act.procedure === procedure && act.stage === stage,
  );
  return attributesOf(scene, procedure).filter((name) => {
    const asked = scene.quantities.filter(
      (one) => one.kind === "latest" && one.attribute === name && one.stage === `${procedure}.${stage}`,
    );
    if (asked.length === 0) return false;
    const stating = own.filter(({ values }) => values[name] !== undefined);
    if (stating.some((act) => act.lastDay === day)) return true;
    const attribute = scene.promised.plan.procedures[procedure]?.attributes[name];
    if (attribute?.type === "money" || (attribute?.type === "number" && attribute.adds === true))
      return false;
    return !asked.every((quantity) =>
      stating.some((act) => act.lastDay < day && isCounted(act, quantity, known, scene)),
    );
  });
}

/** As far as days and conditions go. */
function isCounted(act: Act, { within, where = [] }: Measure, known: Known, { promised }: Scene): boolean {
  const thing = known.things.get(act.thing);
  return (
    thing !== undefined &&
    liesIn(act.lastDay, daysOf(within)) &&
    where.every((condition) => fits(condition, act, thing, promised.plan))
  );
}
