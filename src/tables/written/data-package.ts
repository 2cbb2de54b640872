import type { ValueKind } from "../table.js";

const MEDIA = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file",
} as const;

/** A file that holds a table. */
export interface DescribedTable {
  readonly name: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly format: keyof typeof MEDIA;
  readonly columns: Readonly<Record<string, ValueKind>>;
}

/** Files of tables, and what is known of them as a whole. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly tables: readonly DescribedTable[];
}

/** What columns of files hold, as a Data Package (specs.frictionlessdata.io) that R, Python and data portals read. */
export const dataPackage = ({ tables, ...about }: Described) => ({
  profile: "tabular-data-package",
  ...about,
  resources: tables.map(({ name, file, format, columns }) => ({
    profile: "tabular-data-resource",
    name,
    path: file,
    format,
    mediatype: MEDIA[format],
    encoding: "utf-8",
    schema: {
      fields: Object.entries(columns).map(([column, kind]) => ({ name: column, type: TYPES[kind] })),
      missingValues: [""],
    },
  })),
});

const TYPES: Readonly<Record<ValueKind, string>> = {
  text: "string",
  day: "date",
  whole: "integer",
  number: "number",
  money: "integer",
  flag: "boolean",
};
