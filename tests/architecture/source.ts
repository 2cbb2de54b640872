import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import ts from "typescript";

/** A file under `src/`, by its path from the root of the project. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export const sourceOf = (name: string, text: string): Source => ({
  name,
  text,
  tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
});

export const sourcesIn = (root: string): readonly Source[] =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.split(sep).join("/")}`)
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map((name) => sourceOf(name, readFileSync(join(root, name), "utf8")));

/** The first folder under src, or the file's own name at the top: `src/rules/verdict.ts` is in `rules`. */
export const roomOf = (name: string): string => name.split("/")[1]?.replace(/\.ts$/, "") ?? name;

export interface Import {
  readonly to: string;
  readonly node: ts.Node;
}

/** All that a file imports, re-exports, loads lazily or names in a type; own files by their path under `src/`. */
export function importsOf({ name, tree }: Source): readonly Import[] {
  return nodesOf(tree).flatMap((node) => {
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

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

const known = new WeakMap<ts.Node, readonly ts.Node[]>();

export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  known.set(tree, found);
  return found;
}

/** Types and classes at the top of a file. */
export const typesOf = ({ tree }: Source): readonly { readonly name: string; readonly exported: boolean }[] =>
  tree.statements.flatMap((node) =>
    (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) &&
    node.name !== undefined
      ? [
          {
            name: node.name.text,
            exported: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false,
          },
        ]
      : [],
  );

export const lineOf = ({ tree }: Source, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
