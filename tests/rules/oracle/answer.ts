import { span, type Span } from "../../../src/model/values/date.js";
import type { Attested } from "../../../src/model/requirement/attested.js";
import type { Measure, DayStretch } from "../../../src/model/requirement/measure.js";
import type { Quantity } from "../../../src/model/requirement/quantity.js";
import type { Requirement } from "../../../src/model/requirement/requirement.js";
import { comparisonOf, type Compared } from "../../../src/model/requirement/threshold.js";
import { againstPercent, exact, holds } from "./figures.js";
import { fits } from "./fits.js";
import { isValid } from "./valid.js";
import type { Act, Promised, World } from "./world.js";

/** `open`: even a complete state of affairs does not say, as where no figure was ever stated. */
export type Answer = "met" | "unmet" | "not-applicable" | "open";

/** Where there is nothing to compare with, a requirement does not apply; and it is never met. */
export type OfNothing = "not-applicable" | "unmet";

export interface Asked {
  readonly promised: Promised;
  readonly world: World;
  readonly ofNothing: OfNothing;
}

/** How a requirement stands in a world, at the end of a day. */
export function answer(requirement: Requirement, asked: Asked, day: string): Answer {
  switch (requirement.kind) {
    case "allOf":
      return together(requirement.of, asked, day, ["unmet", "open", "met"]);
    case "anyOf":
      return together(requirement.of, asked, day, ["met", "open", "unmet"]);
    case "attested":
      return wordOf(requirement, asked, day);
    case "count":
    case "sum":
    case "latest":
      return compared(requirement, asked, day);
  }
}

function together(
  parts: readonly Requirement[],
  asked: Asked,
  day: string,
  order: readonly Answer[],
): Answer {
  const answers = parts.map((part) => answer(part, asked, day));
  return order.find((one) => answers.includes(one)) ?? "not-applicable";
}

const truth = (isTrue: boolean): Answer => (isTrue ? "met" : "unmet");

function compared(leaf: Quantity & Compared, asked: Asked, day: string): Answer {
  const { comparison, threshold } = comparisonOf(leaf);
  if (typeof threshold === "number") {
    const have = valueOf(leaf, asked, day);
    return have === null ? "open" : truth(holds(comparison, exact(have), exact(threshold)));
  }
  if (
    leaf.kind === "count" &&
    "percent" in threshold &&
    typeof threshold.of !== "number" &&
    threshold.of.kind === "count"
  ) {
    const whole = members(threshold.of, asked, day);
    const part = [...members(leaf, asked, day)].filter((id) => whole.has(id)).length;
    if (whole.size === 0) return asked.ofNothing;
    const sides = againstPercent(part, {
      percent: threshold.percent,
      base: whole.size,
      plus: threshold.plus ?? 0,
    });
    return truth(holds(comparison, ...sides));
  }
  const base = typeof threshold.of === "number" ? threshold.of : valueOf(threshold.of, asked, day);
  if (base === null) return "open";
  // So many per cent of nothing say nothing; so much more than nothing does.
  if ("percent" in threshold && base <= 0) return asked.ofNothing;
  const have = valueOf(leaf, asked, day);
  if (have === null) return "open";
  const percent = "percent" in threshold ? threshold.percent : 100;
  return truth(holds(comparison, ...againstPercent(have, { percent, base, plus: threshold.plus ?? 0 })));
}

function valueOf(quantity: Quantity, asked: Asked, day: string): number | null {
  switch (quantity.kind) {
    case "count":
      return members(quantity, asked, day).size;
    case "sum": {
      const parts = actsIn(quantity, asked, day).map(({ values }) => numberIn(values[quantity.attribute]));
      return parts.reduce((sum, part) => sum + exact(part), 0) / 1000;
    }
    case "latest":
      return latestOf(quantity, asked, day);
  }
}

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);

const members = (measure: Measure, asked: Asked, day: string): ReadonlySet<string> =>
  new Set(actsIn(measure, asked, day).map(({ thing }) => thing));

/** Acts of a stage that count on a day. */
function actsIn(measure: Measure, asked: Asked, day: string): readonly Act[] {
  const days = daysOf(measure.within);
  return meantIn(measure, asked).filter(
    (act) =>
      act.day <= day &&
      liesIn(act.day, days) &&
      (act.until === null || act.until > day) &&
      (measure.valid !== true || isValid(act, asked, day)),
  );
}

/** Acts of the stage by what the measure means. */
function meantIn({ stage, for: places, where = [] }: Measure, { promised, world }: Asked): readonly Act[] {
  return world.acts.filter((act) => {
    if (`${act.procedure}.${act.stage}` !== stage) return false;
    const thing = world.things.get(act.thing);
    if (thing === undefined) return false;
    if (places !== undefined && !places.some((place) => thing.around.has(place))) return false;
    return where.every((condition) => fits(condition, act, thing, promised.plan));
  });
}

/** The figure last stated: of each subject its own, added where the attribute adds. */
function latestOf(measure: Extract<Quantity, { kind: "latest" }>, asked: Asked, day: string): number | null {
  const days = daysOf(measure.within);
  const last = new Map<string, Act>();
  for (const act of meantIn(measure, asked)) {
    if (act.implied || typeof act.values[measure.attribute] !== "number") continue;
    if (act.lastDay > day || !liesIn(act.lastDay, days)) continue;
    const before = last.get(act.thing);
    if (before === undefined || isLater(act, before)) last.set(act.thing, act);
  }
  const figures = [...last.values()].map(({ values }) => numberIn(values[measure.attribute]));
  if (figures.length === 0) return null;
  if (figures.length > 1 && !adds(measure, asked)) return null;
  return figures.reduce((sum, figure) => sum + exact(figure), 0) / 1000;
}

const isLater = (act: Act, before: Act) =>
  act.lastDay === before.lastDay ? act.credit > before.credit : act.lastDay > before.lastDay;

function adds({ stage, attribute }: Extract<Quantity, { kind: "latest" }>, { promised }: Asked): boolean {
  const known = promised.plan.procedures[stage.slice(0, stage.indexOf("."))]?.attributes[attribute];
  return known?.type === "money" || (known?.type === "number" && known.adds === true);
}

/** The days of which a measure speaks. */
export function daysOf(within: DayStretch | undefined): Span {
  if (within === undefined) return { from: null, to: null };
  return typeof within === "string" ? span(within) : { from: within.from ?? null, to: within.to ?? null };
}

export const liesIn = (day: string, { from, to }: Span): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/**
 * Before the due day the last word that was said tells how it stands so far; at the due day and after it, the last of those
 * that speak of days up to it.
 */
function wordOf({ by }: Attested, { promised: { due }, world }: Asked, day: string): Answer {
  const heard = world.words.filter(
    (word) => word.by === by && (day < due ? word.on <= day : word.covers >= due),
  );
  const last = heard
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const words = new Set(heard.filter(({ on }) => on === last).map(({ kept }) => kept));
  return words.size === 1 ? truth(words.has(true)) : "open";
}
