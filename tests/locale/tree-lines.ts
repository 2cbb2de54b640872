import type { Explained } from "../../src/locale/say/requirement/explain-requirement.js";

/** An explanation as indented lines. */
export const treeLines = ({ text, parts }: Explained, depth = 0): readonly string[] => [
  "  ".repeat(depth) + text,
  ...parts.flatMap((part) => treeLines(part, depth + 1)),
];
