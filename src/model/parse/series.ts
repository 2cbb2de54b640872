import * as z from "zod/mini";
import type { Path } from "../issue/issue.js";
import { checkQuantity } from "../requirement/check/check-quantity.js";
import { Requirement, type Leaf } from "../requirement/requirement.js";
import { isSameScale, unitOf } from "../requirement/scale.js";
import { comparisonOf } from "../requirement/threshold.js";
import type { Scale, Vocabulary } from "../requirement/vocabulary.js";
import { at, elements, type Check, type ReportIssue } from "./checks.js";

/** One step of a rising target, as it is written, and where. */
interface Step {
  readonly id: string;
  readonly series: string;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * The steps of a series are written in the order of their due days, and hold quantities of one unit against one side of a
 * number. What an amendment adds stands where it stands.
 */
export const checkSeries =
  (words: Vocabulary): Check =>
  (plan, path, report) => {
    const written = stepsIn(at(plan, "commitments"), [...path, "commitments"]);
    const added = new Set(changedIn(at(plan, "amended"), []).map(({ id }) => id));
    const changed = changedIn(at(plan, "amendments"), [...path, "amendments"]);
    for (const steps of bySeries(written.filter(({ id }) => !added.has(id))))
      for (const [before, step] of pairs(steps)) checkDue(before, step, at(plan, "period"), report);
    for (const steps of bySeries([...written, ...changed])) checkMeasured(words, steps, report);
  };

function stepsIn(commitments: unknown, path: Path): readonly Step[] {
  return elements(commitments).flatMap(([index, value]) => {
    const [id, series] = [at(value, "id"), at(value, "series")];
    return typeof id === "string" && typeof series === "string"
      ? [{ id, series, value, path: [...path, index] }]
      : [];
  });
}

const changedIn = (amendments: unknown, path: Path): readonly Step[] =>
  elements(amendments).flatMap(([index, amendment]) =>
    elements(at(amendment, "changes")).flatMap(([place, change]) =>
      stepsIn({ commitment: at(change, "commitment") }, [...path, index, "changes", place]),
    ),
  );

const bySeries = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const found = new Map<string, Step[]>();
  for (const step of steps) {
    const list = found.get(step.series) ?? [];
    found.set(step.series, list);
    list.push(step);
  }
  return [...found.values()];
};

const pairs = (steps: readonly Step[]): readonly (readonly [Step, Step])[] =>
  steps.slice(1).map((step, index) => [steps[index] ?? step, step]);

/** Where a step names no day, it is due when the plan ends. */
function checkDue(before: Step, step: Step, period: unknown, report: ReportIssue): void {
  const [stands, found] = [before, step].map(({ value }) => at(value, "due") ?? at(period, "to"));
  if (typeof stands === "string" && typeof found === "string" && stands >= found)
    report({ ...outOfOrder(before, step), what: "due", stands, found });
}

function checkMeasured(words: Vocabulary, [first, ...later]: readonly Step[], report: ReportIssue): void {
  const one = first && later.length > 0 ? measuredIn(words, first) : undefined;
  if (first === undefined || one === undefined) return;
  for (const step of later) checkAlike({ ...first, ...one }, step, measuredIn(words, step), report);
}

/** Every step measures what the first does. */
function checkAlike(
  first: Step & Measured,
  step: Step,
  other: Measured | undefined,
  report: ReportIssue,
): void {
  if (other === undefined) return;
  if (isUpper(first) !== isUpper(other))
    report({
      ...outOfOrder(first, step),
      what: "comparison",
      stands: first.comparison,
      found: other.comparison,
    });
  const [stands, found] = [unitOf(first.scale), unitOf(other.scale)];
  if (!isSameScale(first.scale, other.scale))
    report({ ...outOfOrder(first, step), what: "unit", stands, found });
}

const outOfOrder = (before: Step, { series, path }: Step) =>
  ({ code: "series-out-of-order", path, series, before: before.id }) as const;

interface Measured {
  readonly comparison: string;
  readonly scale: Scale;
}

/** What the default reading of a step holds against what; undefined where it is no single quantity. */
function measuredIn(words: Vocabulary, { value }: Step): Measured | undefined {
  const written = at(at(at(value, "readings"), 0), "requirement");
  const parsed = z.safeParse(Requirement, written);
  if (!parsed.success || !isMeasured(parsed.data)) return undefined;
  const scale = checkQuantity(words)(parsed.data, [], () => undefined);
  return scale && { comparison: comparisonOf(parsed.data).comparison, scale };
}

const isMeasured = (requirement: Requirement): requirement is Exclude<Leaf, { readonly by: string }> =>
  !("of" in requirement) && requirement.kind !== "attested";

const isUpper = ({ comparison }: Measured) => comparison === "atMost" || comparison === "lessThan";
