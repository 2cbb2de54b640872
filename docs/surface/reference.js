// The reference of each subpath: every name with its docstring, its declaration and the comments of its members.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { purposeOf, root, specifier } from "./exported.js";
import { inOrder } from "./report.js";
import { declarationsOf, laidOut } from "./signature.js";

/**
 * The pages of `docs/api` by their names, and `llms.txt` beside them.
 *
 * @param {import("./exported.js").Surface} surface
 */
export async function referenceOf(surface) {
  const entries = [...new Set(surface.exported.map(({ entry }) => entry))].toSorted();
  const pages = await Promise.all(
    entries.map(
      async (entry) => /** @type {const} */ ([`api/${fileOf(entry)}`, await pageOf(entry, surface)]),
    ),
  );
  const list = entries.map((entry) => ({
    name: specifier(entry),
    file: fileOf(entry),
    purpose: purposeOf(entry),
  }));
  return new Map([...pages, ["api/README.md", contents(list)], ["llms.txt", forModels(list)]]);
}

const fileOf = (/** @type {string} */ entry) => `${entry.replaceAll("/", "-")}.md`;

/**
 * @param {string} entry
 * @param {import("./exported.js").Surface} surface
 */
async function pageOf(entry, { exported, checker }) {
  const own = inOrder(exported.filter((each) => each.entry === entry));
  const head = `# ${specifier(entry)}\n\n${purposeOf(entry)}`;
  if (entry === "index") {
    const homes = own.map(({ name, symbol }) => {
      const home = exported.find((each) => each.entry !== "index" && each.symbol === symbol)?.entry ?? "";
      return `- [\`${name}\`](${fileOf(home)}#${name.toLowerCase()}) of \`${specifier(home)}\`: ${firstSentence(docOf(symbol, checker))}`;
    });
    return `${head}\n\n${homes.join("\n")}\n`;
  }
  const parts = await Promise.all(own.map((each) => partOf(each, checker)));
  return `${[head, ...parts].join("\n\n")}\n`;
}

/**
 * @param {import("./exported.js").Exported} each
 * @param {ts.TypeChecker} checker
 */
async function partOf(each, checker) {
  const declarations = await laidOut(declarationsOf(each, checker, "commented"));
  return [
    `## ${each.name}`,
    vietnamese.get(each.name) ?? "",
    docOf(each.symbol, checker),
    ...throwsOf(each.symbol, checker),
    `\`\`\`ts\n${declarations}\`\`\``,
    ...examplesOf(each.symbol, checker),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
export const docOf = (symbol, checker) =>
  unwrapped(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
const examplesOf = (symbol, checker) =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === "example")
    .map(({ text }) => `\`\`\`ts\n${ts.displayPartsToString(text)}\n\`\`\``);

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
const throwsOf = (symbol, checker) =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === "throws")
    .map(({ text }) => `Throws: ${unwrapped(ts.displayPartsToString(text))}`);

/** A comment is broken where its line was full; a page breaks its own lines. */
const unwrapped = (/** @type {string} */ text) => text.replace(/(\S)\n(?=[^\n\-|])/g, "$1 ");

const firstSentence = (/** @type {string} */ text) =>
  (/^.*?[.:](?= |$)/s.exec(text)?.[0] ?? text).replace(/:$/, ".");

/** The word of an official for a name, as the glossary has it. */
const vietnamese = new Map(
  [
    ...readFileSync(join(root, "docs", "glossary.md"), "utf8").matchAll(
      /^\|[^|]*\| ([^|]*) \| ([^|]*) \|/gmu,
    ),
  ].flatMap(([, names = "", word = ""]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => [name, `*${word}*`]),
  ),
);

/** @typedef {readonly { readonly name: string; readonly file: string; readonly purpose: string }[]} List */

const contents = (/** @type {List} */ list) => `# Reference

Every public name with what it means. \`npm run api\` writes these pages from the comments of the sources.

| import | holds |
|---|---|
${list.map(({ name, file, purpose }) => `| [\`${name}\`](${file}) | ${purpose} |`).join("\n")}
`;

const forModels = (/** @type {List} */ list) => `# phoihop

> TypeScript library and command that judges every promise of a cooperation plan between public bodies (kế hoạch phối hợp) against dated
> evidence, says why, and says what is missing. No network, no clock: days are arguments. What nobody recorded is unknown, never no.

A plan and a register go in as JSON (\`parsePlan\`, \`parseRegister\`), findings come out (\`evaluate\`). Bad input is a list of issues with paths.
Words are an argument: \`vi\` of \`phoihop/locale/vi\`, \`en\` of \`phoihop/locale/en\`. Plan, register, moment, words, options: always in this order.

## Docs

- [README](../README.md): first program, eleven statuses, the language of plans, every command
- [Glossary](glossary.md): every concept, its name in code and in Vietnamese
- [Write a plan](write-a-plan.md): from an annex in Excel to a first judged review
- [Guides](guides/README.md): hold a review, keep a register, add a version of the law, embed, read a finding
- [Policy](policy.md): versions, formats, corrections of the law

## Reference

${list.map(({ name, file, purpose }) => `- [${name}](api/${file}): ${purpose}`).join("\n")}
`;
