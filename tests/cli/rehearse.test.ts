import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/cli/terminal/width.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { scratch } from "./files.js";
import { examples, expectGolden, phoihop } from "./phoihop.js";

const file = scratch();
const draft = JSON.parse(readFileSync(examples.draft, "utf8"));
const onInvented = ["--register", examples.invented, "--as-of", "2025-12-31"];
const rehearse = (...options: readonly string[]) =>
  phoihop("rehearse", "--draft", examples.draft, ...onInvented, ...options);

describe("what is printed was looked at by a person", () => {
  test.each([
    ["rehearse.txt", []],
    ["rehearse.en.txt", ["--lang", "en"]],
  ])("%s", async (name, options) => {
    const { code, out, err } = await rehearse(...options);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden(name, out);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  test("history.txt", async () => {
    const due = { ...draft.changes[0].commitment, due: "2024-12-31" };
    const second = { ...draft, id: "second", number: "02/DT-MH", on: "2024-09-01" };
    const amendments = [
      { ...draft, on: "2024-06-01" },
      { ...second, changes: [{ kind: "replace", commitment: due }] },
    ];
    const plan = file("amended.json", { ...caoLanh, amendments });
    expectGolden("history.txt", (await phoihop("history", "row-3", "--plan", plan)).out);
  });
});

test("says that findings flip only because the goal moved, and how many", async () => {
  const { out } = await rehearse();
  expect(out).toContain("Trong đó 2 kết luận thay đổi chỉ vì mục tiêu đã thay đổi");
});

test("lists what is amended without changing any finding", async () => {
  const { out } = await phoihop(
    "rehearse",
    "--draft",
    examples.draft,
    "--register",
    examples.invented,
    "--as-of",
    "2024-12-31",
  );
  expect(out).toContain("2 nội dung được điều chỉnh nhưng kết luận không đổi:");
});

test("a draft that changes nothing is said to change nothing", async () => {
  const same = caoLanh.commitments.find(({ id }) => id === "row-3");
  const idle = file("idle.json", { ...draft, changes: [{ kind: "replace", commitment: same }] });
  const { out } = await phoihop("rehearse", "--draft", idle, ...onInvented);
  expect(out).toContain("Không kết luận nào thay đổi.");
});

test("as JSON it holds the draft, both assessments, the changes and the flips", async () => {
  const told = JSON.parse((await rehearse("--format", "json")).out);
  expect(Object.keys(told)).toEqual(["formatVersion", "draft", "before", "after", "changes", "turned"]);
  expect(told.draft).toEqual(draft);
  expect(told.turned).toContainEqual({ commitment: "row-3", how: "improved", goalMoved: true });
});

test("a faulty draft is refused with all its faults at once, each with its nearest", async () => {
  const [lower, ...rest] = draft.changes;
  const misspelt = { ...lower.commitment, responsible: [{ unit: "phong-qlkhh", role: "lead" }] };
  const faulty = {
    ...draft,
    on: "2026-02-30",
    changes: [{ ...lower, commitment: misspelt }, ...rest, { kind: "withdraw", id: "row-1.66" }],
  };
  const { code, out, err } = await phoihop("rehearse", "--draft", file("faulty.json", faulty), ...onInvented);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  for (const words of ["3 lỗi", "2026-02-30", "phong-qlkh", "row-1.6"]) expect(err).toContain(words);
});

describe("history", () => {
  test("of a promise never amended says so, after what was promised", async () => {
    const { code, out } = await phoihop("history", "row-3");
    expect(code).toBe(0);
    expect(out).toContain("ít nhất 02 doanh nghiệp");
    expect(out).toContain("Chưa có lần điều chỉnh nào.");
  });

  test("as JSON is that of the library", async () => {
    const { out } = await phoihop("history", "row-3", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, commitment: "row-3", history: [] });
  });

  test("of a promise that nobody made is refused, with the nearest", async () => {
    const { code, err } = await phoihop("history", "row-33");
    expect(code).toBe(2);
    expect(err).toContain("row-3");
  });
});
