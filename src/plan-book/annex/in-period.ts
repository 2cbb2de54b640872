import type { BookRow } from "../book/row.js";
import type { AnnexDue } from "./due.js";
import type { FieldDoubt, MeasuredPromise } from "./measured-promise.js";
import { amountsIn } from "./numbers/amounts.js";
import { periodsIn } from "./numbers/periods.js";

interface Told {
  readonly text: string;
  /** How often it comes by its column of time. */
  readonly every: AnnexDue["every"];
}

/** How often a promise comes; asked where its words and its column of time differ, or where no plan counts so. */
export function inPeriod(found: MeasuredPromise, { text, every }: Told): MeasuredPromise {
  const told = periodsIn(text);
  const [period, ...others] = new Set([...(every ? [every] : []), ...told.map(([one]) => one)]);
  const isAsked = found.doubts.some(({ doubt }) => doubt.code === "period-number");
  const isOne = period !== undefined && period !== "other" && others.length === 0;
  const known = isOne && !isAsked ? period : every;
  const fields: BookRow = { ...(known && { every: known }), ...found.fields };
  if (isOne || period === undefined || isAsked) return { ...found, fields };
  const { level: _, ...unsaid } = fields;
  const words = [...told.map(([, one]) => one), ...amountsIn(text).map(({ said }) => said)].join("; ");
  const doubt: FieldDoubt = { doubt: { code: "period-number", found: words }, field: "level" };
  // What is asked about the level already is asked once.
  const doubts = found.doubts.some(({ field }) => field === "level") ? [] : [doubt];
  return { ...found, fields: unsaid, doubts: [...found.doubts, ...doubts] };
}
