import type { Entry } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Finding } from "../finding.js";
import { judgeOnly } from "../judge.js";
import { planAt } from "../plan-at.js";
import { settle } from "../world.js";
import { amendmentsStill, inForce, known, type Atom } from "./atoms.js";
import type { Review } from "./review.js";

/** What is found of a commitment in the earlier review with some of what has changed since, and nothing else. */
export function replay(
  before: Review,
  after: Review,
  atoms: readonly Atom[],
  commitment: string,
): Finding | undefined {
  const has = (kind: Atom["kind"]) => atoms.some((atom) => atom.kind === kind);
  const ids = new Set(atoms.flatMap((atom) => ("id" in atom ? [atom.id] : [])));
  const asOf = has("time") ? after.asOf : before.asOf;
  const old = has("plan") ? amendmentsStill(before, after) : inForce(before);
  const amended = [...old, ...inForce(after).filter(({ id }) => ids.has(id))];
  const early = amended.map((amendment) => (amendment.on <= asOf ? amendment : { ...amendment, on: asOf }));
  const plan = planAt({ ...(has("plan") ? after.plan : before.plan), amendments: early }, asOf);
  return judgeOnly(commitment, settle(plan, registerOf(before, after, ids, has("register")), asOf, null));
}

/** Entries known before, and those of the later ones that are asked for. */
function registerOf(before: Review, after: Review, ids: ReadonlySet<string>, altered: boolean): Register {
  const [first, second] = altered ? [before.register, after.register] : [after.register, before.register];
  const pick = <E extends Entry>(of: (register: Register) => readonly E[]): readonly E[] => {
    const old = known(before, of);
    const wasKnown = new Set(old.map(({ id }) => id));
    const later = known(after, of);
    const kept = altered ? later.filter(({ id }) => wasKnown.has(id)) : old;
    return [...kept, ...later.filter(({ id }) => ids.has(id) && !wasKnown.has(id))];
  };
  return {
    ...after.register,
    units: { ...first.units, ...second.units },
    subjects: { ...first.subjects, ...second.subjects },
    documents: { ...first.documents, ...second.documents },
    records: pick(({ records }) => records),
    statements: pick(({ statements }) => statements),
    decisions: pick(({ decisions }) => decisions),
  };
}
