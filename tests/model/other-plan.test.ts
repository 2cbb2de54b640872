import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sheets } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";
import { smallPlan } from "../fixtures/small-plan.js";

/** Of a register of another plan one thing is said: of which plan it is. All else follows from that. */
const read = (...path: readonly string[]) => JSON.parse(readFileSync(join("examples", ...path), "utf8"));
const folders = readdirSync("examples").filter((name) =>
  readdirSync(join("examples", name)).includes("minh-hoa.json"),
);

describe("a register of another plan", () => {
  test.each(folders.filter((name) => name !== "cao-lanh"))("%s is known by one sentence", (name) => {
    const register = read(name, "minh-hoa.json");
    const parsed = parseRegister(register, caoLanh);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { code: "wrong-plan", path: ["plan"], found: register.plan, expected: caoLanh.id },
    ]);
  });

  test("whose plan is no id is told all that is wrong with it", () => {
    const parsed = parseRegister(
      { ...read("cao-lanh", "minh-hoa.json"), plan: "Kế hoạch", title: 7 },
      caoLanh,
    );
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain("wrong-type");
  });

  test("as a workbook is known by one sentence too", () => {
    const register = parseRegister(read("cao-lanh", "minh-hoa.json"), caoLanh);
    if (!register.ok) throw new Error("the example is sound");
    const book = registerToSheets(register.value, caoLanh, { sheets });
    const merged = mergeRegisters([{ book: { ...book, file: "so.xlsx" }, locale: { sheets } }], smallPlan);
    expect(merged.ok ? [] : merged.issues.map(({ code }) => code)).toEqual(["wrong-plan"]);
  });
});
