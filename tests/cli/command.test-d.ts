import { expectTypeOf, test } from "vitest";
import { defineCommand, type RequestOf } from "../../src/cli/call/command.js";
import type { JudgingRequest } from "../../src/cli/call/options.js";
import type { command as check } from "../../src/cli/commands/check/command.js";
import type { OptionName } from "../../src/cli/commands/list.js";

const command = defineCommand({
  argument: "to FILE…",
  options: {
    day: { takes: "YYYY-MM-DD", required: true, or: "whole-year" },
    "whole-year": { takes: null, or: "day" },
    "side-file": { takes: "FILE", required: true },
    unit: { takes: "ID", with: "side-file" },
    size: { takes: ["small", "large"] },
  },
  example: "",
});

test("the request of a command is inferred from its options and its argument", () => {
  expectTypeOf<{ [Key in keyof RequestOf<typeof command>]: RequestOf<typeof command>[Key] }>().toEqualTypeOf<{
    readonly day: string | undefined;
    readonly wholeYear: boolean;
    readonly sideFile: string;
    readonly unit: string | undefined;
    readonly size: "small" | "large";
    readonly files: readonly string[];
  }>();
});

test("one word after the name has the name that is written for it", () => {
  const one = defineCommand({ argument: "COMMITMENT", options: {}, example: "" });
  const two = defineCommand({ argument: "init DIR", options: {}, example: "" });
  expectTypeOf<RequestOf<typeof one>>().toExtend<{ readonly commitment: string }>();
  expectTypeOf<RequestOf<typeof two>>().toExtend<{ readonly dir: string }>();
});

test("an option can lean on another of the same command alone", () => {
  // @ts-expect-error there is no option --year
  defineCommand({ options: { day: { takes: "YYYY-MM-DD", or: "year" } }, example: "" });
  // @ts-expect-error an option takes one of a few things
  defineCommand({ options: { day: { takes: "YEAR" } }, example: "" });
});

test("a command that judges says what is to be judged", () => {
  expectTypeOf<RequestOf<typeof check>>().toExtend<JudgingRequest>();
  expectTypeOf<"skip-faulty">().toExtend<OptionName>();
  expectTypeOf<"faulty">().not.toExtend<OptionName>();
});
