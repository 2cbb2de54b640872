// A public name as its declaration, in one form whatever the form of the source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import ts from "typescript";
import { root } from "./exported.js";

const { printWidth } = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8"));
const printers = {
  bare: ts.createPrinter({ removeComments: true }),
  commented: ts.createPrinter({ removeComments: false }),
};
/** @type {ts.NodeBuilderFlags} */
const WHOLE = ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias;

/**
 * The declarations of a name: its type, its value, or both. A body is never shown.
 *
 * @param {import("./exported.js").Exported} exported
 * @param {ts.TypeChecker} checker
 * @param {keyof typeof printers} comments - whether those inside of a type are shown
 */
export function declarationsOf({ name, symbol, isValue }, checker, comments) {
  const types = (symbol.declarations ?? []).flatMap((node) => typeOf(node, checker, comments));
  return [...types, ...(isValue ? valuesOf(name, symbol, checker) : [])].join("\n");
}

/**
 * @param {ts.Declaration} node
 * @param {ts.TypeChecker} checker
 * @param {keyof typeof printers} comments
 */
function typeOf(node, checker, comments) {
  const source = node.getSourceFile();
  if (ts.isInterfaceDeclaration(node))
    return [bodied(printers[comments].printNode(ts.EmitHint.Unspecified, node, source))];
  if (!ts.isTypeAliasDeclaration(node)) return [];
  if (!/\btypeof\b/.test(node.type.getText()))
    return [bodied(printers[comments].printNode(ts.EmitHint.Unspecified, node, source))];
  // What is read off a value would hide what it holds.
  const whole = checker.typeToTypeNode(checker.getTypeAtLocation(node), undefined, WHOLE);
  return [`type ${node.name.text} = ${print(whole, source)};`];
}

/** Without what stands before the declaration itself: its own comment, and the word `export`. */
const bodied = (/** @type {string} */ text) => text.replace(/^(?:\s*\/\*\*[\s\S]*?\*\/\s*)*export /, "");

/**
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function valuesOf(name, symbol, checker) {
  const node = symbol.valueDeclaration;
  if (node === undefined || (symbol.flags & ts.SymbolFlags.Value) === 0) return [];
  const source = node.getSourceFile();
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  if (ts.isClassDeclaration(node)) return [classOf(name, type, checker, node)];
  const signatures = type.getCallSignatures();
  if (signatures.length === 0) {
    const written = ts.isVariableDeclaration(node) ? node.type?.getText() : undefined;
    return [`declare const ${name}: ${written ?? ofValue(type, checker, source)};`];
  }
  return signatures.map((signature) => {
    const made = checker.signatureToSignatureDeclaration(
      signature,
      ts.SyntaxKind.MethodSignature,
      node,
      ts.NodeBuilderFlags.NoTruncation,
    );
    return `declare function ${name}${print(made, source).replace(/^[^(<]*/, "")}`;
  });
}

/** Beyond so many letters a type is the value itself again: all words of a language, all procedures of a law. */
const SHOWN = 1200;

/**
 * @param {ts.Type} type - as inferred
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} source
 */
function ofValue(type, checker, source) {
  if (type.isStringLiteral()) return "string";
  const whole = print(checker.typeToTypeNode(type, undefined, WHOLE), source);
  if (whole.length <= SHOWN) return whole;
  return `Keys<${type
    .getProperties()
    .map((each) => JSON.stringify(each.name))
    .join(" | ")}>`;
}

/**
 * @param {string} name
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @param {ts.ClassDeclaration} node
 */
function classOf(name, type, checker, node) {
  const source = node.getSourceFile();
  const made = type.getConstructSignatures().map((signature) => {
    const declaration = checker.signatureToSignatureDeclaration(
      signature,
      ts.SyntaxKind.ConstructSignature,
      node,
      ts.NodeBuilderFlags.NoTruncation,
    );
    return print(declaration, source)
      .replace(/^new ?/, "constructor")
      .replace(/\): [^)]*;$/, ");");
  });
  const fields = node.members.flatMap((member) =>
    ts.isPropertyDeclaration(member) ? [`${member.getText().split(" =", 1)[0]?.replace(/;$/, "")};`] : [],
  );
  const heritage = node.heritageClauses?.map((each) => each.getText()).join(" ") ?? "";
  return `declare class ${name} ${heritage} { ${[...fields, ...made].join(" ")} }`;
}

/**
 * @param {ts.Node | undefined} node
 * @param {ts.SourceFile} source
 */
const print = (node, source) =>
  node === undefined ? "unknown" : printers.bare.printNode(ts.EmitHint.Unspecified, node, source);

/** Declarations as the formatter of the sources lays them out. */
export async function laidOut(/** @type {string} */ declarations) {
  const { code, errors } = await format("surface.d.ts", declarations, { printWidth });
  if (errors.length > 0) throw new Error(`${errors[0]?.message}\n${declarations}`);
  return code;
}
