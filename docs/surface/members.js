// The members of the public types: which of them say what they mean, and which do not.
import ts from "typescript";

/**
 * Every member of a type that can be imported, once, with what is told of it: in its own docstring, or by its name in the comment of
 * the branch that it belongs to. The code by which a branch is told is what the whole comment is about.
 *
 * @param {import("./exported.js").Surface} surface
 */
export const membersOf = ({ exported }) =>
  [...new Set(exported.map(({ symbol }) => symbol))]
    .flatMap(({ declarations = [] }) => declarations)
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .flatMap((node) => within(node, node.name.text));

/** @typedef {{ readonly name: string; readonly file: string; readonly node: ts.Node; readonly told: string }} Member */

/**
 * @param {ts.Node} node
 * @param {string} path - from the type down: `Tally.names`, of a branch `Cause[waived].until`
 * @returns {readonly Member[]}
 */
function within(node, path) {
  const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node);
  if (!isMember) return childrenOf(node).flatMap((child) => within(child, path + branchName(child)));
  const name = `${path}.${node.name.getText()}`;
  const file = node.getSourceFile().fileName;
  return [
    { name, file, node, told: toldOf(node) },
    ...childrenOf(node).flatMap((child) => within(child, name + branchName(child))),
  ];
}

/** What a type is only held against has no members of its own. */
const isPattern = (/** @type {ts.Node} */ node) =>
  ts.isTypeParameterDeclaration(node) ||
  (ts.isConditionalTypeNode(node.parent) && node === node.parent.extendsType) ||
  (ts.isTypeReferenceNode(node.parent) &&
    ["Extract", "Exclude"].includes(node.parent.typeName.getText()) &&
    node === node.parent.typeArguments?.[1]);

/** @param {ts.Node} node */
function childrenOf(node) {
  /** @type {ts.Node[]} */
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children.filter((child) => !isPattern(child));
}

/** @param {ts.PropertySignature | ts.MethodSignature} node */
function toldOf(node) {
  const own = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  if (own.length > 0) return own.join(" ");
  // The kind of an interface is what the interface itself says.
  if (ts.isInterfaceDeclaration(node.parent) && node.type !== undefined && ts.isLiteralTypeNode(node.type))
    return node.name.getText();
  const branch = branchOf(node);
  const comment = branch === undefined ? "" : commentBefore(branch);
  return node === codeOf(branch) || comment.includes(`\`${node.name.getText()}\``) ? comment : "";
}

/** The branch of a union of objects whose own member this is. */
const branchOf = (/** @type {ts.Node} */ member) => {
  const isPart = (/** @type {ts.Node} */ node) =>
    ts.isTypeLiteralNode(node) || ts.isParenthesizedTypeNode(node) || ts.isIntersectionTypeNode(node);
  let node = member.parent;
  while (isPart(node) && !ts.isUnionTypeNode(node.parent)) node = node.parent;
  return isPart(node) ? node : undefined;
};

/** The member of a branch by whose literal it is told apart: the first that is one. */
const codeOf = (/** @type {ts.Node | undefined} */ branch) => {
  /** @type {(node: ts.Node) => ts.PropertySignature | undefined} */
  const first = (node) => {
    if (ts.isPropertySignature(node)) return literalOf(node.type) === undefined ? undefined : node;
    return ts.isTypeLiteralNode(node) || ts.isParenthesizedTypeNode(node) || ts.isIntersectionTypeNode(node)
      ? childrenOf(node)
          .map(first)
          .find((found) => found !== undefined)
      : undefined;
  };
  return branch && first(branch);
};

const literalOf = (/** @type {ts.TypeNode | undefined} */ type) => {
  const [one] = type !== undefined && ts.isUnionTypeNode(type) ? type.types : [type];
  return one !== undefined && ts.isLiteralTypeNode(one)
    ? one.literal.getText().replaceAll('"', "")
    : undefined;
};

const branchName = (/** @type {ts.Node} */ node) => {
  if (!ts.isUnionTypeNode(node.parent)) return "";
  const code = literalOf(codeOf(node)?.type);
  return code === undefined ? "" : `[${code}]`;
};

/** What stands before the bar of a branch; of the first in parentheses, before these. */
function commentBefore(/** @type {ts.Node} */ branch) {
  const { types, pos, parent } = /** @type {ts.UnionTypeNode} */ (branch.parent);
  const text = branch.getSourceFile().text;
  const before = types[types.indexOf(/** @type {ts.TypeNode} */ (branch)) - 1]?.end;
  const starts =
    before === undefined ? [pos, ...(ts.isParenthesizedTypeNode(parent) ? [parent.pos] : [])] : [before];
  return starts
    .flatMap((start) => ts.getLeadingCommentRanges(text, start) ?? [])
    .map((range) => text.slice(range.pos, range.end))
    .join(" ");
}
