import { wordsOf, type DutyOf, type PromiseWords } from "./combinators.js";
import type { Commitment } from "../plan/commitment.js";
import { parsePlan } from "../plan/parse-plan.js";
import type { FocalUnit, Party } from "../plan/party.js";
import type { Plan } from "../plan/plan.js";
import { PlanError } from "../plan/plan-error.js";
import type { ById, Ids, KeyOf, ProcedureFrame, RefOf } from "./named-ids.js";
import { ownIds } from "./own-ids.js";
import type { Item, Product, Task } from "../plan/task.js";
import type { Unit } from "../plan/unit.js";

/** A side whose head is a unit of its plan. */
export interface PartyIn<UnitId> extends Omit<Party, "head"> {
  /** Id of the unit that signs for it. */
  readonly head: UnitId;
}
/** A unit of a side of its plan. */
export interface UnitIn<PartyId> extends Omit<Unit, "party"> {
  /** Id of the side that it belongs to; absent for those outside. */
  readonly party?: PartyId;
}
/** A focal unit of a side and a unit of its plan. */
export interface FocalUnitIn<PartyId, UnitId> extends Omit<FocalUnit, "party" | "unit"> {
  /** Id of a side of the plan. */
  readonly party: PartyId;
  /** Id of a unit of the plan. */
  readonly unit: UnitId;
}
/** An item that names only units of its plan. */
export interface ItemIn<UnitId, ProductId extends string> extends Omit<Item, "receivers" | "products"> {
  /** Ids of units of the plan. */
  readonly receivers?: readonly UnitId[];
  /** Its products, by id. */
  readonly products?: Readonly<Partial<Record<ProductId, Product>>>;
}
/** A task that names only units of its plan. */
export interface TaskIn<UnitId, ItemId extends string, ProductId extends string> extends Omit<
  Task,
  "leads" | "receivers" | "items"
> {
  /** Ids of the units in charge; empty where the print has lost them. */
  readonly leads?: readonly UnitId[];
  /** Ids of the units that receive the result. */
  readonly receivers?: readonly UnitId[];
  /** Its items, by id. */
  readonly items?: Readonly<Partial<Record<ItemId, ItemIn<UnitId, ProductId>>>>;
}

/** A commitment that names only units and matters of its plan. */
export type CommitmentIn<UnitId extends string, Ref, Id extends string> = Commitment extends infer C
  ? C extends Commitment
    ? Omit<C, "id" | "responsible" | "about"> & {
        /** Id of the commitment. */
        readonly id: Id;
        /** Who owes it; nobody where absent: the print has lost it. */
        readonly responsible?: readonly DutyOf<UnitId>[];
        /** Id of the task or item that it speaks of. */
        readonly about?: Ref;
      }
    : never
  : never;

/** What is empty need not be written. */
export type Emptiable =
  | "language"
  | "numbers"
  | "receipts"
  | "focalUnits"
  | "signatories"
  | "bases"
  | "purposes"
  | "contents"
  | "addressees"
  | "emendations";
/** What of a plan the compiler checks by the ids of its own frame. */
export type Checked =
  | "formatVersion"
  | "parties"
  | "units"
  | "procedures"
  | "tasks"
  | "commitments"
  | "issues";

/** Who and what a plan is about: all of it but the promises. Ids are learnt where they stand as keys, and checked elsewhere. */
export interface PlanFrame<
  PartyId extends string,
  UnitId extends string,
  Procedures,
  TaskId extends string,
  ItemId extends string,
  ProductId extends string,
>
  extends
    Omit<Plan, Checked | Emptiable | "amendments" | "amended">,
    Partial<Pick<Plan, Exclude<Emptiable, "focalUnits">>> {
  /** The sides, by id. */
  readonly parties: Readonly<Record<PartyId, PartyIn<NoInfer<UnitId>>>>;
  /** The units, by id. */
  readonly units: Readonly<Record<UnitId, UnitIn<NoInfer<PartyId>>>>;
  /** Units that run the plan for their sides; none where absent. */
  readonly focalUnits?: readonly FocalUnitIn<NoInfer<PartyId>, NoInfer<UnitId>>[];
  /** Id of the side that issues papers on the plan for all. */
  readonly issues?: NoInfer<PartyId>;
  /** The procedures, by id. */
  readonly procedures: Procedures;
  /** The rows of the annex, by id; none where absent. */
  readonly tasks?: Readonly<Record<TaskId, TaskIn<NoInfer<UnitId>, ItemId, ProductId>>>;
}

/** Whatever has the lists of a plan from which ids are taken. */
export interface AnyFrame {
  /** The sides, by id. */
  readonly parties: ById<unknown>;
  /** The units, by id. */
  readonly units: ById<unknown>;
  /** The procedures, by id. */
  readonly procedures: ById<ProcedureFrame>;
  /** The rows of the annex, by id. */
  readonly tasks?: ById<unknown>;
}

/** The ids of a frame. */
export interface IdsOf<Frame extends AnyFrame> extends Ids {
  /** Ids of its sides. */
  readonly party: KeyOf<Frame["parties"]>;
  /** Ids of its units. */
  readonly unit: KeyOf<Frame["units"]>;
  /** Ids of its tasks, items and products. */
  readonly ref: RefOf<Frame["tasks"]>;
  /** Its procedures. */
  readonly procedures: Frame["procedures"];
}

/** The words of one plan, for promises that fill more than one file. */
export type WordsOf<Frame extends AnyFrame> = PromiseWords<IdsOf<Frame>>;

/** A promise of one plan, for promises that fill more than one file. */
export type PromiseOf<Frame extends AnyFrame> = CommitmentIn<
  KeyOf<Frame["units"]>,
  RefOf<Frame["tasks"]>,
  string
>;

/** A plan that remembers its ids, so that registers, findings and questions can be typed by them. */
export interface DefinedPlan<I extends Ids> extends Plan {
  /** Never there; only the compiler looks at it. */
  readonly ids?: I;
}

/** The id of a promise of the plan; any text where the plan came from a file. */
export type FindingId<P extends Plan> = P extends DefinedPlan<infer I> ? I["commitment"] : string;

/**
 * A plan (kế hoạch phối hợp) written in TypeScript: first who and what it is about, then its promises, in words that know
 * only this plan's ids, so that a wrong unit, task, stage, attribute or option is a compile error where it stands. What is
 * empty need not be written.
 *
 * @throws PlanError with every issue found, should one have slipped past the compiler.
 * @example
 * definePlan({ id: "demo", …, procedures: { mark }, tasks: { "row-1": … } }, ({ lead, count, oneReading }) => [
 *   { kind: "item", id: "row-1.mark", title, source, responsible: [lead("office")],
 *     readings: oneReading(count("mark.granted", { atLeast: 1, for: ["row-1"] })) },
 * ]);
 */
export function definePlan<
  PartyId extends string,
  UnitId extends string,
  const Procedures extends ById<ProcedureFrame>,
  TaskId extends string = never,
  ItemId extends string = never,
  ProductId extends string = never,
  const PromiseId extends string = string,
>(
  frame: PlanFrame<PartyId, UnitId, Procedures, TaskId, ItemId, ProductId>,
  promises: (
    words: PromiseWords<{
      readonly party: PartyId;
      readonly unit: UnitId;
      readonly ref: TaskId | ItemId | ProductId;
      readonly commitment: string;
      readonly procedures: Procedures;
    }>,
  ) => readonly CommitmentIn<UnitId, TaskId | ItemId | ProductId, PromiseId>[],
): DefinedPlan<{
  readonly party: PartyId;
  readonly unit: UnitId;
  readonly ref: TaskId | ItemId | ProductId;
  readonly commitment: PromiseId;
  readonly procedures: Procedures;
}> {
  const commitments = promises(wordsOf()).map(ownIds);
  const parsed = parsePlan({ ...frame, formatVersion: 2, commitments });
  if (!parsed.ok) throw new PlanError(parsed.issues);
  return parsed.value;
}
