import { describe, expect, test } from "vitest";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { questions } from "../../src/rules/questions/questions.js";
import { widthOf } from "../../src/cli/terminal/width.js";
import { example } from "../rules/questions/read.js";
import { examples, expectGolden, phoihop } from "./phoihop.js";

const END = ["--as-of", "2025-12-31"];
const onPublic = ["--register", examples.public, ...END];
const onInvented = ["--register", examples.invented, ...END];

describe("what is printed was looked at by a person", () => {
  test.each([
    ["questions-public.txt", onPublic],
    ["questions-minh-hoa.txt", onInvented],
    ["questions-unit.en.txt", [...onPublic, "--unit", "phong-qlcn-cn", "--lang", "en"]],
  ])("%s", async (name, args) => {
    const { code, out } = await phoihop("questions", ...args);
    expect(code).toBe(0);
    expectGolden(name, out);
  });

  test("and fits 100 columns", async () => {
    const { out } = await phoihop("questions", ...onPublic);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });
});

test("an invented register is called so", async () => {
  const [first] = (await phoihop("questions", ...onInvented)).out.split("\n");
  expect(first).toContain("MINH HỌA");
});

test("as JSON they are those of the library", async () => {
  const { out } = await phoihop("questions", ...onInvented, "--format", "json");
  const asked = questions(caoLanh, example("minh-hoa"), { asOf: "2025-12-31" });
  expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, asOf: "2025-12-31", questions: asked });
});

test("a unit that nobody knows is refused, with the nearest that is known", async () => {
  const { code, out, err } = await phoihop("questions", ...onPublic, "--unit", "phong-qlkhh");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("phong-qlkh");
});

test("of a unit that answers for nothing there is nothing to ask", async () => {
  const { out } = await phoihop("questions", ...onPublic, "--unit", "htx-nhi-my");
  expect(out).toContain("Không có gì cần hỏi.");
});
