import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Which rooms a room may import, besides itself: the two lines of arrows, written out. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  rules: ["model"],
  locale: ["model", "rules"],
  tables: ["model", "rules", "locale"],
  charts: ["model", "rules", "locale", "tables"],
  report: ["model", "rules", "locale", "tables", "charts"],
  sheets: ["model", "rules", "locale"],
  // A plan without TypeScript: its workbook, and the annex of an office read into one.
  "plan-book": ["model", "rules", "locale", "sheets"],
  office: ["model", "rules", "locale", "tables", "charts", "report", "sheets"],
  portfolio: ["model", "rules", "locale", "tables", "charts", "report"],
  law: ["model"],
  plans: ["model", "law"],
  // The public API of `import … from "phoihop"`: no law, no district, nothing heavy.
  index: ["model", "rules", "locale", "sheets"],
};
/** The edge, which may import every room and may touch files, the clock and the terminal. */
const edge = "cli";

/** Exceptions, each with its reason. */
const excused: readonly { readonly file: string; readonly rule: string; readonly reason: string }[] = [
  ...(["no throw but PlanError and RangeError", "no catch but at the edges"] as const).map((rule) => ({
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
];

const root = join(import.meta.dirname, "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.split(sep).join("/")}`)
  .filter((name) => name.endsWith(".ts"))
  .toSorted();

type Source = { readonly name: string; readonly text: string; readonly tree: ts.SourceFile };
const sources: readonly Source[] = files.map((name) => {
  const text = readFileSync(join(root, name), "utf8");
  return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) };
});

describe("layers", () => {
  test("every room is known", () => {
    expect([...new Set(files.map(room))].filter((name) => name !== edge && !(name in arrows))).toEqual([]);
  });

  test("no arrow points the other way", () => {
    const wrong = sources.flatMap((source) =>
      room(source.name) === edge
        ? []
        : imports(source).flatMap(({ to, node }) => {
            if (!to.startsWith("src/")) return [];
            const [from, target] = [room(source.name), room(to)];
            if (from === target || arrows[from]?.includes(target)) return [];
            return [`${at(source, node)}: ${from} may not import ${target}`];
          }),
    );
    expect(wrong).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    const next = new Map(
      sources.map((source) => [
        source.name,
        imports(source).flatMap(({ to }) => (files.includes(to) ? [to] : [])),
      ]),
    );
    expect(circles(next).map((circle) => circle.join(" → "))).toEqual([]);
  });

  test("one file knows date-fns, function by function", () => {
    const wrong = everyImport(({ source, to }) =>
      to.startsWith("date-fns") && (source.name !== "src/model/values/date.ts" || to === "date-fns")
        ? "date-fns/<function> belongs in src/model/values/date.ts"
        : undefined,
    );
    expect(wrong).toEqual([]);
  });

  test("only the command line imports Node", () => {
    const wrong = everyImport(({ source, to }) =>
      to.startsWith("node:") && room(source.name) !== edge ? "runs in a browser, so no Node" : undefined,
    );
    expect(wrong).toEqual([]);
  });

  test("zod is imported whole, so that a bundler can drop what is not used", () => {
    const wrong = everyImport(({ to, node }) =>
      to === "zod" && !/^import (type )?\* as z /.test(node.getText())
        ? 'write import * as z from "zod"'
        : undefined,
    );
    expect(wrong).toEqual([]);
  });

  test("no room knows a district, except the plans and the command line", () => {
    const wrong = sources.flatMap((source) =>
      ["plans", edge].includes(room(source.name))
        ? []
        : source.text
            .normalize("NFC")
            .split("\n")
            .flatMap((line, index) =>
              /cao[ -_]?l[ãa]nh/iu.test(line) ? [`${source.name}:${index + 1}: ${line.trim()}`] : [],
            ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("style", () => {
  test("a file has at most 200 lines", () => {
    const long = sources.flatMap(({ name, text }) => {
      const lines = text.trimEnd().split("\n").length;
      return lines > 200 && !isExcused(name, "length") ? [`${name}:201: ${lines} lines`] : [];
    });
    expect(long).toEqual([]);
  });

  test.each<[rule: string, broken: (node: ts.Node, source: Source) => boolean]>([
    ["no any", (node) => node.kind === ts.SyntaxKind.AnyKeyword],
    [
      "no as, but as const",
      (node) =>
        (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
        ts.isTypeAssertionExpression(node),
    ],
    ["no !", (node) => ts.isNonNullExpression(node)],
    ["no default export", isDefaultExport],
    ["no class but PlanError", (node) => ts.isClassLike(node) && node.name?.text !== "PlanError"],
    ["no let at the top of a module", isModuleLet],
    [
      "no clock",
      (node, { name }) => room(name) !== edge && name !== "src/model/values/date.ts" && readsClock(node),
    ],
    [
      "no console",
      (node, { name }) => room(name) !== edge && ts.isIdentifier(node) && node.text === "console",
    ],
    [
      "no throw but PlanError and RangeError",
      (node, { name }) => room(name) !== edge && ts.isThrowStatement(node) && !throwsOwn(node),
    ],
    [
      "no catch but at the edges",
      (node, { name }) => ts.isCatchClause(node) && !["office", "portfolio", edge].includes(room(name)),
    ],
  ])("%s", (rule, broken) => {
    const found = sources.flatMap((source) =>
      isExcused(source.name, rule)
        ? []
        : nodes(source.tree).flatMap((node) =>
            broken(node, source) ? [`${at(source, node)}: ${firstLine(node)}`] : [],
          ),
    );
    expect(found).toEqual([]);
  });

  test("every exception is still needed where it stands", () => {
    expect(excused.filter(({ file }) => !files.includes(file))).toEqual([]);
  });
});

/** The first folder under src, or the file's own name at the top: `src/rules/truth.ts` is in `rules`. */
function room(name: string): string {
  return name.split("/")[1]?.replace(/\.ts$/, "") ?? name;
}

type Import = { readonly to: string; readonly node: ts.Node };

/** All a file imports, re-exports, loads lazily or names in a type; own files by their path under `src/`. */
function imports({ name, tree }: Source): Import[] {
  return nodes(tree).flatMap((node) => {
    const specifier = importedName(node);
    if (specifier === undefined) return [];
    const to = specifier.startsWith(".")
      ? posix.join(dirname(name), specifier).replace(/\.js$/, ".ts")
      : specifier;
    return [{ to, node }];
  });
}

function importedName(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function everyImport(
  complaint: (found: Import & { readonly source: Source }) => string | undefined,
): string[] {
  return sources.flatMap((source) =>
    imports(source).flatMap((found) => {
      const words = complaint({ ...found, source });
      return words === undefined ? [] : [`${at(source, found.node)}: ${words}`];
    }),
  );
}

/** Each circle once, from its first file in the alphabet. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) found.push([...path.slice(start), name]);
    if (start >= 0 || done.has(name)) return;
    for (const to of next.get(name) ?? []) walk(to, [...path, name]);
    done.add(name);
  };
  for (const name of next.keys()) walk(name, []);
  return found;
}

function nodes(tree: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

function isModuleLet(node: ts.Node): boolean {
  return (
    ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    (node.declarationList.flags & ts.NodeFlags.Const) === 0
  );
}

function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return /^(Date|performance)\.now$/.test(node.getText());
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
  return ts.isCallExpression(node) && node.expression.getText() === "Date";
}

function throwsOwn(node: ts.ThrowStatement): boolean {
  return (
    ts.isNewExpression(node.expression) &&
    ["PlanError", "RangeError"].includes(node.expression.expression.getText())
  );
}

function isExcused(file: string, rule: string): boolean {
  return excused.some((exception) => exception.file === file && exception.rule === rule);
}

function at({ name, tree }: Source, node: ts.Node): string {
  return `${name}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

function firstLine(node: ts.Node): string {
  return node.getText().split("\n", 1)[0]?.trim() ?? "";
}
