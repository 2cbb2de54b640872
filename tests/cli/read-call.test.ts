import { describe, expect, test } from "vitest";
import { languageOf, readCall } from "../../src/cli/call/read-call.js";

const needed = ["--register", "so.json", "--as-of", "2023-12-31"];

describe("a right call", () => {
  test("names its command, and has its words", async () => {
    const call = await readCall([
      "check",
      ...needed,
      "--known-by=2024-01-31",
      "--format",
      "json",
      "--strict",
    ]);
    expect(call).toEqual({
      asks: "run",
      command: "check",
      words: {
        values: new Map([
          ["register", "so.json"],
          ["as-of", "2023-12-31"],
          ["known-by", "2024-01-31"],
          ["format", "json"],
          ["strict", ""],
        ]),
        others: [],
      },
      limits: {},
    });
  });

  test("may set other limits of what is read, by their names", async () => {
    const set = (limit: string) => readCall(["check", ...needed, "--limit", limit]);
    expect(await set("rows=400000,bytes=9")).toMatchObject({ limits: { rows: 400_000, bytes: 9 } });
    for (const wrong of ["rows", "rows=0", "rows=-1", "toString=3", "rows=1e9", "rows=5,,"])
      expect(await set(wrong)).toMatchObject({ problems: [{ code: "not-accepted", found: wrong }] });
  });

  test("names the commitment before or after its options", async () => {
    const before = await readCall(["explain", "row-3", ...needed]);
    expect(await readCall(["explain", ...needed, "row-3"])).toEqual(before);
  });

  test("may name a file of Windows", async () => {
    const call = await readCall(["check", "--register", "C:\\Sổ\\so.json", "--as-of", "2023-12-31"]);
    expect(call.asks === "run" && call.words.values.get("register")).toBe("C:\\Sổ\\so.json");
  });

  test.each([
    [["--help"], { asks: "help", command: null }],
    [["-h"], { asks: "help", command: null }],
    [["check", "--help"], { asks: "help", command: "check" }],
    [["--version"], { asks: "version" }],
    [["help"], { asks: "help", command: null }],
    [["help", "check"], { asks: "help", command: "check" }],
    [["--help", "check"], { asks: "help", command: "check" }],
    [["version"], { asks: "version" }],
  ])("%j", async (args, call) => {
    expect(await readCall(args)).toEqual(call);
  });
});

describe("a wrong call", () => {
  test.each([
    ["no command", [], [{ code: "no-command" }]],
    ["a command misspelt", ["chek"], [{ code: "unknown-command", found: "chek", nearest: ["check"] }]],
    [
      "an option misspelt, whose value is no fault of its own",
      ["check", "--registr", "so.json", ...needed],
      [{ code: "unknown-option", found: "--registr", nearest: ["--register"] }],
    ],
    [
      "all that is missing, at once",
      ["explain"],
      [
        { code: "missing-argument", argument: "COMMITMENT" },
        { code: "missing-option", option: "--register FILE" },
        { code: "missing-option", option: "--as-of YYYY-MM-DD" },
      ],
    ],
    [
      "an option in the place of a value",
      ["check", "--register", "--as-of", "2023-12-31"],
      [{ code: "missing-value", option: "--register", takes: "FILE" }],
    ],
    [
      "a day that does not exist",
      ["check", "--register", "so.json", "--as-of", "2023-02-31"],
      [{ code: "no-such-day", option: "--as-of", found: "2023-02-31" }],
    ],
    [
      "a word that is not one of those",
      ["review", "--lang", "fr"],
      [{ code: "not-accepted", option: "--lang", found: "fr", accepted: ["vi", "en"] }],
    ],
    [
      "an option twice",
      ["review", "--lang", "vi", "--lang", "en"],
      [{ code: "given-twice", option: "--lang" }],
    ],
    [
      "a value where none is taken",
      ["check", ...needed, "--strict=1"],
      [{ code: "takes-no-value", option: "--strict", found: "1" }],
    ],
    [
      "an option with one hyphen",
      ["check", "-register", "so.json", ...needed.slice(2)],
      [{ code: "unknown-option", found: "-register", nearest: ["--register"] }],
    ],
    [
      "an option with the dash of a word processor",
      ["check", "—register", "so.json", ...needed.slice(2)],
      [{ code: "unknown-option", found: "—register", nearest: ["--register"] }],
    ],
    ["a word too many", ["review", "nhanh"], [{ code: "unexpected", found: "nhanh" }]],
  ])("%s", async (_, args, problems) => {
    expect(await readCall(args)).toMatchObject({ asks: "nothing", problems });
  });
});

test("the language asked for holds even where the call is wrong", () => {
  expect(languageOf(["chek", "--lang", "en"])).toBe("en");
  expect(languageOf(["check", "--lang", "fr"])).toBe("vi");
});
