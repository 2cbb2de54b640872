import type { ValueKind } from "../../tables/table.js";

/** A file of a portfolio, and what is known of it as a whole. */
export interface Described {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly format: "csv" | "parquet";
  readonly columns: Readonly<Record<string, ValueKind>>;
  readonly asOf: string;
  readonly reviews: number;
  /** Of how many of them the register is made up. */
  readonly illustrative: number;
}

/** What columns of a file hold, as a Data Package (specs.frictionlessdata.io) that R, Python and data portals read. */
export const dataPackage = ({ file, format, columns, asOf, reviews, illustrative }: Described) => ({
  profile: "tabular-data-package",
  name: "phoihop-portfolio",
  title: `Findings of ${reviews} reviews on ${asOf}`,
  ...(illustrative > 0 && { description: `MINH HỌA: ${illustrative} / ${reviews}` }),
  resources: [
    {
      profile: "tabular-data-resource",
      name: "findings",
      path: file,
      format,
      mediatype: format === "csv" ? "text/csv" : "application/vnd.apache.parquet",
      encoding: "utf-8",
      schema: {
        fields: Object.entries(columns).map(([name, kind]) => ({ name, type: TYPES[kind] })),
        missingValues: [""],
      },
    },
  ],
});

const TYPES: Readonly<Record<ValueKind, string>> = {
  text: "string",
  day: "date",
  whole: "integer",
  number: "number",
  money: "integer",
  flag: "boolean",
};
