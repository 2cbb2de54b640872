import { describe, expect, test } from "vitest";
import type { Register } from "../../../src/model/register/register.js";
import type { RegisterRecord } from "../../../src/model/register/record.js";
import { differences, journalOf } from "../../../src/rules/register/journal.js";
import { settledEntries } from "../../../src/rules/register/settled-entries.js";
import { reviewOf } from "../change/between.js";

const row = { issue: "issue-1", id: "row-1" };
const filed = {
  subject: "guava",
  stage: "mark.filed",
  on: "2024-01-05",
  recorded: "2024-02-01",
  row,
} as const;

const withRecords = (...records: readonly RegisterRecord[]): Register => ({
  ...reviewOf({}).register,
  records,
});

describe("the journal", () => {
  const told = { ...filed, id: "a", by: "north", cell: "Nhãn hiệu!D4" };
  const corrected = {
    ...filed,
    id: "b",
    by: "north",
    recorded: "2024-03-01",
    on: "2024-01-06",
    corrects: "a",
  };
  const replaced = { ...filed, id: "c", by: "south", recorded: "2024-03-01", replaces: "b" };
  const withdrawn = { id: "d", recorded: "2024-04-01", row, corrects: "c" };
  const again = { id: "e", recorded: "2024-05-01", row, corrects: "d" };

  test("says by day, unit and entry what was told, corrected, replaced and taken back, and what stood there before", () => {
    const lines = journalOf(withRecords(withdrawn, replaced, corrected, told));
    expect(
      lines.map(({ recorded, by, what, id, record, before, cell }) => [
        recorded,
        by ?? "",
        what,
        id,
        record.id,
        before?.id ?? "",
        cell ?? "",
      ]),
    ).toEqual([
      ["2024-02-01", "north", "told", "a", "a", "", "Nhãn hiệu!D4"],
      ["2024-03-01", "north", "corrected", "b", "b", "a", ""],
      ["2024-03-01", "south", "replaced", "c", "c", "b", ""],
      ["2024-04-01", "", "withdrawn", "d", "c", "c", ""],
    ]);
  });

  test("says of what takes back a withdrawal what was withdrawn in the first place", () => {
    expect(journalOf(withRecords(replaced, withdrawn, again)).at(-1)).toMatchObject({
      what: "withdrawn",
      record: { id: "c" },
    });
  });

  test("is silent on what no row told, and on what takes back an entry that is not on file", () => {
    const { row: _row, ...written } = told;
    expect(journalOf(withRecords(written, { ...withdrawn, corrects: "gone" }))).toEqual([]);
  });

  test("shows what differs field by field, the papers only where there are any", () => {
    const before = { ...filed, id: "a", attributes: { owner: "hợp tác xã", level: "một" } };
    const record = {
      ...filed,
      id: "b",
      on: "2024-01-06",
      corrects: "a",
      attributes: { owner: "hợp tác xã", fee: 5 },
      evidence: ["paper-1"],
    };
    const [, line] = journalOf(withRecords(before, record));
    expect(line && differences(line)).toEqual([
      { field: "on", was: "2024-01-05", is: "2024-01-06" },
      { field: "level", was: "một", is: undefined },
      { field: "fee", was: undefined, is: 5 },
      { field: "evidence", was: undefined, is: ["paper-1"] },
    ]);
    const [first] = journalOf(withRecords({ ...before, evidence: [] }));
    expect(first && differences(first)).toEqual([]);
  });
});

describe("entries read from rows", () => {
  const nameOf = (id: string) => (id === "guava" || id === "guava-2" ? "Ổi lê" : id);
  const settled = (...entries: readonly object[]) =>
    settledEntries(
      entries.map((entry) => ({ ...entry })),
      nameOf,
    );
  const first = { ...filed, id: "a", by: "north" };

  test("correct each other by the name of their subject, whatever its id, and by nothing they said themselves", () => {
    const second = { ...first, id: "b", subject: "guava-2", recorded: "2024-03-01", corrects: "elsewhere" };
    expect(settled(first, second)).toEqual([first, { ...second, corrects: "a" }]);
    expect(settled({ ...first, corrects: "elsewhere" })).toEqual([first]);
  });

  test("that say the same in other cells on one day are one word", () => {
    const other = { ...first, id: "b", cell: "Sổ!D5" };
    expect(settled({ ...first, cell: "Sổ!D4" }, other)).toEqual([
      { ...first, cell: "Sổ!D4" },
      { ...other, corrects: "a" },
    ]);
    const differs = { ...first, id: "b", on: "2024-01-07" };
    expect(settled(first, differs)).toEqual([first, differs]);
  });

  test("that take back two words of one day make a withdrawal of the second, told by the same unit on the same day", () => {
    const differs = { ...first, id: "b", on: "2024-01-07" };
    const later = { ...first, id: "c", recorded: "2024-03-01" };
    const { id: _id, corrects: _corrects, ...said } = { ...later, corrects: "" };
    const [, , , taken] = settled(first, differs, later);
    expect(taken).toMatchObject({ by: said.by, recorded: said.recorded, row, corrects: "a" });
    expect(Object.keys(taken ?? {}).toSorted()).toEqual(["by", "corrects", "id", "recorded", "row"]);
    const unsigned = [first, differs, later].map(({ by: _by, ...entry }) => entry);
    expect(settled(...unsigned).map((entry) => "by" in entry)).toEqual([false, false, false, false]);
  });

  test("made before are made anew, not doubled", () => {
    const differs = { ...first, id: "b", on: "2024-01-07" };
    const once = settled(first, differs, { ...first, id: "c", recorded: "2024-03-01" });
    expect(settled(...once)).toEqual(once);
  });

  test("that only withdraw keep what they name where nothing else is there; a note keeps nothing", () => {
    const withdrawal = { id: "x", recorded: "2024-03-01", row, corrects: "gone" };
    expect(settled(withdrawal)).toEqual([withdrawal]);
    const note = { id: "n", kind: "progress", text: "Đang làm", recorded: "2024-03-01", row };
    expect(settled({ ...note, corrects: "gone" })).toEqual([note]);
  });

  test("of other sorts of notes are other words", () => {
    const note = { id: "n", kind: "progress", text: "Đang làm", recorded: "2024-03-01", row };
    const later = { ...note, id: "m", text: "Đã xong", recorded: "2024-04-01" };
    expect(settled(note, later)).toEqual([note, { ...later, corrects: "n" }]);
    expect(settled(note, { ...later, kind: "difficulty" })).toEqual([note, { ...later, kind: "difficulty" }]);
  });

  test("what no row told is left as it is", () => {
    const { row: _row, ...written } = first;
    expect(settled({ ...written, corrects: "b" })).toEqual([{ ...written, corrects: "b" }]);
  });
});
