import ts from "typescript";

/** Declarations at the top of a file by name, each with its first and last line from 1, and its text on one line.
 * @param {string} source @returns {readonly { name: string; first: number; last: number; text: string }[]} */
export function declarationsIn(source) {
  const tree = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const lineOf = (/** @type {number} */ at) => tree.getLineAndCharacterOfPosition(at).line + 1;
  return tree.statements.flatMap((node) => {
    const name = nameOf(node);
    if (name === undefined) return [];
    return [
      {
        name,
        first: lineOf(node.getStart(tree)),
        last: lineOf(node.end),
        text: onOneLine(node.getText(tree)),
      },
    ];
  });
}

/** @param {ts.Statement} node */
function nameOf(node) {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name?.text : undefined;
}

/** @param {string} code */
export const onOneLine = (code) => code.replaceAll(/\s+/g, " ");
