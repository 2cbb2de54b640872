import { lineOf, named, sourceOf, wordsIn, writtenSource } from "./fields.js";
import { isRow } from "./parts-of-rows.js";
import { dayIn, readStretch } from "../rows/stretch-text.js";
import type { PlacedRow, PlanReading } from "./reading.js";

const LISTS = { basis: "bases", purpose: "purposes", content: "contents", addressee: "addressees" } as const;

/** The head of the plan, from *Thông tin chung*: what it is called, its numbers, days and passages. */
export function readGeneral(reading: PlanReading) {
  const { rows, names, from, language } = reading;
  const rowOf = (kind: string) => rows.general.find((row) => isRow(row, kind));
  const [title, form, issues] = [rowOf("title"), rowOf("form"), rowOf("issues")];
  if (title !== undefined) from(["title"], title, `value.${language}`);
  const side = issues && valueOf(issues, language);
  return {
    title: title && wordsIn(title, "value"),
    ...(form !== undefined && { form: wordsIn(form, "value") }),
    ...(issues !== undefined &&
      side !== undefined && {
        issues: named(side, {
          kind: "party",
          labels: names.parties,
          row: issues,
          key: `value.${language}`,
          reading,
        }),
      }),
    numbers: rows.general
      .filter((row) => isRow(row, "number"))
      .map((row, index) => {
        from(["numbers", index], row, `value.${language}`);
        const number = valueOf(row, language);
        return { number, source: sourceOf(row, reading, number) };
      }),
    ...daysOf(reading),
    ...Object.fromEntries(Object.entries(LISTS).map(([kind, list]) => [list, passages(kind, list, reading)])),
  };
}

const valueOf = (row: PlacedRow, language: string): string =>
  lineOf(row, `value.${language}`) || (Object.values(wordsIn(row, "value") ?? {})[0] ?? "");

const passages = (kind: string, list: string, reading: PlanReading) =>
  reading.rows.general
    .filter((row) => isRow(row, kind))
    .map((row, index) => {
      reading.from([list, index], row, `value.${reading.language}`);
      return {
        id: row.id,
        text: wordsIn(row, "value"),
        source: sourceOf(row, reading, valueOf(row, reading.language)),
      };
    });

/** The day of issue, the period, and where the plan says them. */
function daysOf(reading: PlanReading) {
  const { rows } = reading;
  const rowOf = (kind: string) => rows.general.find((row) => isRow(row, kind));
  const [issued, first, last] = ["issued", "from", "to"].map((kind) => {
    const row = rowOf(kind);
    return row === undefined ? undefined : dayOf(row, reading);
  });
  const sources = ["title", "issued", "from"].map((kind) => {
    const row = rowOf(kind);
    return row && writtenSource(row, reading);
  });
  const [title, day, period] = sources;
  const isStated = title !== undefined && day !== undefined && period !== undefined;
  return {
    issued,
    period: { from: first, to: last },
    ...(isStated && { stated: { title, issued: day, period } }),
  };
}

function dayOf(row: PlacedRow, { fault, from, language }: PlanReading): string | undefined {
  const key = `value.${language}`;
  const text = lineOf(row, key);
  const isIssued = lineOf(row, "is") === "issued";
  const day = isIssued ? partlyIn(text) : dayIn(text);
  if (isIssued) from(["issued"], row, key);
  else from(["period"], row, key);
  if (day === undefined && text === "") fault({ code: "missing" }, row, key);
  else if (day === undefined) fault({ code: "malformed", found: text, form: "written-day" }, row, key);
  return day;
}

/** The day of issue may be known in part: of a plan that a page of that day speaks of, no later than that. */
function partlyIn(text: string): string | undefined {
  const read = readStretch(text);
  return typeof read === "string" ? read : undefined;
}
