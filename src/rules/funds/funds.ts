import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { Register } from "../../model/register/register.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import type { Sum } from "../../model/requirement/sum.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import { isFor, originIn, potsOf, type Filled, type Pot } from "./pots.js";
import { closureOf, isClosed } from "../requirement/closure.js";
import { findSum } from "../requirement/sum.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What is on file of the money of one stage: planned, allocated, disbursed or settled. */
export interface StageFunds {
  readonly stage: string;
  readonly title: Wording;
  /** How many lines have an act of that stage on file. */
  readonly lines: number;
  /** At least so much. Null where nothing is on file, and nobody has said that there is none. */
  readonly least: number | null;
  /** At most so much of what is on file; null also where an amount is not stated. */
  readonly most: number | null;
  /** The statements that together declare it complete; empty where there may be more. */
  readonly closedBy: readonly string[];
}

/** The money for one matter, from one source and of one budget year (kinh phí), stage by stage. */
export interface Funds extends Pot {
  readonly procedure: string;
  /** The amount that is told, in words, and its currency. */
  readonly amount: { readonly id: string; readonly title: Wording; readonly currency: string };
  readonly stages: readonly StageFunds[];
}

/**
 * The money that the plan's promises speak of, as it is on file: by matter, source and budget year. A promise of which
 * nothing is on file stands there with nothing. Source and year are the choice and the number by which the promises
 * themselves tell their lines of money apart.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the register is another plan's.
 * @example
 * const [first] = fundsOf(plan, register, { asOf: "2023-12-31" });
 */
export function fundsOf(plan: Plan, register: Register, moment: Moment): readonly Funds[] {
  const snapshot = snapshotAt(plan, register, moment);
  return Object.entries(snapshot.plan.procedures).flatMap(([id, procedure]) => {
    const promises = snapshot.plan.commitments.filter((promise) => speaksOf(promise, id, procedure));
    return promises.length === 0
      ? []
      : amountsAsked(id, procedure, promises).flatMap((amount) =>
          fundsIn({ id, procedure, promises, snapshot, amount }),
        );
  });
}

/** An amount of money that is told of acts. */
type Amount = Funds["amount"] & { readonly stages?: readonly string[] };

/** One procedure that lines of money go through. */
interface Way {
  readonly id: string;
  readonly procedure: Procedure;
  readonly promises: readonly Commitment[];
  readonly snapshot: Snapshot;
  readonly amount: Amount;
}

const amountsIn = ({ attributes }: Procedure): readonly Amount[] =>
  Object.entries(attributes).flatMap(([id, attribute]) =>
    attribute.type === "money" && attribute.of === "act" ? [{ id, ...attribute }] : [],
  );

/** What the promises measure of a procedure. */
const measuredIn = (id: string, promises: readonly Commitment[]): readonly Quantity[] =>
  promises.flatMap(askedQuantities).filter(({ stage }) => procedureOf(stage) === id);

/** A promise of money by way of the procedure, or any that adds up an amount that is told there. */
const speaksOf = (promise: Commitment, id: string, procedure: Procedure): boolean =>
  measuredIn(id, [promise]).some(
    (quantity) =>
      promise.kind === "funding" ||
      (quantity.kind !== "count" && procedure.attributes[quantity.attribute]?.type === "money"),
  );

/** The amounts that the promises add up; all of the procedure where they only count lines. */
function amountsAsked(id: string, procedure: Procedure, promises: readonly Commitment[]): readonly Amount[] {
  const asked = measuredIn(id, promises).flatMap((quantity) =>
    quantity.kind === "count" ? [] : [quantity.attribute],
  );
  const all = amountsIn(procedure);
  const own = all.filter((amount) => asked.includes(amount.id));
  return own.length > 0 ? own : all;
}

function fundsIn(way: Way): readonly Funds[] {
  const { id, procedure, promises, snapshot, amount } = way;
  const origin = originIn(id, procedure, promises);
  const { title, currency } = amount;
  return potsOf(id, promises, snapshot, origin).map((filled) => ({
    ...filled.pot,
    procedure: id,
    amount: { id: amount.id, title, currency },
    stages: stagesOf(
      filled,
      promises.filter((promise) => isFor(filled.pot, promise, snapshot, origin)),
      way,
    ),
  }));
}

function stagesOf({ pot, things }: Filled, promises: readonly Commitment[], way: Way): readonly StageFunds[] {
  const { id, procedure, amount, snapshot } = way;
  const own = { ...snapshot, thingsFor: () => things };
  return Object.entries(procedure.stages)
    .filter(([stage]) => amount.stages === undefined || amount.stages.includes(stage))
    .map(([stage, { title }]) => {
      const quantity: Sum = { kind: "sum", stage: `${id}.${stage}`, attribute: amount.id };
      const closed = closedBy(
        pot.about.length > 0 ? { ...quantity, for: pot.about } : quantity,
        promises,
        way,
      );
      return { stage, title, ...onFile(quantity, promises, own, closed !== null), closedBy: closed ?? [] };
    });
}

/** The statements of those who owe the money that declare it complete up to the day; null where there may be more. */
const closedBy = (quantity: Sum, promises: readonly Commitment[], { snapshot }: Way) =>
  promises
    .map((promise) => closureOf(promise, snapshot).closed(quantity))
    .find((closed) => isClosed(quantity, snapshot.asOf, closed))?.statements ?? null;

/** What lines of money come to at a stage, by themselves: as if they were all there are. */
function onFile(
  quantity: Sum,
  promises: readonly Commitment[],
  snapshot: Snapshot,
  isAll: boolean,
): Pick<StageFunds, "lines" | "least" | "most"> {
  const { asOf: day } = snapshot;
  const closure = closureOf(promises[0] ?? NOBODY, snapshot);
  const found = findSum(quantity, {
    snapshot,
    closure: { ...closure, closed: () => ({ upTo: day, statements: [] }) },
    day,
    due: day,
  });
  const isSilent = found.subjects.length === 0 && !isAll;
  return {
    lines: found.subjects.filter(({ implied }) => implied !== true).length,
    least: isSilent ? null : found.least,
    most: isSilent ? null : found.most,
  };
}

const NOBODY = { id: "", responsible: [] };
