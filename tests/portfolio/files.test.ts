import {
  readPortfolio,
  readPortfolioRows,
  toNdjson,
  type PortfolioPart,
  type PortfolioRow,
} from "phoihop/portfolio";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/portfolio/files/lines.js";
import { smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { listOf, rowsOf } from "./rows-of.js";
import { synthetic } from "./synthetic.js";

const seed = Number(process.env["SEED"] ?? 20_222_025);
const bytes = (text: string) => new TextEncoder().encode(text);
/** A file in pieces of so many bytes, each in the same buffer, as some streams give them. */
function* pieces(text: string, size: number) {
  const all = bytes(text);
  const buffer = new Uint8Array(size);
  for (let at = 0; at < all.length; at += size) {
    const piece = all.subarray(at, at + size);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}
const read = (text: string) => listOf(readPortfolio([bytes(text)]));
const plan = { id: "p" };
const register = { id: "r", plan: "p" };
const line = (part: unknown) => `${JSON.stringify(part)}\n`;

describe("lines", () => {
  test.each([1, 2, 3, 7, 1000])("are the same in pieces of %d bytes", async (size) => {
    expect(await listOf(linesOf(pieces("\ufeffmột\n\r\n\nhai\nổi lê 🍋", size)))).toEqual([
      { line: 1, text: "một" },
      { line: 4, text: "hai" },
      { line: 5, text: "ổi lê 🍋" },
    ]);
  });

  test("that are too long or no text are told by number, and those after them are read", async () => {
    const given = [bytes("abcdef\n"), new Uint8Array([0xff, 10]), bytes("gh\n")];
    expect(await listOf(linesOf(given, 4))).toEqual([
      { line: 1, unread: "too-long" },
      { line: 2, unread: "not-utf8" },
      { line: 3, text: "gh" },
    ]);
  });
});

describe("a portfolio", () => {
  test("has its registers below their plan, which is one object for all of them", async () => {
    const found = await read(line({ place: "x/plan.json", plan }) + line({ register }) + line({ register }));
    expect(found).toEqual([
      { place: "2", plan, register },
      { place: "3", plan, register },
    ]);
    expect(found[0]?.plan).toBe(found[1]?.plan);
  });

  test("loses no line: plans alone, registers alone, what is no part, what nobody could read", async () => {
    const other = { id: "r", plan: "q" };
    const text = [
      line({ register }),
      line({ plan }),
      line({ place: "y", register: other }),
      "{",
      "\n",
      line({ plan: null, register: null }),
      line([]),
      line({ place: "z/so.json", unread: "file" }),
      line({ plan: { id: "q" } }),
    ].join("");
    expect(await read(text)).toEqual([
      { place: "1", register },
      { place: "3: y", register: other },
      { place: "4", unread: "not-json" },
      { place: "5", unread: "no-part" },
      { place: "6", unread: "no-part" },
      { place: "7: z/so.json", unread: "file" },
      { place: "2", plan },
      { place: "8", plan: { id: "q" } },
    ]);
  });

  test("has a plan and its register in one line too, in any order of lines", async () => {
    const other = { id: "q" };
    const own = { id: "s", plan: "q" };
    expect(await read(line({ place: "x", plan, register }) + line({ plan: other, register: own }))).toEqual([
      { place: "1: x", plan, register },
      { place: "2", plan: other, register: own },
    ]);
    expect(
      await read(line({ plan }) + line({ plan: other, register: own }) + line({ register: own })),
    ).toEqual([
      { place: "1", plan },
      { place: "2", plan: other, register: own },
      { place: "3", plan: other, register: own },
    ]);
  });

  test("has no line in which one key stands twice, be it deep inside", async () => {
    const twice = `{"plan":{"id":"p","parties":{"a":1,"a":2}}}\n`;
    expect(await read(twice + line({ plan: JSON.stringify(plan).replace("{", '{"id":"x",') }))).toEqual([
      { place: "1", unread: "twice" },
      { place: "2", unread: "twice" },
    ]);
  });

  test("has plans and registers as the text of their JSON too, as a database gives them", async () => {
    const text = JSON.stringify;
    expect(
      await read(
        line({ place: "x", plan: text(plan), register: text(register), unread: null }) +
          line({ place: "y", plan: text(plan), register: null }) +
          line({ plan: text(plan), register: "{" }) +
          line({ plan: "{", register: null }),
      ),
    ).toEqual([
      { place: "1: x", plan, register },
      { place: "3", unread: "not-json" },
      { place: "4", unread: "not-json" },
      { place: "2: y", plan },
    ]);
  });

  test("written and read again gives the same rows but for the places", async () => {
    const parts = [...synthetic(seed + 3, 40)].filter(({ fault }) => fault !== "unread");
    const before = [undefined, ...parts.map(({ entry }) => entry.plan)];
    const lines = parts.flatMap(
      ({ entry: { place, plan: own, register: its } }, at): readonly PortfolioPart[] => [
        ...(own === undefined || own === before[at] ? [] : [{ place, plan: own }]),
        ...(its === undefined ? [] : [{ place, register: its }]),
      ],
    );
    const moment = { asOf: "2024-06-30" };
    const unplaced = (rows: readonly PortfolioRow[]) =>
      rows.map((row) => ("place" in row ? { ...row, place: "" } : row));
    const text = lines.map(toNdjson).join("");
    const again = await rowsOf(await listOf(readPortfolio(pieces(text, 65_536))), moment);
    const whole = await rowsOf(
      parts.map(({ entry }) => entry),
      moment,
    );
    const faultless = (rows: readonly PortfolioRow[]) => rows.filter(({ row }) => row !== "issue");
    expect(unplaced(faultless(again))).toEqual(unplaced(faultless(whole)));
    expect(again.length).toBe(whole.length);
  });
});

describe("rows", () => {
  test("written and read again are the same", async () => {
    const rows = await rowsOf(
      [...synthetic(seed + 4, 40)].map(({ entry }) => entry),
      { asOf: "2024-06-30" },
    );
    expect(await listOf(readPortfolioRows(pieces(rows.map(toNdjson).join(""), 65_536)))).toEqual(rows);
  });

  test("that are none are issues with their line", async () => {
    const [row] = await rowsOf([{ place: "a", plan: smallPlan, register: smallRegister() }], {
      asOf: "2024-06-30",
    });
    const text = `${JSON.stringify({ ...row, status: "fine" })}\n{"row":"finding"}\nkết luận\n`;
    expect(await listOf(readPortfolioRows([bytes(text)]))).toMatchObject([
      { row: "issue", place: "1", fault: { code: "unread", why: "no-part" } },
      { row: "issue", place: "2", fault: { code: "unread", why: "no-part" } },
      { row: "issue", place: "3", fault: { code: "unread", why: "not-json" } },
    ]);
  });
});
