import { nameOf } from "../rules/responsible.js";
import type { Material } from "./material.js";

/** A side of the plan as it can sign on the day of the data. */
export interface SigningParty {
  readonly id: string;
  /** Its own name; that of a body still to be named where it ended and no one took over all of it. */
  readonly name: string;
  /** The unit that signs; null where none is known. */
  readonly head: string | null;
}

/** The sides, in the order of the plan, as they stand on the day. */
export const partiesOf = (material: Material): readonly SigningParty[] =>
  Object.entries(material.plan.parties).map(([id, { name, head }]) => {
    const { language, report } = material.locale;
    const [heir = null] = heirsOf(head, material);
    if (heir === head) return { id, name: name[language], head };
    if (heir === null) return { id, name: report.paper.successor(name[language]), head: null };
    const own = nameOf(heir, material.world.units)[language];
    return { id, name: own.startsWith(name[language]) ? name[language] : own, head: heir };
  });

/** Who stands in the place of a unit on the day: itself while it may exist, else who took over all of it. */
export function heirsOf(unit: string, { world, asOf }: Pick<Material, "world" | "asOf">): readonly string[] {
  const chain = new Set([unit]);
  const found: string[] = [];
  for (const id of chain)
    if (world.units.exists(id, asOf) !== "no") found.push(id);
    else
      for (const { unit: next, from, for: scope } of world.units.unit(id)?.successors ?? [])
        if (scope === undefined && from <= asOf) chain.add(next);
  return found;
}
