import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/cli/print/timeline-columns.js";
import { widthOf } from "../../src/cli/terminal/width.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { scratch } from "./files.js";
import { examples, expectGolden, phoihop } from "./phoihop.js";

const file = scratch();
const WHOLE = ["--from", "2022-01-01", "--to", "2025-12-31"];
const timeline = (...options: readonly string[]) =>
  phoihop("timeline", "--register", examples.invented, ...options);
const bars = (out: string) => out.split("\n").filter((line) => /^(so|huyen|both|row)-/.test(line));

describe("what is printed was looked at by a person", () => {
  test.each([
    ["timeline.txt", WHOLE],
    ["timeline-row-3.txt", [...WHOLE, "--commitment", "row-3"]],
    ["timeline.en.txt", ["--from", "2024-01-15", "--to", "2024-02-20", "--lang", "en"]],
  ])("%s", async (name, options) => {
    const { code, out, err } = await timeline(...options);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden(name, out);
  });
});

const byId = (...options: readonly string[]) => timeline(...options, "--ids");

test.each([
  WHOLE,
  ["--from", "2024-01-15", "--to", "2024-02-20"],
  ["--from", "2000-01-01", "--to", "2060-01-01"],
  ["--from", "0001-01-01", "--to", "9999-12-31"],
])("one line for every commitment, within 100 columns (%s %s %s %s)", async (...window) => {
  const { out } = await byId(...window);
  expect(bars(out)).toHaveLength(caoLanh.commitments.length);
  for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
});

test("one long id takes no room from the names of the others", async () => {
  const long = `row-3${"-long".repeat(20)}`;
  const renamed = (text: string) => text.replaceAll('"row-3"', `"${long}"`);
  const plan = file("plan.json", renamed(JSON.stringify(caoLanh)));
  const register = file("register.json", renamed(readFileSync(examples.invented, "utf8")));
  const { out } = await phoihop("timeline", "--register", register, "--plan", plan, ...WHOLE, "--ids");
  for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  expect(bars(out).find((line) => line.startsWith("row-2.2 "))).toContain("Quản lý");
});

test("every mark in use is explained", async () => {
  const { out } = await byId(...WHOLE);
  const legend = out.slice(out.indexOf("Ký hiệu"), out.indexOf("Mỗi ô"));
  const marks = new Set(bars(out).flatMap((line) => Array.from(line.slice(-48))));
  for (const mark of marks) expect(legend).toContain(`${mark} `);
});

test("the mark of a month is the finding of its last day", async () => {
  const { out } = await byId(...WHOLE);
  const bar =
    bars(out)
      .find((line) => line.startsWith("so-44.2023"))
      ?.slice(-48) ?? "";
  expect([bar[22], bar[23], bar[24]]).toEqual(["·", "X", "□"]);
});

test("of one commitment every stretch is shown with its days and its reason", async () => {
  const { out } = await timeline(...WHOLE, "--commitment", "row-3");
  expect(out).toContain("từ 12/05/2025 đến 30/12/2025: Chưa đạt (trong hạn)");
  expect(out).toContain("  31/12/2025: Chưa đạt (quá hạn)");
  expect(out).toContain(": có 01;");
});

test("with --known-by only what had been recorded by then", async () => {
  const { out } = await timeline(...WHOLE, "--commitment", "row-3", "--known-by", "2025-06-01");
  expect(out).not.toContain("12/05/2025");
});

test("JSON is that of the library", async () => {
  const told = JSON.parse((await timeline(...WHOLE, "--commitment", "row-1.1", "--format", "json")).out);
  expect(told).toMatchObject({ formatVersion: 1, from: "2022-01-01", to: "2025-12-31", knownBy: null });
  expect(told.timelines).toEqual([
    {
      commitment: "row-1.1",
      title: expect.anything(),
      stretches: [
        { from: "2022-01-01", to: "2023-11-19", status: "not-yet", verdict: "unmet" },
        { from: "2023-11-20", to: "2025-12-31", status: "met", verdict: "met" },
      ],
    },
  ]);
});

test("a commitment that nobody made is refused, with the nearest", async () => {
  const { code, err } = await timeline(...WHOLE, "--commitment", "row-33");
  expect(code).toBe(2);
  expect(err).toContain("row-3");
});

describe("columns", () => {
  test.each([
    [
      "days",
      { from: "2024-01-30", to: "2024-02-02" },
      4,
      ["2024-01-30", "2024-01-31", "2024-02-01", "2024-02-02"],
    ],
    [
      "months, the last cut short",
      { from: "2024-01-15", to: "2024-03-10" },
      3,
      ["2024-01-31", "2024-02-29", "2024-03-10"],
    ],
    [
      "quarters of the calendar",
      { from: "2024-02-15", to: "2024-12-31" },
      4,
      ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
    ],
    [
      "years",
      { from: "2022-01-01", to: "2025-12-31" },
      4,
      ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"],
    ],
    [
      "decades",
      { from: "1999-01-01", to: "2025-12-31" },
      4,
      ["1999-12-31", "2009-12-31", "2019-12-31", "2025-12-31"],
    ],
  ])("%s", (_, window, most, ends) => {
    expect(columnsOf(window, most).ends).toEqual(ends);
  });
});
