import { isFields, type Fields } from "../../model/values/fields.js";
import { fieldOf } from "../../sheets/cells/fields.js";
import { lineOf, linesOf, sourceOf, wordsIn } from "./fields.js";
import { goesOn, isRow } from "./parts-of-rows.js";
import { placeOf, titleOf, unitsIn, type PromiseRows } from "./promise-rows.js";
import { promisesOf } from "./promises.js";
import { makesTask } from "./quantity.js";
import type { PlacedRow, PlanReading } from "./reading.js";

type Made = Fields;

/** Tasks and promises, from *Nội dung*. */
export function readContents(reading: PlanReading) {
  const tasks: Record<string, Made> = {};
  const promises: PromiseRows[] = [];
  let [task, above]: (string | undefined)[] = [];
  for (const row of reading.rows.contents) {
    if (goesOn(row)) addTo(promises, row, reading);
    else if (makesTask(row)) {
      if (Object.hasOwn(tasks, row.id))
        reading.fault({ code: "same-number", found: lineOf(row, "no") }, row, "no");
      else tasks[row.id] = taskOf(row, reading);
      [task, above] = [row.id, row.id];
    } else if (isRow(row, "part")) above = addItem(tasks, task, row, reading) ? row.id : above;
    else if (isRow(row, "product")) addProduct(tasks, [task, above], row, reading);
    if (goesOn(row) || isRow(row, "task", "part", "product")) continue;
    const isItem =
      hasReceivers(row) && !makesTask(row) && addItem(tasks, placeOf(row, reading) ?? task, row, reading);
    promises.push({ row, others: [], above: isItem ? row.id : above, isItem });
  }
  return { tasks, commitments: promisesOf(promises, reading) };
}

/** A promise without a number whose row names who receives it: an item of its task, for a promise names none. */
const hasReceivers = (row: PlacedRow) =>
  linesOf(row, "receivers").length > 0 || wordsIn(row, "class") !== undefined;

/** A row that goes on with a promise needs one above it. */
function addTo(promises: PromiseRows[], row: PlacedRow, { fault }: PlanReading): void {
  const last = promises.at(-1);
  if (last === undefined) fault({ code: "missing" }, row, "title");
  else promises[promises.length - 1] = { ...last, others: [...last.others, row] };
}

function addItem(
  tasks: Record<string, Made>,
  task: string | undefined,
  row: PlacedRow,
  reading: PlanReading,
): boolean {
  const own = task === undefined ? undefined : tasks[task];
  const items = own?.["items"];
  // A class of receivers is one of a task alone.
  if (task === undefined || !isFields(items) || wordsIn(row, "class") !== undefined) {
    reading.fault({ code: "missing" }, row, "no");
    return false;
  }
  reading.from(["tasks", task, "items", row.id], row, "title");
  const no = lineOf(row, "no") || [own?.["no"], Object.keys(items).length + 1].join(".");
  tasks[task] = { ...own, items: { ...items, [row.id]: itemOf(no, row, reading) } };
  return true;
}

/** A product stands below the item that names it. */
function addProduct(
  tasks: Record<string, Made>,
  [task = "", item = ""]: readonly (string | undefined)[],
  row: PlacedRow,
  reading: PlanReading,
): void {
  const items = tasks[task]?.["items"];
  const own = isFields(items) ? items[item] : undefined;
  if (!isFields(items) || !isFields(own)) return reading.fault({ code: "missing" }, row, "no");
  const products = { ...(isFields(own["products"]) && own["products"]), [row.id]: productOf(row, reading) };
  tasks[task] = { ...tasks[task], items: { ...items, [item]: { ...own, products } } };
}

function taskOf(row: PlacedRow, reading: PlanReading) {
  reading.from(["tasks", row.id], row, "title");
  const [no, quantity, people] = [lineOf(row, "no"), fieldOf(row.fields, "quantity"), wordsIn(row, "class")];
  return {
    no: no || row.id,
    title: wordsIn(row, "title"),
    leads: unitsIn(row, "leads", reading),
    receivers: unitsIn(row, "receivers", reading),
    ...(people !== undefined && { receiverClass: people }),
    ...(quantity !== undefined && { quantity }),
    items: {},
    source: sourceOf(row, reading, titleOf(row)),
  };
}

function itemOf(no: string, row: PlacedRow, reading: PlanReading) {
  const bullet = fieldOf(row.fields, "bullet");
  return {
    no,
    title: wordsIn(row, "title"),
    ...(bullet !== undefined && { bullet }),
    receivers: unitsIn(row, "receivers", reading),
    source: sourceOf(row, reading, titleOf(row)),
  };
}

function productOf(row: PlacedRow, { language }: PlanReading) {
  const { en, ...others } = wordsIn(row, "title") ?? {};
  const name = others[language] ?? en ?? "";
  return { name, ...(en !== undefined && language !== "en" && { en }) };
}
