import type { Amendment } from "../../model/plan/amendment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Entry } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { isSameValue } from "../../model/values/same-value.js";
import { planAt } from "../plan-at.js";
import type { Review } from "./review.js";

/** One thing that is otherwise in the later review: the smallest to which a change of verdict is put down. */
export type Difference =
  /** The clock alone; acts already on file may have come of age with it. */
  | { readonly kind: "time" }
  /** An amendment that came into force since; `id` is its id. */
  | { readonly kind: "amendment"; readonly id: string }
  /** Entries written, or known, since; `id` is that of the entry. A correction says that something was wrong from the start. */
  | { readonly kind: "record" | "correction" | "statement" | "decision" | "reading"; readonly id: string }
  /** What a register says of a unit that was not said before: who follows it, above all; `id` is that of the unit. */
  | { readonly kind: "unit"; readonly id: string }
  /** Entries, subjects or papers that were altered or taken out, which a register should not do. */
  | { readonly kind: "register" }
  /** The plan is read otherwise: its own text, or an amendment that was in force already. */
  | { readonly kind: "plan" }
  /** Another version of the program judges otherwise what was kept. */
  | { readonly kind: "program" };

/** What differs between two reviews, thing by thing. */
export function differencesOf(before: Review, after: Review): readonly Difference[] {
  const one = (kind: "time" | "register" | "plan", differs: boolean): readonly Difference[] =>
    differs ? [{ kind }] : [];
  return [
    ...one("time", before.asOf !== after.asOf),
    ...one("plan", isReworded(before, after)),
    ...newAmendments(before, after).map(({ id }): Difference => ({ kind: "amendment", id })),
    ...one("register", isAltered(before, after)),
    ...unitsTold(before, after).map((id): Difference => ({ kind: "unit", id })),
    ...fresh(before, after, ({ records }) => records).map((entry): Difference => ({
      kind: kindOf(entry, "record"),
      id: entry.id,
    })),
    ...fresh(before, after, ({ statements }) => statements).map((entry): Difference => ({
      kind: kindOf(entry, "statement"),
      id: entry.id,
    })),
    ...fresh(before, after, ({ decisions }) => decisions).map((entry): Difference => ({
      kind: entry.kind === "reading" ? "reading" : kindOf(entry, "decision"),
      id: entry.id,
    })),
  ];
}

const kindOf = <K extends Difference["kind"]>({ corrects }: Entry, kind: K) =>
  corrects === undefined ? kind : "correction";

/** With the amendments made since, the earlier plan is not the later one: the text is read otherwise. */
function isReworded(before: Review, after: Review): boolean {
  const amended = withAmendments(before.plan, [...inForce(before), ...newAmendments(before, after)]);
  const [expected, found] = [amended, withAmendments(after.plan, inForce(after))];
  // The order of stages says which comes first, so that of keys counts here.
  return expected !== found && JSON.stringify(bare(expected)) !== JSON.stringify(bare(found));
}

/** What the plan says where these amendments and those folded in already are in force, and no other ever was. */
const withAmendments = (plan: Plan, amendments: readonly Amendment[]): Plan =>
  plan.amendments.length === 0 && amendments.length === 0 ? plan : planAt({ ...plan, amendments }, LAST_DAY);
const LAST_DAY = "9999-12-31";

const bare = (plan: Plan): Plan => ({ ...plan, amendments: [] });

/** Amendments in force in the earlier review, as the later plan has them. */
export const amendmentsStill = (before: Review, after: Review): readonly Amendment[] =>
  inForce(before).flatMap(({ id }) => after.plan.amendments.find((amendment) => amendment.id === id) ?? []);

/** Amendments in force in a review that are not folded into the plan already. */
export const inForce = ({ plan, asOf }: Review): readonly Amendment[] =>
  plan.amendments.filter(({ on }) => on <= asOf);

/** Amendments in force in the later review alone; what is folded into the later plan may be told from it as well. */
export const newAmendments = (before: Review, after: Review): readonly Amendment[] => {
  const old = new Set([...before.plan.amended, ...inForce(before)].map(({ id }) => id));
  return [...after.plan.amended, ...inForce(after)].filter(({ id }) => !old.has(id));
};

type EntriesIn<E> = (register: Register) => readonly E[];

/** Entries known to a review. */
export const known = <E extends Entry>({ register, knownBy }: Review, pick: EntriesIn<E>): readonly E[] =>
  pick(register).filter(({ recorded }) => knownBy === undefined || recorded <= knownBy);

const fresh = <E extends Entry>(before: Review, after: Review, pick: EntriesIn<E>): readonly E[] => {
  const old = new Set(known(before, pick).map(({ id }) => id));
  return known(after, pick).filter(({ id }) => !old.has(id));
};

/** Units of which the later register tells something else; one that no plan knew yet is but a name, like a subject. */
export const unitsTold = (before: Review, after: Review): readonly string[] =>
  Object.entries(after.register.units).flatMap(([id, unit]) => {
    const old = before.register.units[id] ?? (id in after.plan.units ? null : unit);
    return isSameValue(old, unit) ? [] : [id];
  });

function isAltered(before: Review, after: Review): boolean {
  const now = new Map(known(after, entries).map((entry) => [entry.id, entry]));
  if (before.register === after.register) return known(before, entries).some(({ id }) => !now.has(id));
  if (known(before, entries).some((entry) => !isSameValue(entry, now.get(entry.id)))) return true;
  if (Object.keys(before.register.units).some((id) => !(id in after.register.units))) return true;
  return (["subjects", "documents"] as const).some((part) =>
    Object.entries(before.register[part]).some(
      ([id, value]) => !isSameValue(value, after.register[part][id]),
    ),
  );
}

const entries = ({ records, statements, decisions }: Register): readonly Entry[] => [
  ...records,
  ...statements,
  ...decisions,
];
