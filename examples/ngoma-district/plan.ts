import { definePlan } from "phoihop";
import { eachQuarter } from "phoihop/plan";
import { economy } from "./economy.js";
import { emendations } from "./emendations.js";
import { governance } from "./governance.js";
import { learning } from "./learning.js";
import { procedures } from "./procedures.js";
import type { Row } from "./row.js";
import { society } from "./society.js";
import { at } from "./source.js";

/** The fiscal year 2025/26 runs from July to June. */
const fiscal = { from: 2025, to: 2025, startMonth: 7 };
const wholeYear = "2025-07/2026-06";
const yearBefore = "2024-07/2025-06";

const district = { en: "Ngoma District" };

const isRate = ([, kind]: Row) => ["rate", "ceiling", "fall", "share"].includes(kind);

/** The first words of the row as printed; a number in its name is none of its targets. */
const quoteOf = (title: string) =>
  title
    .split(" ")
    .slice(0, 6)
    .join(" ")
    .replace(/ \S*\d.*$/, "");

const sourceOf = ([line, , title]: Row) => at(`Row ${line}`, line, quoteOf(title));

/** The rows of a table as the items of a task, so that every report says which row it is for. */
const items = (rows: readonly Row[]) =>
  Object.fromEntries(
    rows.map((row) => [`line-${row[0]}`, { no: `${row[0]}`, title: { en: row[2] }, source: sourceOf(row) }]),
  );

const table = (no: string, title: string, rows: readonly Row[], line: number) => ({
  no,
  title: { en: title },
  leads: ["ngoma"] as const,
  items: items(rows),
  source: at(title, line, title),
});

/** The targets of Ngoma District, Rwanda, for the fiscal year 2025/26: 148 rows, most of them quarter by quarter. */
export const plan = definePlan(
  {
    id: "ngoma-district",
    version: "1.0.0",
    language: "en",
    title: { en: "Targets of Ngoma District, Rwanda, fiscal year 2025/26" },
    form: { en: "performance contract (imihigo)" },
    issued: "../2026-02-01",
    period: { from: "2025-07-01", to: "2026-06-30" },
    parties: { district: { name: district, head: "ngoma" } },
    units: { ngoma: { name: district, party: "district", form: "other" } },
    procedures,
    tasks: {
      economy: table("1", "Economic Transformation Indicators", economy, 13),
      society: table("2", "Social Transformation Indicators", [...society, ...learning], 62),
      governance: table("3", "Services and governance", governance, 148),
    },
    emendations,
  },
  ({ lead, sum, latest, percent, oneReading }) => {
    /** What a row asks of some days: amounts add up, a rate is the one last stated. */
    const asked = ([line, kind]: Row, within: string, need: number) => {
      const item = [`line-${line}`];
      if (kind === "ceiling" || kind === "unmarked")
        return oneReading(
          latest(kind === "ceiling" ? "rate.reported" : "unmarked.reported", "amount", {
            for: item,
            within,
            atMost: need,
          }),
        );
      if (kind === "rate" || kind === "level")
        return oneReading(latest(`${kind}.reported`, "amount", { for: item, within, atLeast: need }));
      if (kind !== "fall")
        return oneReading(sum(`${kind}.reported`, "amount", { for: item, within, atLeast: need }));
      const before = latest("rate.reported", "amount", { for: item, within: yearBefore });
      return [
        {
          id: "level",
          title: { en: `the rate is ${need}% or less` },
          requirement: latest("rate.reported", "amount", { for: item, within, atMost: need }),
        },
        {
          id: "fall",
          title: { en: `the rate fell by ${need}% of the year before` },
          requirement: latest("rate.reported", "amount", {
            for: item,
            within,
            atMost: percent(100 - need, before),
          }),
        },
      ] as const;
    };

    const promise = (row: Row, need: number, days: string) =>
      ({
        kind: "indicator",
        title: { en: `${row[2]}: ${need.toLocaleString("en")}${isRate(row) ? "%" : ""} in ${days}` },
        responsible: [lead("ngoma")],
        source: sourceOf(row),
        about: `line-${row[0]}`,
      }) as const;

    const quartersOf = (row: Row) =>
      eachQuarter(`line-${row[0]}`, fiscal, ({ quarter, within }) => ({
        ...promise(row, row[3][quarter - 1] ?? 0, `quarter ${quarter} of 2025/26`),
        readings: asked(row, within, row[3][quarter - 1] ?? 0),
      })).filter((_, index) => row[3][index] !== 0);

    /** The year is a promise of its own where its quarters add up to it, or it is not the last of them. */
    const yearOf = (row: Row) => {
      const [line, kind, , quarters, year] = row;
      const isLast = ["rate", "level", "ceiling", "fall", "unmarked"].includes(kind) && line !== 122;
      const isOnly = quarters.filter((amount) => amount !== 0).length === 1 && quarters[3] === year;
      return isLast || isOnly
        ? []
        : [
            {
              ...promise(row, year, "2025/26"),
              id: `line-${line}-year`,
              readings: asked(row, wholeYear, year),
            },
          ];
    };

    return [...economy, ...society, ...learning, ...governance].flatMap((row) => [
      ...quartersOf(row),
      ...yearOf(row),
    ]);
  },
);
