import { expect, test } from "vitest";
import { sheets as en } from "../../src/locale/en/sheets.js";
import { sheets as vi } from "../../src/locale/vi/sheets.js";
import { allColumns, columnsOf, SHEETS } from "../../src/sheets/layout.js";
import type { SheetWords } from "../../src/sheets/words.js";

const words = [vi, en] satisfies readonly SheetWords[];

test.each(words)(
  "every sheet and column that people see has a word: $language",
  ({ heads, sheets, about }) => {
    for (const sheet of SHEETS) {
      expect(sheets).toHaveProperty(sheet);
      expect(about).toHaveProperty(sheet);
      for (const { key, hidden } of columnsOf(sheet))
        if (hidden === undefined) expect(Object.keys(heads)).toContain(key);
    }
  },
);

test("both languages say the same things", () => {
  for (const part of ["sheets", "about", "heads", "fields"] as const)
    expect(Object.keys(en[part]).toSorted()).toEqual(Object.keys(vi[part]).toSorted());
  for (const [list, choices] of Object.entries(vi.choices))
    expect(Object.keys(Object(Reflect.get(en.choices, list))).toSorted()).toEqual(
      Object.keys(choices).toSorted(),
    );
  expect(en.guide).toHaveLength(vi.guide.length);
});

test.each(words)("no two columns of a sheet bear one head: $language", ({ heads }) => {
  const known: Readonly<Record<string, string>> = heads;
  for (const form of ["records", "statements", "decisions", "subjects", "documents", "units"] as const) {
    const shown = allColumns(form).flatMap(({ key }) => known[key] ?? []);
    expect(new Set(shown).size).toBe(shown.length);
  }
});
