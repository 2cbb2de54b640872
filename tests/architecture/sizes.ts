import { dirname } from "node:path";
import ts from "typescript";
import { groupBy } from "../../src/rules/group-by.js";
import type { Rule } from "./rule.js";
import { lineOf, nodesOf, type Source } from "./source.js";

const FILE_LINES = 200;
const FUNCTION_LINES = 40;
const PARAMETERS = 4;
const FOLDER_FILES = 20;

export const sizes: readonly Rule[] = [
  {
    name: "a file has at most 200 lines",
    breaches: (sources) =>
      sources.flatMap(({ name, text }) => {
        const lines = text.trimEnd().split("\n").length;
        return lines > FILE_LINES ? [{ file: name, what: `${lines} lines` }] : [];
      }),
  },
  {
    name: "a function has at most 40 lines",
    breaches: (sources) =>
      eachFunction(sources, (node, source) => {
        const end = source.tree.getLineAndCharacterOfPosition(node.end).line + 1;
        const lines = end - lineOf(source, node) + 1;
        return "body" in node && lines > FUNCTION_LINES ? `${lines} lines` : null;
      }),
  },
  {
    name: "a function has at most 4 parameters",
    breaches: (sources) =>
      eachFunction(sources, ({ parameters }) =>
        parameters.length > PARAMETERS ? `${parameters.length} parameters` : null,
      ),
  },
  {
    name: "a folder has at most 20 files of its own",
    breaches: (sources) =>
      [...groupBy(sources, ({ name }) => dirname(name))].flatMap(([folder, files]) =>
        files.length > FOLDER_FILES ? [{ file: folder, what: `${files.length} files` }] : [],
      ),
  },
];

const eachFunction = (
  sources: readonly Source[],
  what: (node: ts.SignatureDeclaration, source: Source) => string | null,
) =>
  sources.flatMap((source) =>
    nodesOf(source.tree).flatMap((node) => {
      const words = ts.isFunctionLike(node) ? what(node, source) : null;
      return words === null
        ? []
        : [
            {
              file: source.name,
              what: `${lineOf(source, node)}: ${node.getText().split("\n", 1)[0]}: ${words}`,
            },
          ];
    }),
  );
