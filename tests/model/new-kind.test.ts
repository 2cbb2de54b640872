import { readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** A kind of quantity that the language does not have, written as CONTRIBUTING says. */
const AVERAGE = `
import * as z from "zod/mini";
import { isFigure } from "../plan/attribute.js";
import { Id } from "../values/id.js";
import { checkFigure } from "./figure.js";
import { checkMeasure, measure, type Measure } from "./measure.js";
import type { QuantityCheck } from "./vocabulary.js";

export interface Average extends Measure {
  readonly kind: "average";
  readonly attribute: string;
}
export const Average = { kind: z.literal("average"), attribute: Id, ...measure };

export const checkAverage: QuantityCheck = (words) => {
  const check = checkMeasure(words);
  const figure = checkFigure(words, { needs: "figure", fits: isFigure });
  return (value, path, report) => {
    check(value, path, report);
    return figure(value, path, report);
  };
};
`;

/** The files of the new kind: one is new, and two unions with their schemas have one member more. */
const changed: Readonly<Record<string, string>> = {
  "src/model/requirement/average.ts": AVERAGE,
  "src/model/requirement/quantity.ts": edited("src/model/requirement/quantity.ts", [
    [`import { Count }`, `import { Average } from "./average.js";\nimport { Count }`],
    [`Count | Sum | Latest`, `Count | Sum | Latest | Average`],
    [`z.strictObject(Latest),`, `z.strictObject(Latest), z.strictObject(Average),`],
  ]),
  "src/model/requirement/requirement.ts": edited("src/model/requirement/requirement.ts", [
    [`import { Count }`, `import { Average } from "./average.js";\nimport { Count }`],
    [`| (Latest & Compared)`, `| (Latest & Compared) | (Average & Compared)`],
    [
      `z.strictObject({ ...Latest, ...compared }),`,
      `z.strictObject({ ...Latest, ...compared }), z.strictObject({ ...Average, ...compared }),`,
    ],
  ]),
};

describe("a new kind of quantity", { timeout: 180_000 }, () => {
  test("the compiler names the places that CONTRIBUTING lists, and no others", () => {
    const named = [...new Set(lacking().map(({ file }) => file))].toSorted();
    expect(named).toEqual(listed().toSorted());
  });
});

/** The recipe's list: the fenced paths below its heading. */
function listed(): readonly string[] {
  const [, recipe = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("### A kind of quantity");
  const [, list = ""] = recipe.split("```text\n");
  const [paths = ""] = list.split("```");
  return paths.split("\n").flatMap((line) => /^src\/\S+\.ts/.exec(line)?.[0] ?? []);
}

/** What lacks the new kind, in all of `src`, when nothing but the files above is changed. */
function lacking(): readonly { readonly file: string; readonly says: string }[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, root);
  const texts = new Map(Object.entries(changed).map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(options);
  const read = (file: string) => texts.get(join(file)) ?? ts.sys.readFile(file);
  const program = ts.createProgram([...new Set([...fileNames, ...texts.keys()])], options, {
    ...host,
    fileExists: (file) => texts.has(join(file)) || host.fileExists(file),
    readFile: read,
    getSourceFile: (file, version, ...rest) =>
      texts.has(join(file))
        ? ts.createSourceFile(file, read(file) ?? "", version)
        : host.getSourceFile(file, version, ...rest),
  });
  // Whoever lists the kinds names them: no other file can lack one, and to check it would only take time.
  const listing = program
    .getSourceFiles()
    .filter(({ fileName, text }) => fileName.startsWith(join(root, "src")) && /\blatest\b/.test(text));
  const diagnostics = listing.flatMap((file) => program.getSemanticDiagnostics(file));
  return diagnostics.flatMap(({ file, code, messageText }) => {
    const says = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined || (code !== LACKS_RETURN && !says.includes("average"))) return [];
    return [{ file: posix.join(...file.fileName.slice(root.length + 1).split(sep)), says }];
  });
}

/** "Function lacks ending return statement": a `switch` that is no longer exhaustive. */
const LACKS_RETURN = 2366;

/** A file with each passage replaced that must stand there. */
function edited(file: string, passages: readonly (readonly [from: string, to: string])[]): string {
  return passages.reduce(
    (text, [from, to]) => {
      expect(text, file).toContain(from);
      return text.replace(from, to);
    },
    readFileSync(join(root, file), "utf8"),
  );
}
