import type { Quantity } from "../../../model/requirement/quantity.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import type { Counted, MeasuredExplanation, Tally } from "../../assessment/explanation.js";
import { isLower } from "../../requirement/compare.js";
import { minus, notBelow, stepOf } from "../figures.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { rulesOf } from "../stage-rules.js";
import { canGoOn } from "./can-go-on.js";
import { recordFact, type Short } from "./lacking.js";
import { figuresOf, isAdding, ofFigure, onlySubject } from "./of-figures.js";
import { baseOf, limitOf, limitsAt, limitsOfBase, rangeOf } from "./targets.js";

/** What two numbers that are compared lack: the one to be reached, and where nothing is on file of it, the other. */
export function lackingOf(node: MeasuredExplanation, location: OpenLocation): readonly OpenFact[] {
  const base = baseOf(node);
  const isBare = base !== null && base.subjects.length === 0;
  const first = isBare ? bareBase(node, base, location) : null;
  const shorts = [...(first === null ? [] : [first]), ...ownShort(node, first, location)];
  return shorts.flatMap((short) => recordFact(short, location));
}

/** Nothing is on file of what a threshold is taken of: something has to be. */
function bareBase(node: MeasuredExplanation, base: Tally, location: OpenLocation): Short {
  const { quantity, measured } = base;
  if (quantity.kind === "count") return { tally: base, count: 1 };
  const { good } = limitsOfBase(node, base, 0);
  const value = good ?? rangeFrom(base, stepOf(measured.decimals));
  return {
    tally: base,
    count: 1,
    need: null,
    figures: figuresOf(quantity, value),
    ...onlySubject(base, location),
  };
}

const rangeFrom = (tally: Tally, value: number) => Math.max(value, rangeOf(tally).least);

function ownShort(node: MeasuredExplanation, base: Short | null, location: OpenLocation): readonly Short[] {
  const { kind, comparison, tally } = node;
  const isUpper = !isLower(comparison);
  const figure = base === null ? undefined : Object.values(base.figures ?? {})[0];
  // A new act of what is compared may count on both sides; of a figure that is stated anew only the last counts.
  const more = base === null ? 0 : (kind === "latest" ? 1 : 2) * (figure?.value ?? 1);
  const limits = limitsAt(node, limitOf(node, more));
  const isKnown = base === null && (isUpper ? node.need.least : node.need.most) !== null;
  const { quantity } = tally;
  const isFirst = tally.subjects.length === 0;
  if (quantity.kind === "latest" && (isFirst || !isAdding(quantity, location)))
    return ofFigure(node, limits, location);
  const reached = isUpper ? limits.bad : limits.good;
  const gap = minus(reached, tally.least ?? 0);
  if (gap <= 0) return [];
  const harms = isUpper && ({ harms: true } as const);
  if (kind === "count") {
    if (isUpper && gap > MOST_SUBJECTS) return [];
    return [{ tally, count: gap, need: isKnown ? gap : null, ...harms }];
  }
  return ofSum(node, gap, { isKnown, base }, location).map((short) => ({ ...short, ...harms }));
}

const MOST_SUBJECTS = 12;

interface Against {
  readonly isKnown: boolean;
  readonly base: Short | null;
}

/** So much more of a sum, in as few acts as its conditions allow; of a subject on file if that can have one. */
function ofSum(
  node: MeasuredExplanation,
  gap: number,
  { isKnown, base }: Against,
  location: OpenLocation,
): readonly Short[] {
  const { tally } = node;
  const { quantity, measured } = tally;
  const { least, most } = rangeOf(tally);
  const count = gap > most ? Math.ceil(gap / most) : 1;
  if (count > MOST_ACTS) return [];
  const value = Math.max(least, notBelow(gap / count, measured.decimals));
  const figures = figuresOf(quantity, value);
  const short = { tally, count, need: isKnown ? gap : null };
  const on = count === 1 ? candidate(node, location) : undefined;
  if (on !== undefined) return [{ ...short, among: [on], figures }];
  const beside = besideIn(node, base, location);
  return [{ ...short, also: beside.measures, figures: { ...beside.figures, ...figures } }];
}

const MOST_ACTS = 50;

/** A subject on file that can have one more act, with the earlier ones on file: of a new one these would not be known. */
function candidate(node: MeasuredExplanation, location: OpenLocation): Counted | undefined {
  const { tally } = node;
  const base = baseOf(node);
  const { stage } = tally.quantity;
  if (base === null || procedureOf(base.quantity.stage) !== procedureOf(stage)) return undefined;
  const repeats = rulesOf(stage, location.snapshot)?.repeats === true;
  const acted = new Set([...tally.subjects, ...tally.passedOver].map(({ id }) => id));
  return base.subjects.find(
    (subject) =>
      subject.state === "definite" &&
      subject.implied !== true &&
      (repeats || !acted.has(subject.id)) &&
      canGoOn(subject.id, tally, location),
  );
}

interface Beside {
  readonly measures: readonly Quantity[];
  readonly figures: NonNullable<Short["figures"]>;
}

const NOTHING: Beside = { measures: [], figures: {} };

/** An earlier stage that is measured too would be implied, its figure unknown: so it is entered as well, with nothing in it. */
function besideIn(node: MeasuredExplanation, bare: Short | null, { snapshot }: OpenLocation): Beside {
  const base = baseOf(node);
  if (base === null) return NOTHING;
  const { quantity } = base;
  const { stage } = node.tally.quantity;
  const procedure = procedureOf(quantity.stage);
  const stages = Object.keys(snapshot.plan.procedures[procedure]?.stages ?? {});
  const before = stages.slice(0, stages.indexOf(stageOf(stage)));
  if (procedure !== procedureOf(stage) || !before.includes(stageOf(quantity.stage))) return NOTHING;
  return { measures: [quantity], figures: bare?.figures ?? figuresOf(quantity, rangeOf(base).least) };
}
