import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entries } from "../../.ci/packing/entries.js";
import { root, surface } from "../../docs/surface/exported.js";

const { checker, exported } = surface();

test("the root has at most 30 names: what a newcomer needs", () => {
  expect(
    exported
      .filter(({ entry }) => entry === "index")
      .map(({ name }) => name)
      .toSorted(),
  ).toMatchInlineSnapshot(`
    [
      "Assessment",
      "Commitment",
      "Finding",
      "FullLocale",
      "Issue",
      "Locale",
      "Moment",
      "Parsed",
      "Plan",
      "Question",
      "Register",
      "Requirement",
      "STATUSES",
      "Status",
      "addEntries",
      "answer",
      "definePlan",
      "defineRegister",
      "evaluate",
      "explain",
      "findingText",
      "issueTexts",
      "missingText",
      "parsePlan",
      "parseRegister",
      "questionText",
      "questions",
      "reasonText",
      "statusText",
      "totalsText",
    ]
  `);
});

test("whatever the root exports has a home in a subpath as well", () => {
  const elsewhere = new Set(exported.filter(({ entry }) => entry !== "index").map(({ symbol }) => symbol));
  const homeless = exported.filter(({ entry, symbol }) => entry === "index" && !elsewhere.has(symbol));
  expect(homeless.map(({ name }) => name)).toEqual([]);
});

test("a name means one thing, from whatever subpath it comes", () => {
  const meanings = new Map<string, Set<ts.Symbol>>();
  for (const { entry, name, symbol } of exported)
    // The two languages have the same names, so that one can stand for the other.
    if (!entry.startsWith("locale/")) meanings.set(name, (meanings.get(name) ?? new Set()).add(symbol));
  expect([...meanings].filter(([, symbols]) => symbols.size > 1).map(([name]) => name)).toEqual([]);
});

test("no name hides one that a browser or the language has", () => {
  const browser = ts.createProgram([resolve(root, entries["index"] ?? "")], {
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    noResolve: true,
    types: [],
  });
  const globals = new Set(
    browser
      .getSourceFiles()
      .filter((file) => file.hasNoDefaultLib || file.fileName.includes("/lib."))
      .flatMap((file) => file.statements.flatMap((each) => declaredBy(each))),
  );
  expect(globals.has("Document") && globals.has("Range")).toBe(true);
  expect(exported.filter(({ name }) => globals.has(name)).map(({ name }) => name)).toEqual([]);
});

describe("functions", () => {
  const functions = exported.flatMap(({ name, symbol }) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    return signature === undefined ? [] : [{ name, signature }];
  });

  test("that make text are called so: …Text, or …Texts where they make several", () => {
    const speaks = ({ signature }: { readonly signature: ts.Signature }) =>
      ["string", "readonly string[]"].includes(checker.typeToString(signature.getReturnType())) &&
      signature.parameters.some((parameter) => rankOf(parameter) === RANKS.indexOf("words"));
    const texts = functions.filter(speaks).map(({ name }) => name);
    expect(texts).toContain("statusText");
    // These write files, not sentences.
    const writers = ["toArticle", "toHtml", "toMarkdown"];
    expect(texts.filter((name) => !/Texts?$/.test(name) && !writers.includes(name))).toEqual([]);
  });

  test("take what they are about in one order: plan, register, moment, words, options", () => {
    const disordered = functions.filter(({ name, signature }) => {
      const ranks = signature.parameters.map(rankOf).filter((rank) => rank >= 0);
      // What changes or writes out a register has that first, and the plan it is read by after it.
      const isOfRegister = REGISTER_FIRST.includes(name);
      return !isOfRegister && ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0));
    });
    expect([...new Set(disordered.map(({ name }) => name))]).toEqual([]);
  });
});

const REGISTER_FIRST = [
  "addEntries",
  "answer",
  "correctRecord",
  "replaceRecord",
  "registerToSheets",
  "mergeRegisters",
];
const RANKS = ["plan", "register", "moment", "words", "options"] as const;

/** Where among the arguments a parameter belongs; −1 where that depends on the function. */
function rankOf(parameter: ts.Symbol): number {
  const declaration = parameter.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return -1;
  const type = declaration.type?.getText() ?? "";
  if (type === "Plan") return RANKS.indexOf("plan");
  if (type === "Register") return RANKS.indexOf("register");
  if (type === "Moment") return RANKS.indexOf("moment");
  if (/Locale\b/.test(type)) return RANKS.indexOf("words");
  return declaration.questionToken !== undefined || declaration.initializer !== undefined
    ? RANKS.indexOf("options")
    : -1;
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  return ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
    ? [statement.name?.text ?? ""]
    : [];
}
