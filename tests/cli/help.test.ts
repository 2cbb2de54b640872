import { describe, expect, test } from "vitest";
import { helpLines, helpWordsOf } from "../../src/cli/call/help.js";
import { usageOf } from "../../src/cli/call/usage.js";
import { COMMANDS, isCommand } from "../../src/cli/commands/list.js";
import { paletteFor } from "../../src/cli/terminal/colour.js";

/** A page of help says of each option what that command does with it. */
const names = Object.keys(COMMANDS).filter(isCommand);
const pageOf = async (command: (typeof names)[number], language: "vi" | "en") =>
  helpLines(command, await helpWordsOf(language), paletteFor({}, {})).join("\n");

describe.each(["vi", "en"] as const)("in %s, what is written", (language) => {
  const file = { vi: "tệp kết quả", en: "the file to write" }[language];
  const folder = { vi: "thư mục kết quả", en: "the folder to write into" }[language];

  test.each(names)("by %s is a file or a folder, as it is", async (name) => {
    const page = await pageOf(name, language);
    const usage = usageOf(name, COMMANDS[name]);
    expect(page.includes(file)).toBe(usage.includes("--output FILE"));
    expect(page.includes(folder)).toBe(usage.includes("--output DIR"));
  });
});

test.each(names)("what %s says of its formats names those that it takes, and no other", async (name) => {
  const page = await pageOf(name, "vi");
  const [, usage = "", after = ""] =
    /--format (\S+)\s+(.*?)(?=\n {2}-)/su.exec(page.split("\n\n")[2] ?? page) ?? [];
  const { options } = COMMANDS[name];
  const takes = "format" in options ? options.format.takes.flatMap((choice) => choice.split(",")) : [];
  expect(usage.split(/[|,]/u).every((choice) => takes.some((one) => one === choice) || choice === "")).toBe(
    true,
  );
  const named = [...after.matchAll(/\(([a-z]+)\)/gu)].map(([, choice]) => choice);
  expect(named).toEqual([...new Set(takes)]);
});
