import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { parseRegister, parseWithCare } from "../../../src/model/register/parse-register.js";
import { soundRegister } from "../../../src/model/sound/sound-register.js";
import { Day, isDay, isPartialDate, PartialDate } from "../../../src/model/values/date.js";
import { fold, isLine, Line } from "../../../src/model/values/wording.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { planFor, small } from "../../rules/arbitrary.js";
import { smallPlan } from "../../fixtures/small-plan.js";
import { expectAlike } from "./alike.js";
import { everyField } from "./every-field.js";
import { mutants } from "./mutants.js";

const MUTANTS = 2_000;

function compare(value: unknown, plan = caoLanh): void {
  expectAlike(value, parseRegister(value, plan), parseWithCare(value, plan));
}

const illustrated: unknown = JSON.parse(
  readFileSync(new URL("../../../examples/cao-lanh/minh-hoa.json", import.meta.url), "utf8"),
);

describe("a register is read alike on the quick and on the careful way", () => {
  test("the illustrated one, which is sound", () => {
    expect(soundRegister(illustrated, caoLanh)).toBeDefined();
    compare(illustrated);
    compare({ ...Object(illustrated), $schema: "https://example.org" });
  });

  property.prop([small], { numRuns: 300 })("small ones", (given) => {
    const plan = planFor(given);
    const register: unknown = JSON.parse(JSON.stringify(given.register));
    if (soundRegister(register, plan) === undefined) expect(parseWithCare(register, plan).ok).toBe(false);
    compare(register, plan);
  });

  test(`${MUTANTS} that were changed by chance`, { timeout: 300_000 }, () => {
    let sound = 0;
    for (const mutant of mutants(everyField(), MUTANTS)) {
      compare(mutant, smallPlan);
      if (soundRegister(mutant, smallPlan) !== undefined) sound++;
    }
    // Both ways were gone often.
    expect(sound).toBeGreaterThan(MUTANTS / 20);
    expect(sound).toBeLessThan(MUTANTS / 1.5);
  });

  test("what is changed later does not change what was read", () => {
    const given = everyField();
    expect(soundRegister(given, smallPlan)).toBeDefined();
    const parsed = parseRegister(given, smallPlan);
    const before = JSON.stringify(parsed);
    for (const record of Object(given).records)
      record.evidence = record.attributes = record.stage = "changed";
    expect(JSON.stringify(parsed)).toBe(before);
  });
});

describe("texts are told apart as their schemas tell them", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("aAáẮ\u0301\u0323đĐ \u00a0\u200b=≠ñỳK-…\u2028Åº½")),
      maxLength: 6,
    }),
  );
  property.prop([texts], { numRuns: 3_000 })("a line", (text) => {
    const parsed = Line.safeParse(text);
    expect(isLine(text)).toBe(parsed.success && parsed.data === text);
  });

  const written = fc
    .array(
      fc.constantFrom("2023", "2024", "1900", "-", "-02", "-04", "-13", "-28", "-29", "-31", "..", "/"),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join(""));
  property.prop([written], { numRuns: 3_000 })("a day, known as well as it may be", (text) => {
    expect(isDay(text)).toBe(Day.safeParse(text).success);
    expect(isPartialDate(text)).toBe(PartialDate.safeParse(text).success);
  });

  property.prop([texts], { numRuns: 3_000 })("a name, whatever its spelling", (name) => {
    expect(fold(name)).toBe(foldedSlowly(name));
  });
});

/** By definition: one case, one blank between words, the tone at the end of its syllable. */
const foldedSlowly = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      const apart = syllable.normalize("NFD");
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
      return apart.replace(tone, "") + (apart.match(tone)?.join("") ?? "");
    })
    .normalize("NFC");
