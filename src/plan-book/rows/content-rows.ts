import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Item, Task } from "../../model/plan/task.js";
import { isSameValue } from "../../model/values/same-value.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow } from "../book/row.js";
import type { PartNames } from "./names.js";
import { requirementRows, type Writing } from "./requirement-rows.js";
import { isSamePlace, sourceFields } from "./source-fields.js";
import { dayText } from "./stretch-text.js";

/** What rows are written with. */
export type ContentWriting = Omit<Writing, "own">;

/** *Nội dung*: tasks with their items and products, and the promises, each in the order of the plan. */
export function contentRows(plan: Plan, names: PartNames, words: PlanBookWords): readonly BookRow[] {
  const writing = { plan, names, words };
  const rows: BookRow[] = [];
  const waiting = Object.keys(plan.tasks);
  /** Writes the tasks up to one; says whether that one still waited. */
  const writeUpTo = (id: string): boolean => {
    const last = waiting.indexOf(id);
    for (const before of waiting.splice(0, Math.max(0, last))) rows.push(...taskRows(before, writing));
    return waiting[0] === id;
  };
  for (const commitment of plan.commitments) {
    const task = taskOf(commitment.about, plan);
    const isWaiting = task !== undefined && writeUpTo(task);
    const isJoined = isWaiting && isOneRow(commitment, plan.tasks[task]);
    if (isWaiting) waiting.shift();
    if (isWaiting && !isJoined) rows.push(...taskRows(task, writing));
    rows.push(...promiseRows(commitment, isJoined ? plan.tasks[task] : undefined, writing));
    if (isJoined) rows.push(...itemRows(plan.tasks[task]?.items ?? {}, writing));
  }
  return [...rows, ...waiting.flatMap((id) => taskRows(id, writing))];
}

/** The task that a promise speaks of, itself or by one of its items and products. */
const taskOf = (about: string | undefined, plan: Plan): string | undefined =>
  about === undefined
    ? undefined
    : Object.entries(plan.tasks).find(
        ([id, { items }]) =>
          id === about ||
          Object.entries(items).some(
            ([item, { products = {} }]) => item === about || Object.hasOwn(products, about),
          ),
      )?.[0];

/** A task and the promise of it are one row where they say the same. */
const isOneRow = (promise: Commitment, task: Task | undefined): boolean =>
  task !== undefined &&
  promise.about === promise.id &&
  isSameValue(promise.title, task.title) &&
  isSamePlace(promise.source, task.source) &&
  isSameValue(
    task.leads,
    promise.responsible.flatMap(({ unit, role }) => (role === "lead" ? [unit] : [])),
  );

function taskRows(id: string, writing: ContentWriting): readonly BookRow[] {
  const task = writing.plan.tasks[id];
  if (task === undefined) return [];
  const own = { id, is: "task", title: task.title, ...sourceFields(task.source) };
  return [
    { ...own, ...taskFields(task, writing), leads: unitsOf(task.leads, writing) },
    ...itemRows(task.items, writing),
  ];
}

const taskFields = ({ no, receivers, receiverClass, quantity }: Task, writing: ContentWriting): BookRow => ({
  no,
  receivers: unitsOf(receivers, writing),
  ...(receiverClass !== undefined && { class: receiverClass }),
  ...(quantity !== undefined && { quantity }),
});

const itemRows = (items: Readonly<Record<string, Item>>, writing: ContentWriting): readonly BookRow[] =>
  Object.entries(items).flatMap(([id, { no, title, bullet, receivers, products = {}, source }]) => [
    {
      id,
      is: "part",
      no,
      title,
      receivers: unitsOf(receivers, writing),
      ...(bullet !== undefined && { bullet }),
      ...sourceFields(source),
    },
    ...Object.entries(products).map(([productId, { name, en }]) => ({
      id: productId,
      is: "product",
      title: { [writing.plan.language]: name, ...(en !== undefined && { en }) },
    })),
  ]);

const unitsOf = (units: readonly string[], { names }: ContentWriting) =>
  units.map((unit) => names.units.labelOf(unit));

function promiseRows(
  commitment: Commitment,
  task: Task | undefined,
  writing: ContentWriting,
): readonly BookRow[] {
  const { names, words } = writing;
  const { id, about, due, readings, when, series, key } = commitment;
  const [first, ...others] = readings;
  const [head = {}, ...parts] = requirementRows(first.requirement, { ...writing, own: id });
  const place = about === undefined ? words.none : names.matters.labelOf(about);
  return [
    {
      ...head,
      id,
      is: commitment.kind === "funding" ? commitment.funds : commitment.kind,
      title: commitment.title,
      ...sourceFields(commitment.source),
      leads: dutiesOf(commitment, "lead", writing),
      partners: dutiesOf(commitment, "partner", writing),
      ...(due !== undefined && { due: dayText(due) }),
      ...(series !== undefined && { series }),
      ...(key !== undefined && { key }),
      ...readingFields(first),
      ...(task === undefined ? { about: place } : taskFields(task, writing)),
    },
    ...parts,
    ...others.flatMap((reading) => readingRows(reading, { ...writing, own: id })),
    ...(when === undefined
      ? []
      : requirementRows(when, { ...writing, own: id }).map((row, index) =>
          index === 0 ? { ...row, is: "when" } : row,
        )),
  ];
}

const dutiesOf = ({ responsible }: Commitment, role: "lead" | "partner", writing: ContentWriting) =>
  unitsOf(
    responsible.flatMap((duty) => (duty.role === role ? [duty.unit] : [])),
    writing,
  );

type PlanReading = Commitment["readings"][number];

const readingFields = ({ id, title }: PlanReading): BookRow => ({
  readingId: id,
  ...(title !== undefined && { reading: title }),
});

const readingRows = (reading: PlanReading, writing: Writing): readonly BookRow[] =>
  requirementRows(reading.requirement, writing).map((row, index) =>
    index === 0 ? { ...row, is: "reading", ...readingFields(reading) } : row,
  );
