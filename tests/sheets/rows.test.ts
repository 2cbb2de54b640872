import { describe, expect, test } from "vitest";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { effective } from "../../src/model/register/effective.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { isFact } from "../../src/model/register/record.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { registerFromSheets } from "../../src/sheets/merge/from-sheets.js";
import type { Cell } from "../../src/sheets/book/sheet.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";

/** A note that a cell cannot give back exactly, for its two spaces: it stands in the hidden rest of the row too. */
const NOTE = "chờ  bản gốc";

/** The note of a record, once the cells that say the one have been made to say the other. */
function noteAfter(change: (cell: Cell) => Cell): string | undefined {
  const parsed = parseRegister(
    {
      formatVersion: 1,
      id: "so-theo-doi",
      plan: caoLanh.id,
      nature: "illustrative",
      title: { vi: "Sổ minh họa", en: "Register made up" },
      units: {},
      subjects: { oi: { name: "Ổi" } },
      documents: {},
      records: [
        {
          id: "r1",
          subject: "oi",
          stage: "mark.filed",
          on: "2022-03-25",
          recorded: "2022-03-25",
          note: NOTE,
        },
      ],
      statements: [],
      decisions: [],
    },
    caoLanh,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const book = registerToSheets(parsed.value, caoLanh, { sheets: words });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      sheet.name === words.sheets.guide && at === 5
        ? [row[0] ?? null, { day: "2022-04-01" }]
        : row.map(change),
    ),
  }));
  const read = registerFromSheets({ ...book, sheets }, caoLanh, { sheets: words });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  // What the keeper has changed is a word of its own, against the record as it was.
  return effective(read.value.records, null, (record) => !isFact(record)).entries.filter(isFact)[0]?.note;
}

const isNote = (cell: Cell) => typeof cell === "string" && /^chờ +bản gốc$/.test(cell);

describe("a cell that cannot give its value back exactly", () => {
  test("gives it back all the same while nobody touches it", () => {
    expect(noteAfter((cell) => cell)).toBe(NOTE);
  });

  test("says what somebody writes into it", () => {
    expect(noteAfter((cell) => (isNote(cell) ? "đã có bản gốc" : cell))).toBe("đã có bản gốc");
  });

  test("says nothing once somebody has emptied it", () => {
    expect(noteAfter((cell) => (isNote(cell) ? null : cell))).toBeUndefined();
    expect(noteAfter((cell) => (isNote(cell) ? "" : cell))).toBeUndefined();
  });
});
