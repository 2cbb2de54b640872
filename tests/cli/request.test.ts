import { describe, expect, test } from "vitest";
import { defineCommand } from "../../src/cli/call/command.js";
import { findProblems } from "../../src/cli/call/find-problems.js";
import { requestOf } from "../../src/cli/call/request.js";
import { usageOf } from "../../src/cli/call/usage.js";
import { COMMANDS } from "../../src/cli/commands/list.js";

/** A command of its own, with an option of every sort. */
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
const said = (values: Readonly<Record<string, string>>, ...others: readonly string[]) => ({
  values: new Map(Object.entries(values)),
  others,
});

describe("a request has", () => {
  test("every option by its name in camel case, and the words of the argument by theirs", () => {
    const words = said({ day: "2023-12-31", "side-file": "a.json", size: "large" }, "to", "b", "c");
    expect(requestOf(command, words)).toEqual({
      day: "2023-12-31",
      wholeYear: false,
      sideFile: "a.json",
      unit: undefined,
      size: "large",
      files: ["b", "c"],
    });
  });

  test("a mark that is set, and the first of a few words where none was chosen", () => {
    const words = said({ "whole-year": "", "side-file": "a.json" }, "to", "b");
    expect(requestOf(command, words)).toMatchObject({ day: undefined, wholeYear: true, size: "small" });
  });
});

test("the usage line follows from the description", () => {
  expect(usageOf("send", command)).toBe(
    "phoihop send to FILE… (--day YYYY-MM-DD | --whole-year) --side-file FILE [--unit ID] [--size small|large]",
  );
});

test("so does what is missing", async () => {
  expect(await findProblems(command, { options: [], others: ["to"] })).toEqual([
    { code: "missing-argument", argument: "to FILE…" },
    { code: "missing-option", option: "(--day YYYY-MM-DD | --whole-year)" },
    { code: "missing-option", option: "--side-file FILE" },
  ]);
});

test("every command has something to run", async () => {
  for (const name of Object.keys(COMMANDS))
    expect(await import(`../../src/cli/commands/${name}/run.ts`)).toHaveProperty("run", expect.any(Function));
});
