import { inLanguage } from "../../model/values/wording.js";
import { nameOf } from "../../rules/commitment/responsible.js";
import type { Material } from "../material.js";

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
    if (heir === head) return { id, name: inLanguage(name, language), head };
    if (heir === null) return { id, name: report.paper.successor(inLanguage(name, language)), head: null };
    const own = inLanguage(nameOf(heir, material.snapshot.units), language);
    return {
      id,
      name: own.startsWith(inLanguage(name, language)) ? inLanguage(name, language) : own,
      head: heir,
    };
  });

/** Who stands in the place of a unit on the day: itself while it may exist, else who took over all of it. */
export function heirsOf(
  unit: string,
  { snapshot, asOf }: Pick<Material, "snapshot" | "asOf">,
): readonly string[] {
  const chain = new Set([unit]);
  const found: string[] = [];
  for (const id of chain)
    if (snapshot.units.exists(id, asOf) !== "no") found.push(id);
    else
      for (const { unit: next, from, for: scope } of snapshot.units.unit(id)?.successors ?? [])
        if (scope === undefined && from <= asOf) chain.add(next);
  return found;
}
