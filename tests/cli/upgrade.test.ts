import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratch } from "./files.js";
import { phoihop } from "./phoihop.js";

const file = scratch();
const first = join(import.meta.dirname, "../cases/first-edition");
const { plan, register } = JSON.parse(readFileSync(join(first, "money-implied.json"), "utf8"));

describe("a file of the first format is written anew in the one of today", () => {
  test("the plan, which is then read without a word about its format", async () => {
    const [old, now] = [file("old-plan.json", plan), file("plan.json", "")];
    const { code, err } = await phoihop("upgrade", old, "-o", now, "--force", "--lang", "en");
    expect({ code, tells: err }).toEqual({ code: 0, tells: expect.stringContaining("format version 1") });
    const written = JSON.parse(readFileSync(now, "utf8"));
    expect(written.formatVersion).toBe(2);
    expect(written.commitments[0].readings[0].requirement).toMatchObject({
      kind: "sum",
      attribute: "amount",
      atLeast: { percent: 100, of: { kind: "sum" } },
    });
    const again = await phoihop("inspect", "--plan", now, "--lang", "en");
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: "" });
  });

  test("the register, beside its plan", async () => {
    const [oldPlan, old, now] = [
      file("old-plan.json", plan),
      file("old.json", register),
      file("register.json", ""),
    ];
    const { code } = await phoihop("upgrade", old, "--plan", oldPlan, "-o", now, "--force");
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(now, "utf8"))).toMatchObject({ formatVersion: 2, notes: [] });
  });
});

test("what is wrong is told, and nothing is written", async () => {
  const [broken, now] = [file("broken.json", { ...plan, id: 1 }), file("kept.json", "kept")];
  const { code, err } = await phoihop("upgrade", broken, "-o", now, "--force");
  expect(code).toBe(2);
  expect(err).not.toBe("");
  expect(readFileSync(now, "utf8")).toContain("kept");
});
