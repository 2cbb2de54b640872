import type { Commitment } from "../../model/commitment.js";
import { measuresOf } from "../../model/measures.js";
import { isFact, type Entry, type FactRecord } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Measure } from "../../model/requirement.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { Finding } from "../finding.js";
import { judge } from "../judge.js";
import { visible } from "../visible.js";
import { settle, type World } from "../world.js";
import { supposing, type Supposed } from "./supposed.js";
import { ANYWHERE, reachOf, type Matter } from "./touched.js";

/** Judge again those promises alone which supposed facts can touch, on those records alone which they measure. */
export function retrial(
  world: World,
): (facts: readonly Supposed[], findings: readonly Finding[]) => readonly Finding[] {
  const { plan, asOf } = world;
  const touchedBy = touching(world);
  const partFor = partOf(world);
  return (facts, findings) => {
    const places = new Map(findings.map(({ commitment }, index) => [commitment, index]));
    const touched = touchedBy(facts).filter(({ id }) => places.has(id));
    const supposed = settle(plan, supposing(partFor(touched.flatMap(measuresOf)), facts), asOf, null);
    const again = [...findings];
    for (const commitment of touched) again[places.get(commitment.id) ?? -1] = judge(commitment, supposed);
    return again;
  };
}

/** The promises that facts can touch, looked up by what they measure; in no order. */
function touching(world: World): (facts: readonly Supposed[]) => readonly Commitment[] {
  const { commitments } = world.plan;
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const byMatter = indexed(commitments, (commitment) =>
    measuresOf(commitment).flatMap((measure) => keysOf(measure, world)),
  );
  return (facts) => {
    const reach = reachOf(facts, world);
    if (reach === "all") return commitments;
    return [
      ...new Set([
        ...reach.ids.flatMap((id) => byId.get(id) ?? []),
        ...reach.matters.flatMap((matter) => byMatter.get(keyOf(matter)) ?? []),
      ]),
    ];
  };
}

const keyOf = ({ procedure, place, within }: Matter): string =>
  `${procedure ?? ANYWHERE} ${within ? "in " : ""}${place}`;

/** Under what a measure is found: its procedure, its places, and what these lie in. */
function keysOf({ stage, for: wanted = [ANYWHERE] }: Measure, { places }: World): readonly string[] {
  const procedure = procedureOf(stage);
  const outer = wanted.flatMap((place) => places.within(place));
  return [
    ...[procedure, null].flatMap((each) => wanted.map((place) => keyOf({ procedure: each, place }))),
    ...[procedure, null].flatMap((each) =>
      outer.map((place) => keyOf({ procedure: each, place, within: true })),
    ),
  ];
}

/**
 * Only what some measures can rest on: the rest need not be settled again. What was found wrong is left out before, for
 * that which corrects it may lie elsewhere.
 */
function partOf({ register, records: known, links }: World): (measures: readonly Measure[]) => Register {
  const standing = [...known.values()].filter(isFact);
  const stated = visible(register.statements, null);
  const byMatter = indexed(standing, ({ stage, subject }) =>
    [ANYWHERE, ...links.placesOf(subject)].map((place) => `${procedureOf(stage)} ${place}`),
  );
  return (measures) => {
    const procedures = new Set(measures.map(({ stage }) => procedureOf(stage)));
    const wanted = measures.flatMap(({ stage, for: places = [ANYWHERE] }) =>
      places.map((place) => `${procedureOf(stage)} ${place}`),
    );
    const records = new Set<FactRecord>();
    for (const key of new Set(wanted)) for (const record of byMatter.get(key) ?? []) records.add(record);
    const statements = stated.filter(({ procedure }) => procedure === undefined || procedures.has(procedure));
    const documents = papersOf([...records, ...statements, ...register.decisions], register);
    return { ...register, records: [...records], statements, documents };
  };
}

/** The papers that some entries name: a register may hold thousands. */
const papersOf = (entries: readonly Entry[], { documents }: Register): Register["documents"] =>
  Object.fromEntries(
    entries.flatMap(({ evidence = [] }) =>
      evidence.flatMap((id) => {
        const known = documents[id];
        return known === undefined ? [] : [[id, known] as const];
      }),
    ),
  );

function indexed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [item]);
      else known.push(item);
    }
  return index;
}
