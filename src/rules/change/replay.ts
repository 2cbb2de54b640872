import { oldestFirst } from "../../model/amendment.js";
import type { Entry } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Finding } from "../finding.js";
import { judgeOnly } from "../judge.js";
import { planAt } from "../plan-at.js";
import { settle } from "../world.js";
import { amendmentsStill, inForce, known, unitsTold, type Atom } from "./atoms.js";
import type { Review } from "./review.js";

/** What is found of a commitment in the earlier review with some of what has changed since, and nothing else. */
export function replay(
  before: Review,
  after: Review,
  atoms: readonly Atom[],
  commitment: string,
): Finding | undefined {
  const has = (kind: Atom["kind"]) => atoms.some((atom) => atom.kind === kind);
  const asOf = has("time") ? after.asOf : before.asOf;
  const old = has("plan") ? amendmentsStill(before, after) : inForce(before);
  const added = idsIn(atoms, "amendment");
  const amended = oldestFirst([...old, ...inForce(after).filter(({ id }) => added.has(id))]);
  const early = amended.map((amendment) => ({ ...amendment, on: asOf }));
  const plan = planAt({ ...(has("plan") ? after.plan : before.plan), amendments: early }, asOf);
  return judgeOnly(commitment, settle(plan, registerOf(before, after, atoms), asOf, null));
}

const idsIn = (atoms: readonly Atom[], ...kinds: readonly Atom["kind"][]): ReadonlySet<string> =>
  new Set(atoms.flatMap((atom) => ("id" in atom && kinds.includes(atom.kind) ? [atom.id] : [])));

/** What was known before, and of what is known since that which is asked for. */
function registerOf(before: Review, after: Review, atoms: readonly Atom[]): Register {
  const altered = atoms.some(({ kind }) => kind === "register");
  const ids = idsIn(atoms, "record", "correction", "statement", "decision", "reading");
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
    units: unitsOf(before, after, { told: idsIn(atoms, "unit"), altered }),
    subjects: { ...first.subjects, ...second.subjects },
    documents: { ...first.documents, ...second.documents },
    records: pick(({ records }) => records),
    statements: pick(({ statements }) => statements),
    decisions: pick(({ decisions }) => decisions),
  };
}

/** Units as they were told of before, and those that are asked for as they are told of since. */
function unitsOf(
  before: Review,
  after: Review,
  { told, altered }: { readonly told: ReadonlySet<string>; readonly altered: boolean },
): Register["units"] {
  const [old, now] = [before.register.units, after.register.units];
  const left = new Set(unitsTold(before, after).filter((id) => !told.has(id)));
  return Object.fromEntries([
    ...Object.entries(old).filter(([id]) => !altered || id in now),
    ...Object.entries(now).filter(([id]) => !left.has(id)),
  ]);
}
