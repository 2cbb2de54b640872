import ts from "typescript";
import { EDGE } from "./layers.js";
import type { Rule } from "./rule.js";
import { lineOf, nodesOf, roomOf, type Source } from "./source.js";

/** A rule that looks at one node after another. */
const eachNode = (name: string, broken: (node: ts.Node, source: Source) => boolean): Rule => ({
  name,
  breaches: (sources) =>
    sources.flatMap((source) =>
      nodesOf(source.tree).flatMap((node) =>
        broken(node, source)
          ? [{ file: source.name, what: `${lineOf(source, node)}: ${firstLine(node)}` }]
          : [],
      ),
    ),
});

const inside = ({ name }: Source): boolean => roomOf(name) !== EDGE;

export const style: readonly Rule[] = [
  eachNode("no any", (node) => node.kind === ts.SyntaxKind.AnyKeyword),
  eachNode(
    "no as, but as const",
    (node) =>
      (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) || ts.isTypeAssertionExpression(node),
  ),
  eachNode("no !", (node) => ts.isNonNullExpression(node)),
  eachNode("no default export", isDefaultExport),
  eachNode("no class but PlanError", (node) => ts.isClassLike(node) && node.name?.text !== "PlanError"),
  eachNode("no let at the top of a module", isModuleLet),
  eachNode(
    "no clock",
    (node, source) => inside(source) && source.name !== "src/model/values/date.ts" && readsClock(node),
  ),
  eachNode(
    "no console",
    (node, source) => inside(source) && ts.isIdentifier(node) && node.text === "console",
  ),
  eachNode(
    "no throw but PlanError and RangeError",
    (node, source) => inside(source) && ts.isThrowStatement(node) && !throwsOwn(node),
  ),
  eachNode(
    "no catch but at the edges",
    (node, { name }) => ts.isCatchClause(node) && !["office", "portfolio", EDGE].includes(roomOf(name)),
  ),
];

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

const firstLine = (node: ts.Node): string => node.getText().split("\n", 1)[0]?.trim() ?? "";
