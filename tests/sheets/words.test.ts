import { expect, test } from "vitest";
import { sheets as en } from "../../src/locale/en/sheets/words.js";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { formSheets } from "../../src/sheets/form/form-sheets.js";
import { layoutOf } from "../../src/sheets/book/layout.js";
import type { SheetWords } from "../../src/locale/words/sheet-words.js";

const words = [vi, en] satisfies readonly SheetWords[];

test.each(words)("every column that people see has a word: $language", (language) => {
  for (const { columns, heads } of layoutOf(caoLanh, language))
    for (const { key, hidden } of columns)
      if (hidden === undefined) expect(Object.keys(heads)).toContain(key);
});

test("both languages say the same things", () => {
  for (const part of ["sheets", "about", "heads", "fields"] as const)
    expect(Object.keys(en[part]).toSorted()).toEqual(Object.keys(vi[part]).toSorted());
  for (const [list, choices] of Object.entries(vi.choices))
    expect(Object.keys(Object(Reflect.get(en.choices, list))).toSorted()).toEqual(
      Object.keys(choices).toSorted(),
    );
  expect(Object.keys(en.guide)).toEqual(Object.keys(vi.guide));
});

test.each(words)("no two columns of a sheet bear one head: $language", (language) => {
  for (const { columns, heads } of layoutOf(caoLanh, language)) {
    const shown = columns.flatMap(({ key, hidden }) => (hidden === undefined ? [heads[key] ?? key] : []));
    expect(new Set(shown).size).toBe(shown.length);
  }
});

test.each(words)("no two columns of a form bear one head under one group: $language", (language) => {
  for (const { columns } of formSheets(caoLanh, language)) {
    const shown = columns.map(({ group, head }) => `${group}: ${head}`);
    expect(new Set(shown).size).toBe(shown.length);
  }
});
