import type { Effective } from "../../model/register/effective.js";
import type { FactRecord, RegisterRecord } from "../../model/register/record.js";

/** For each record those of which one tells the act in whose place it came; none is told of those that came in no other's place. */
export type Replaced = ReadonlyMap<string, readonly string[]>;

/**
 * What records replace: what they name, or what was put right in that place. Where that is of another stage, or the record
 * itself, they replace nothing; nor do those that would in the end replace themselves.
 */
export function replacedIn(
  records: readonly FactRecord[],
  { heirsOf }: Pick<Effective<RegisterRecord>, "heirsOf">,
): Replaced {
  const stages = new Map(records.map(({ id, stage }) => [id, stage]));
  const found = new Map<string, readonly string[]>();
  for (const { id, stage, replaces } of records) {
    const heirs =
      replaces === undefined ? [] : heirsOf(replaces).filter((heir) => stages.get(heir) === stage);
    if (heirs.length > 0 && !heirs.includes(id)) found.set(id, heirs);
  }
  for (const id of inCircles(found)) found.delete(id);
  return found;
}

/** What replaces nothing, or is replaced by nothing, is in no circle; and so on. */
function inCircles(replaced: Replaced): readonly string[] {
  let [left, before] = [[...replaced.keys()], 0];
  while (left.length !== before) {
    before = left.length;
    const here = new Set(left);
    const targets = new Set(left.flatMap((id) => replaced.get(id) ?? []));
    left = left.filter((id) => targets.has(id) && replaced.get(id)?.some((heir) => here.has(heir)) === true);
  }
  return left;
}
