import { addsUp } from "../../model/plan/attribute.js";
import { sooner, type Day } from "../../model/values/date.js";
import type { Latest } from "../../model/requirement/latest.js";
import { isSameValue } from "../../model/values/same-value.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Cause } from "../assessment/cause.js";
import type { Bounds, Counted } from "../assessment/explanation.js";
import { isClosed, ownDays } from "./closure.js";
import {
  addBounds,
  bearingsOf,
  boundsHull,
  doubted,
  doubtSameness,
  inAnyTries,
  perhapsOne,
} from "./counting/counted.js";
import type { Judging } from "./judging.js";
import type { Occurrence } from "./counting/occurrences.js";
import { hullOf } from "../snapshot/version.js";
import { thingsOn, type SubjectBearing, type ThingBearing } from "./counting/subjects.js";
import { declared, type Found } from "./tally.js";

/** The figure of one subject: its bounds, where it is known at all, and why not exactly. */
interface Figure {
  readonly counted: Counted;
  /** Two nulls mean any value; a null above means at least so much. */
  readonly value: Bounds;
  /** It is sure that the subject has one. */
  readonly sure: boolean;
}

/** What holds for all figures of one quantity. */
interface Reading {
  /** The last day of which a figure may speak. */
  readonly last: Day;
  /** All figures up to then are on file. */
  readonly isAll: boolean;
  readonly adds: boolean;
}

/**
 * The figure last stated (số liệu mới nhất): it speaks for the stretch of days it names and counts from the last of them.
 * Figures of several subjects are added where the attribute adds; else more than one leaves it unknown.
 */
export function findLatest(quantity: Latest, judging: Judging): Found {
  const attribute =
    judging.snapshot.plan.procedures[procedureOf(quantity.stage)]?.attributes[quantity.attribute];
  const closed = judging.closure.closed(quantity);
  const isAll = isClosed(quantity, judging.day, closed);
  const { to } = ownDays(quantity);
  const last = to === null ? judging.day : sooner(to, judging.day);
  const reading: Reading = { last, isAll, adds: attribute !== undefined && addsUp(attribute) };
  const bearings = thingsOn(quantity, judging);
  const figures = bearings.flatMap((bearing) => figuresOf(bearing, reading));
  const value = reading.adds ? added(figures, isAll) : only(figures);
  const subjects = figures.flatMap(({ subjects: own }) => own);
  const isCrowded = !reading.adds && subjects.length > 1;
  return {
    ...value,
    subjects: isCrowded ? subjects.map((subject) => doubted(subject, [severalOf(subjects)])) : subjects,
    passedOver: bearings.flatMap(({ apart }) => apart.flatMap(({ passed }) => passed)),
    ...declared(isAll, closed),
  };
}

interface FigureOfThing {
  readonly value: Bounds;
  readonly sure: boolean;
  readonly subjects: readonly Counted[];
  /** How many subjects may state one, in the world that has most. */
  readonly many: number;
}

function figuresOf({ apart, merged }: ThingBearing, reading: Reading): readonly FigureOfThing[] {
  const own = apart.flatMap((subject) => figureOf(subject, reading) ?? []);
  const [first, ...others] = own;
  if (first === undefined) return merged === null ? [] : figureOfOne(merged, reading);
  const subjects = own.map(({ counted }) => counted);
  const sure = own.some((figure) => figure.sure);
  // Of one alone nothing is known where it is not known; only figures that add have a sum.
  const value = others.length === 0 ? first.value : addBounds(own.map((one) => one.value));
  if (merged === null) return [{ value, sure, subjects, many: own.length }];
  const one = figureOf(merged, reading);
  const asOne = one?.value ?? NOTHING;
  const isSure = sure && one?.sure === true;
  const isSaid = others.length > 0 || isSameValue(value, asOne);
  return [
    {
      value: boundsHull([value, asOne]),
      sure: isSure,
      subjects: doubtSameness(subjects, isSure && isSaid ? 1 : 0, merged),
      many: own.length,
    },
  ];
}

/** None of them alone, all taken for one perhaps: as where another of its names is put forward for what is asked. */
function figureOfOne(merged: SubjectBearing, reading: Reading): readonly FigureOfThing[] {
  const one = figureOf(merged, reading);
  if (one === null) return [];
  const subjects = [perhapsOne(one.counted, merged)];
  return [{ value: boundsHull([NOTHING, one.value]), sure: false, subjects, many: 1 }];
}

const NOTHING: Bounds = { least: 0, most: 0 };
const UNKNOWN: Bounds = { least: null, most: null };

/** Figures that add: those that are sure, and at most all of them; not all on file leaves it open above. */
function added(figures: readonly FigureOfThing[], isAll: boolean): Bounds {
  if (!figures.some(({ sure }) => sure)) return UNKNOWN;
  const { least, most } = addBounds(
    figures.map(({ value, sure }) =>
      sure ? value : { least: Math.min(0, value.least ?? 0), most: value.most },
    ),
  );
  return { least, most: isAll ? most : null };
}

/** One figure alone speaks. */
function only(figures: readonly FigureOfThing[]): Bounds {
  const [first] = figures;
  const isOne = first !== undefined && figures.length === 1 && first.many === 1 && first.sure;
  return isOne ? first.value : UNKNOWN;
}

/** A subject's figure, in whatever tries its acts lie. */
function figureOf(subject: SubjectBearing, reading: Reading): Figure | null {
  if (subject.otherwise.length === 0) return figureIn(subject, reading);
  const all = bearingsOf(subject).map((one) => figureIn(one, reading));
  const counted = inAnyTries(subject, (one) => figureIn(one, reading)?.counted ?? null);
  const value = boundsHull(all.map((one) => one?.value ?? NOTHING));
  return counted && { counted, value, sure: all.every((one) => one?.sure === true) };
}

/** The figures that may be a subject's last one on the day: from the latest back to the first that surely stands. */
function figureIn(
  { proceeding, occurrences, doubts }: SubjectBearing,
  { last, isAll, adds }: Reading,
): Figure | null {
  if (occurrences.length === 0) return null;
  const candidates = lastOnes(occurrences);
  const surely = candidates.filter(({ state }) => state === "definite");
  const stands = surely.length > 0;
  const open: Cause[] = [];
  const mayBeLater = !isAll && surely.every(({ lastDay }) => lastDay === null || lastDay < last);
  if (mayBeLater) open.push({ code: "not-declared-complete" });
  const stated = boundsHull(candidates.map(({ value }) => value));
  const values = new Set(surely.map(({ value }) => `${value.least} ${value.most}`));
  const contradicts: readonly Cause[] =
    values.size > 1
      ? [
          {
            code: "contradicted",
            records: surely.flatMap(({ records }) => records).toSorted(),
            attribute: null,
          },
        ]
      : [];
  const causes = [
    ...candidates.flatMap((one) => [...one.causes, ...one.valueCauses]),
    ...contradicts,
    ...doubts,
    ...open,
  ];
  const value = mayBeLater ? { least: adds ? 0 : null, most: null } : stated;
  const on = candidates.map((one) => one.on);
  return {
    counted: {
      id: proceeding.id,
      name: proceeding.name,
      state: causes.length === 0 ? "definite" : "possible",
      on: {
        from: hullOf(on).from,
        to: on.map(({ to }) => to).reduce(sooner),
      },
      records: [...new Set(candidates.flatMap(({ records }) => records))],
      value: stated,
      causes,
    },
    value,
    sure: stands && doubts.length === 0,
  };
}

/** From the latest back to the first that surely stands, with all of its day. */
function lastOnes(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  // What names no last day may be the last.
  const inOrder = occurrences.toSorted((a, b) => ((a.lastDay ?? LAST) > (b.lastDay ?? LAST) ? -1 : 1));
  const settled = inOrder.find(({ state, lastDay }) => state === "definite" && lastDay !== null);
  return settled === undefined
    ? inOrder
    : inOrder.filter(({ lastDay }) => (lastDay ?? LAST) >= (settled.lastDay ?? LAST));
}
const LAST = "9999-12-31";

const severalOf = (subjects: readonly Counted[]): Cause => ({
  code: "several-figures",
  subjects: subjects.map(({ id, name }) => ({ id, name })),
});
