import type { Path } from "../../model/issue/issue.js";
import { dayIn } from "../rows/stretch-text.js";
import { lineOf, sourceOf, wordsIn } from "./fields.js";
import { aboutOf, titleOf, unitsIn, type PromiseRows } from "./promise-rows.js";
import { isRow } from "./parts-of-rows.js";
import type { PlacedRow, PlanReading } from "./reading.js";
import { readRequirement } from "./requirement.js";
import type { RequirementSite } from "./requirement-site.js";
import { stepsOf, type PlanStep } from "./steps.js";

type Made = Readonly<Record<string, unknown>>;

/** The promises of the plan; a row of each year or quarter is one for each of them. */
export function promisesOf(promises: readonly PromiseRows[], reading: PlanReading): readonly Made[] {
  const made: Made[] = [];
  for (const promise of promises) {
    const steps = stepsOf(promise.row, reading);
    for (const step of steps ?? [undefined])
      made.push(promiseOf(promise, { reading, step, index: made.length }));
  }
  return made;
}

interface Making {
  readonly reading: PlanReading;
  readonly step: PlanStep | undefined;
  /** Its place among the promises of the plan. */
  readonly index: number;
}

function promiseOf(promise: PromiseRows, { reading, step, index }: Making): Made {
  const { row } = promise;
  const path = ["commitments", index];
  const about = aboutOf(promise, reading);
  const [series, key] = [lineOf(row, "series"), lineOf(row, "key")];
  const due = step?.due ?? dueOf(row, reading);
  for (const [field, column] of PLACES) reading.from([...path, field], row, column);
  reading.from(path, row, "title");
  return {
    ...kindOf(row, reading),
    id: step === undefined ? row.id : `${row.id}.${step.name}`,
    title: step === undefined ? wordsIn(row, "title") : step.title(wordsIn(row, "title") ?? {}),
    responsible: [
      ...unitsIn(row, "leads", reading).map((unit) => ({ unit, role: "lead" })),
      ...unitsIn(row, "partners", reading).map((unit) => ({ unit, role: "partner" })),
    ],
    ...(due !== undefined && { due }),
    ...conditionOf(promise, { reading, own: row.id, path: [...path, "when"] }),
    readings: readingsOf(promise, [...path, "readings"], { reading, step }),
    source: sourceOf(row, reading, titleOf(row)),
    ...(step !== undefined ? { series: row.id } : series !== "" && { series }),
    ...(key !== "" && { key }),
    ...(about !== undefined && { about }),
  };
}

const PLACES = [
  ["responsible", "leads"],
  ["due", "due"],
  ["about", "about"],
  ["readings", "measure"],
] as const;

const KINDS = ["indicator", "item", "obligation", "review"];
const FUNDS = ["recurrent", "counterpart"];

function kindOf(row: PlacedRow, { fault }: PlanReading): Made {
  const kind = lineOf(row, "is");
  if (FUNDS.includes(kind)) return { kind: "funding", funds: kind };
  if (kind === "") fault({ code: "missing" }, row, "is");
  return { kind: KINDS.includes(kind) ? kind : "item" };
}

function dueOf(row: PlacedRow, { fault }: PlanReading): string | undefined {
  const text = lineOf(row, "due");
  if (text === "") return undefined;
  const day = dayIn(text);
  if (day === undefined) fault({ code: "malformed", found: text, form: "written-day" }, row, "due");
  return day;
}

/** The rows that begin a part, each with those that go on with it. */
function groups(rows: readonly PlacedRow[], ...begins: readonly string[]): readonly (readonly PlacedRow[])[] {
  const found: PlacedRow[][] = [];
  for (const row of rows)
    if (isRow(row, "reading", "when") || found.length === 0) found.push([row]);
    else found.at(-1)?.push(row);
  return found.filter(
    ([first]) =>
      first !== undefined &&
      (begins.includes("") ? !isRow(first, "reading", "when") : isRow(first, ...begins)),
  );
}

function readingsOf(
  { row, others }: PromiseRows,
  path: Path,
  { reading, step }: Pick<Making, "reading" | "step">,
) {
  const [main = []] = groups([row, ...others], "");
  return [main, ...groups([row, ...others], "reading")].map((rows, index) => {
    const [first = row] = rows;
    const title = wordsIn(first, "reading");
    const site: RequirementSite = {
      reading,
      own: step === undefined ? row.id : `${row.id}.${step.name}`,
      path: [...path, index, "requirement"],
      ...(step !== undefined && { step }),
    };
    return {
      id: lineOf(first, "readingId") || (index === 0 ? "as-written" : `reading-${index + 1}`),
      ...(title !== undefined && { title }),
      requirement: readRequirement(rows, site),
    };
  });
}

function conditionOf({ others }: PromiseRows, site: RequirementSite): Made {
  const [rows] = groups(others, "when");
  const when = rows && readRequirement(rows, site);
  return when === undefined ? {} : { when };
}
