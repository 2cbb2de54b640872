import { escapedWithin } from "../../report/markdown/escape.js";

/** A table of plain texts in Markdown. */
export const markdownTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [
  lineOf(heads),
  lineOf(heads.map(() => "---")),
  ...rows.map((cells) => lineOf(cells.map(escapedWithin))),
];

const lineOf = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
