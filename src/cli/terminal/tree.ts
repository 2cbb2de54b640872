import type { Explained } from "../../locale/say/requirement/explain-requirement.js";
import type { Terminal } from "./terminal.js";
import { sanitize, wrap } from "./width.js";

/** A tree of sentences, each under the one it bears out. */
export const treeLines = ({ text, parts }: Explained, { width, palette }: Terminal): readonly string[] => [
  ...wrap(sanitize(text), width).map(palette.bold),
  ...parts.flatMap((part, index) => branchLines(part, "", index === parts.length - 1, width)),
];

function branchLines(
  { text, parts }: Explained,
  stem: string,
  isLast: boolean,
  width: number,
): readonly string[] {
  const below = stem + (isLast ? "   " : "│  ");
  const [first = "", ...more] = wrap(sanitize(text), width - below.length);
  return [
    stem + (isLast ? "└─ " : "├─ ") + first,
    ...more.map((line) => below + line),
    ...parts.flatMap((part, index) => branchLines(part, below, index === parts.length - 1, width)),
  ];
}
