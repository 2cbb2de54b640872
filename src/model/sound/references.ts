import { findsNothing } from "../parse/checks.js";
import { planIds, type PlanIds } from "../parse/plan-ids.js";
import { linked } from "../parse/register-links.js";
import { checkUnits } from "../parse/register-references.js";
import type { Plan } from "../plan/plan.js";
import type { Decision } from "../register/decision.js";
import type { Entry } from "../register/record.js";
import type { Register } from "../register/register.js";
import { areActsToldWell, areSubjectsToldWell, attributesIn, type AttributesIn } from "./attributes.js";

/**
 * Whether all that a sound register names is there, and is given once. It says yes or no, in plain loops; what is wrong
 * `registerReferences` says.
 */
export function refersToWhatIs(register: Register, plan: Plan): boolean {
  const { ids, stages, attributes } = factsOf(plan);
  const given = givenBy(register, ids);
  const { records, statements, decisions, notes } = register;
  return (
    register.plan === plan.id &&
    areUnits(register, plan, ids) &&
    Object.values(register.subjects).every(
      ({ for: places, unit }) => areAll(places, given.matter) && isNoneOr(unit, given.unit),
    ) &&
    areEntries([records, statements, decisions, notes], given) &&
    records.every(
      (record) => !("stage" in record) || (stages.has(record.stage) && given.subject(record.subject)),
    ) &&
    statements.every(
      ({ procedure, for: places, corrects }) =>
        (procedure ?? places ?? corrects) !== undefined &&
        isNoneOr(procedure, (id) => ids.stages.has(id)) &&
        areAll(places, given.matter),
    ) &&
    decisions.every((decision) => isDecision(decision, ids, given)) &&
    notes.every(({ about }) => isNoneOr(about, (id) => given.matter(id) || given.subject(id))) &&
    areActsToldWell(records, attributes) &&
    areSubjectsToldWell(register, attributes)
  );
}

/** What a plan names, worked out once, for a plan never changes. */
interface Facts {
  readonly ids: PlanIds;
  /** The stages of all procedures. */
  readonly stages: ReadonlySet<string>;
  readonly attributes: AttributesIn;
}

const known = new WeakMap<Plan, Facts>();

function factsOf(plan: Plan): Facts {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const ids = planIds(plan, () => {});
  const stages = new Set([...ids.stages.values()].flatMap((own) => [...own]));
  const facts = { ids, stages, attributes: attributesIn(plan) };
  known.set(plan, facts);
  return facts;
}

type IsGiven = (id: string) => boolean;
type Given = Readonly<Record<"unit" | "matter" | "subject" | "document" | "record", IsGiven>>;

function givenBy({ units, subjects, documents, records }: Register, ids: PlanIds): Given {
  const [subject, document] = [new Set(Object.keys(subjects)), new Set(Object.keys(documents))];
  const added = new Set(Object.keys(units));
  let acts: ReadonlySet<string> | undefined;
  return {
    unit: (id) => ids.units?.has(id) === true || added.has(id),
    matter: (id) => ids.matters?.has(id) ?? true,
    subject: (id) => subject.has(id),
    document: (id) => document.has(id),
    record: (id) => (acts ??= new Set(records.map((record) => record.id))).has(id),
  };
}

const areAll = (ids: readonly string[] | undefined, isGiven: IsGiven) =>
  ids === undefined || ids.every(isGiven);
const isNoneOr = (id: string | undefined, isGiven: IsGiven) => id === undefined || isGiven(id);
const areDistinct = (ids: readonly string[]) => ids.length < 2 || new Set(ids).size === ids.length;

/** Few registers have units of their own, and few entries correct others: those are looked at with care. */
function areUnits({ units }: Register, plan: Plan, ids: PlanIds): boolean {
  const added = Object.keys(units);
  if (added.length === 0) return true;
  const own = { units: new Set([...Object.keys(plan.units), ...added]) };
  return findsNothing(checkUnits(plan, ids, own), units);
}

/** An id is given once in the whole register; what is corrected stands in the same list. */
function areEntries(lists: readonly (readonly Entry[])[], { unit, document }: Given): boolean {
  const ids = new Set<string>();
  for (const entries of lists) {
    let hasLinks = false;
    for (const entry of entries) {
      const { id, by, evidence = [], corrects } = entry;
      if (ids.has(id) || !isNoneOr(by, unit) || !evidence.every(document) || !areDistinct(evidence))
        return false;
      ids.add(id);
      hasLinks ||= corrects !== undefined || "replaces" in entry;
    }
    // Of what kind the entries are matters only for what would be said of them.
    if (hasLinks && !findsNothing(linked("record"), entries)) return false;
  }
  return true;
}

function isDecision(decision: Decision, ids: PlanIds, given: Given): boolean {
  if (decision.kind === "same") {
    const isOne = { subjects: given.subject, records: given.record, documents: given.document }[
      decision.what
    ];
    return decision.ids.every(isOne) && areDistinct(decision.ids);
  }
  if (decision.kind === "equivalence") return given.subject(decision.subject) && given.matter(decision.for);
  const isPromise = ids.commitments?.has(decision.commitment) ?? true;
  return (
    isPromise &&
    (decision.kind !== "reading" || (ids.readings.get(decision.commitment)?.has(decision.reading) ?? true))
  );
}
