import type { Path, Warning } from "../model/issue/issue.js";
import type { Plan } from "../model/plan/plan.js";
import { at, isKeyed } from "../model/parse/checks.js";
import type { PlanBookWords } from "./book/words.js";
import { draftOf } from "./read-plan.js";
import { optionalWords } from "./rows/parts.js";
import { planToBook } from "./write-plan.js";

/**
 * What the workbook of a plan has no cells for, each part once: found by reading back what was written, so that nothing is
 * lost in silence. Empty for a plan of its reach, which comes back as it was.
 */
export function unheld(plan: Plan, words: PlanBookWords): readonly Warning[] {
  const draft = draftOf(planToBook(plan, words), words);
  if ("issues" in draft) return [];
  const told = new Map<string, Warning>();
  for (const path of differences(plan, completed(draft.value), [])) {
    const what = whatAt(path, plan, words);
    if (!told.has(what)) told.set(what, { code: "cannot-hold", path, what });
  }
  return [...told.values()];
}

/** What is empty need not be written. */
const EMPTY = ["receipts", "amendments", "amended"];

const completed = (value: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(EMPTY.map((list) => [list, []])),
  ...value,
});

/** Where two values differ, as deep as one can tell; of objects the order of what they hold counts as well. */
function differences(a: unknown, b: unknown, path: Path): readonly Path[] {
  if (!isKeyed(a) || !isKeyed(b) || Array.isArray(a) !== Array.isArray(b))
    return Object.is(a, b) ? [] : [path];
  const [own, other] = [Object.keys(a), Object.keys(b)];
  const isOrdered = ORDERED.has(String(path.at(-1)));
  const isMoved =
    isOrdered &&
    own.filter((key) => other.includes(key)).join() !== other.filter((key) => own.includes(key)).join();
  return [
    ...(isMoved ? [path] : []),
    ...[...new Set([...own, ...other])].flatMap((key) =>
      differences(at(a, key), at(b, key), [...path, Array.isArray(a) ? Number(key) : key]),
    ),
  ];
}

/** Parts of a plan that stand in an order. */
const ORDERED = new Set([
  "parties",
  "units",
  "tasks",
  "items",
  "products",
  "procedures",
  "stages",
  "ends",
  "attributes",
  "options",
]);

/** The nearest part that has a name, and what of it is not held. */
function whatAt(path: Path, plan: Plan, { held, sheets: { language } }: PlanBookWords): string {
  const field = path.findLast((key) => typeof key === "string" && Object.hasOwn(held.fields, key));
  const what = field === undefined ? held.other : (held.fields[field] ?? held.other);
  for (let length = path.length - 1; length > 0; length--) {
    const part = path.slice(0, length).reduce<unknown>(at, plan);
    const [name] = optionalWords(at(part, "title") ?? at(part, "name"), language);
    if (name !== undefined) return held.of(what, name);
  }
  return what;
}
