import { wordsOf, type DutyOf, type Words } from "./combinators.js";
import type { Commitment } from "./commitment.js";
import { parsePlan } from "./parse-plan.js";
import type { FocalUnit, Party } from "./party.js";
import type { Plan } from "./plan.js";
import { PlanError } from "./plan-error.js";
import type { Procedure } from "./procedure.js";
import type { Measure, Requirement } from "./requirement.js";
import type { Item, Product, Task } from "./task.js";
import type { Unit } from "./unit.js";

type ById<T> = Readonly<Record<string, T>>;
type Name<T> = keyof T & string;

type StageOf<Procedures extends ById<Procedure>> = {
  [P in Name<Procedures>]: `${P}.${Name<Procedures[P]["stages"]> | Name<Procedures[P]["ends"]>}`;
}[Name<Procedures>];

type ItemOf<Items> = {
  [I in Name<Items>]: I | (Items[I] extends { products: infer Products } ? Name<Products> : never);
}[Name<Items>];
type RefOf<Tasks extends ById<Task>> = { [T in Name<Tasks>]: T | ItemOf<Tasks[T]["items"]> }[Name<Tasks>];

interface PartyIn<UnitId> extends Omit<Party, "head"> {
  readonly head: UnitId;
}
interface UnitIn<PartyId> extends Omit<Unit, "party"> {
  readonly party?: PartyId;
}
interface FocalUnitIn<PartyId, UnitId> extends Omit<FocalUnit, "party" | "unit"> {
  readonly party: PartyId;
  readonly unit: UnitId;
}
interface ItemIn<UnitId, ProductId extends string> extends Omit<Item, "receivers" | "products"> {
  readonly receivers: readonly UnitId[];
  readonly products?: Readonly<Partial<Record<ProductId, Product>>>;
}
interface TaskIn<UnitId, ItemId extends string, ProductId extends string> extends Omit<
  Task,
  "leads" | "receivers" | "items"
> {
  readonly leads: readonly UnitId[];
  readonly receivers: readonly UnitId[];
  readonly items: Readonly<Partial<Record<ItemId, ItemIn<UnitId, ProductId>>>>;
}

type CommitmentIn<UnitId extends string, Ref> = Commitment extends infer C
  ? C extends Commitment
    ? Omit<C, "responsible" | "about"> & {
        readonly responsible: readonly DutyOf<UnitId>[];
        readonly about?: Ref;
      }
    : never
  : never;

/** Who and what a plan is about: all of it but the promises. Ids are learnt where they stand as keys, and checked elsewhere. */
export interface PlanFrame<
  PartyId extends string,
  UnitId extends string,
  Procedures,
  TaskId extends string,
  ItemId extends string,
  ProductId extends string,
> extends Omit<
  Plan,
  "formatVersion" | "parties" | "units" | "procedures" | "tasks" | "focalUnits" | "commitments" | "amendments"
> {
  readonly parties: Readonly<Record<PartyId, PartyIn<NoInfer<UnitId>>>>;
  readonly units: Readonly<Record<UnitId, UnitIn<NoInfer<PartyId>>>>;
  readonly focalUnits: readonly FocalUnitIn<NoInfer<PartyId>, NoInfer<UnitId>>[];
  readonly procedures: Procedures;
  readonly tasks: Readonly<Record<TaskId, TaskIn<NoInfer<UnitId>, ItemId, ProductId>>>;
}

interface AnyFrame {
  readonly parties: ById<Party>;
  readonly units: ById<Unit>;
  readonly procedures: ById<Procedure>;
  readonly tasks: ById<Task>;
}

/** The words of one plan, for promises that fill more than one file. */
export type WordsOf<Frame extends AnyFrame> = Words<
  Name<Frame["units"]>,
  Name<Frame["parties"]>,
  StageOf<Frame["procedures"]>,
  RefOf<Frame["tasks"]>
>;

/** A promise of one plan, for promises that fill more than one file. */
export type PromiseOf<Frame extends AnyFrame> = CommitmentIn<Name<Frame["units"]>, RefOf<Frame["tasks"]>>;

/**
 * A plan (kế hoạch phối hợp) written in TypeScript: first who and what it is about, then its promises, in words that know only this plan's
 * ids, so that a wrong unit, task, procedure or stage is a compile error where it stands.
 *
 * @throws PlanError with every issue found, should one have slipped past the compiler.
 * @example
 * definePlan({ id: "demo", …, procedures: { mark }, tasks: { "row-1": … } }, ({ lead, count, asWritten }) => [
 *   { kind: "item", id: "row-1.mark", title, source, responsible: [lead("office")],
 *     readings: asWritten(count(1, "mark.granted", { for: ["row-1"] })) },
 * ]);
 */
export function definePlan<
  PartyId extends string,
  UnitId extends string,
  const Procedures extends ById<Procedure>,
  TaskId extends string,
  ItemId extends string = never,
  ProductId extends string = never,
>(
  frame: PlanFrame<PartyId, UnitId, Procedures, TaskId, ItemId, ProductId>,
  promises: (
    words: Words<UnitId, PartyId, StageOf<Procedures>, TaskId | ItemId | ProductId>,
  ) => readonly CommitmentIn<UnitId, TaskId | ItemId | ProductId>[],
): Plan {
  const commitments = promises(wordsOf()).map(withOwnId);
  const parsed = parsePlan({ ...frame, formatVersion: 1, commitments, amendments: [] });
  if (!parsed.ok) throw new PlanError(parsed.issues);
  return parsed.value;
}

interface Promise {
  readonly id: string;
  readonly when?: Requirement;
  readonly readings: readonly { readonly requirement: Requirement }[];
}

/** Put the commitment's own id where `"this"` stands, and another's where `"#…"` does. */
const withOwnId = <C extends Promise>(commitment: C) => ({
  ...commitment,
  ...(commitment.when && { when: own(commitment.when, commitment.id) }),
  readings: commitment.readings.map((reading) => ({
    ...reading,
    requirement: own(reading.requirement, commitment.id),
  })),
});

function own(requirement: Requirement, id: string): Requirement {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return { ...requirement, of: requirement.of.map((part) => own(part, id)) };
    case "count":
      return { ...requirement, ...ownMeasure(requirement, id) };
    case "share":
      return {
        ...requirement,
        part: ownMeasure(requirement.part, id),
        whole: ownMeasure(requirement.whole, id),
      };
    case "money":
      return {
        ...requirement,
        sum: ownMeasure(requirement.sum, id),
        covers: ownMeasure(requirement.covers, id),
      };
    case "attested":
      return requirement;
  }
}

const ownMeasure = <M extends Measure>(measure: M, id: string): M =>
  measure.for
    ? { ...measure, for: measure.for.map((ref) => (ref === "this" ? id : ref.replace(/^#/, ""))) }
    : measure;
