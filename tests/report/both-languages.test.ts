import { reportOf, type Printout } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { en, inputs, vi } from "./examples.js";

/** The values of a paper, without its words. */
const valuesOf = ({ body, annexes }: Printout) =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].map((block) => {
    switch (block.kind) {
      case "heading":
        return [block.level, block.id];
      case "paragraph":
      case "note":
        return [block.kind, block.from];
      case "list":
        return block.items.map(({ from }) => from);
      case "table":
        return block.groups.map(({ rows }) =>
          rows.map(({ cells, from }) => [
            from,
            ...cells.map((cell, index) => (block.columns[index]?.cells === "text" ? cell !== null : cell)),
          ]),
        );
      case "figure":
      case "passage":
        return block.id;
    }
  });

describe("both languages", () => {
  test.each(Object.entries(inputs))("carry the same values: %s", (_name, input) => {
    expect(valuesOf(reportOf(input, en))).toEqual(valuesOf(reportOf(input, vi)));
  });
});
