import type { Excuse } from "./rule.js";

const LINES = "a function has at most 40 lines";
const each = (files: readonly string[], rule: string, reason: string): readonly Excuse[] =>
  files.map((file) => ({ file, rule, reason }));

export const excuses: readonly Excuse[] = [
  ...["no throw but PlanError and RangeError", "no catch but at the edges"].map((rule) => ({
    file: "src/model/parse/parse.ts",
    rule,
    reason:
      "checks call one another at any depth, and nothing else ends all of them once there are faults enough",
  })),
  {
    file: "src/sheets/cells/json.ts",
    rule: "no catch but at the edges",
    reason:
      "JSON.parse is the only JSON parser there is, and a person may have broken the hidden cell it reads",
  },
  ...each(
    ["joint", "order-or-contract", "province", "row-2", "row-5"].map(
      (name) => `src/plans/cao-lanh/promises/${name}.ts`,
    ),
    LINES,
    "promises as data, one after another as in the annex; only the words to write them with are arguments",
  ),
  ...each(
    [
      "src/rules/criteria/legal-tests/perform.ts",
      "src/rules/questions/open/on-causes.ts",
      "src/sheets/cells/read-cell.ts",
    ],
    LINES,
    "one switch over all kinds, a line or two for each; the compiler asks for the next one",
  ),
  ...each(
    ["src/rules/commitment/judge.ts", "src/rules/snapshot/snapshot.ts"],
    LINES,
    "most of it is one object, field by field, each made by a function of its own",
  ),
  ...each(
    [
      "src/office/xlsx/marks/splice.ts",
      "src/office/xlsx/marks/splice-comments.ts",
      "src/sheets/form/form-book.ts",
      "src/sheets/form/read/read-form.ts",
      "src/sheets/form/read/tell-row.ts",
      "src/sheets/read/read-book.ts",
      "src/sheets/read/subjects.ts",
      "src/sheets/write/guide.ts",
    ],
    LINES,
    "steps of one pass that share most of what they found; apart, each would take it all as arguments",
  ),
  ...each(
    ["src/rules/requirement/latest.ts", "src/cli/commands/merge/run.ts"],
    LINES,
    "one to three lines over, and no part of it has a name of its own",
  ),
  ...each(
    ["src/cli/commands/history/run.ts", "src/cli/terminal/unknown-id.ts"],
    "a function has at most 4 parameters",
    "the words to say it with are the fifth",
  ),
];
