// All that users can import, as the compiler sees the sources.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { entries } from "../../.ci/packing/entries.js";

export const root = join(import.meta.dirname, "..", "..");

/** @typedef {{ readonly entry: string; readonly name: string; readonly isValue: boolean; readonly symbol: ts.Symbol }} Exported */

/** What a user writes after `from` for an entry. */
export const specifier = (/** @type {string} */ entry) =>
  entry === "index" ? "phoihop" : `phoihop/${entry}`;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);

/** Each export of each entry with what is behind the name, wherever it is declared, and the checker that knows it. */
export function surface() {
  const program = ts.createProgram(
    Object.values(entries).map((file) => resolve(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  const exported = Object.entries(entries).flatMap(([entry, file]) => {
    const source = program.getSourceFile(resolve(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    return module === undefined
      ? []
      : checker.getExportsOfModule(module).map((each) => ({
          entry,
          name: each.name,
          isValue: isValue(each),
          symbol: (each.flags & ts.SymbolFlags.Alias) === 0 ? each : checker.getAliasedSymbol(each),
        }));
  });
  return { checker, exported };
}

/** Whether it is exported as a value too, not as a type alone. */
const isValue = (/** @type {ts.Symbol} */ { declarations = [] }) =>
  declarations.every(
    (each) => !ts.isExportSpecifier(each) || (!each.isTypeOnly && !each.parent.parent.isTypeOnly),
  );

/** @typedef {ReturnType<typeof surface>} Surface */

const told = readFileSync(join(root, "README.md"), "utf8").matchAll(
  /^\| ((?:`phoihop[^`|]*`(?:, )?)+) \| (.*) \|$/gmu,
);
const purposes = new Map(
  [...told].flatMap(([, names = "", purpose = ""]) =>
    names.split(", ").map((name) => [name.replaceAll("`", ""), purpose]),
  ),
);

/** What the README says that an entry holds. */
export const purposeOf = (/** @type {string} */ entry) => {
  const purpose = purposes.get(specifier(entry));
  if (purpose === undefined) throw new Error(`README.md does not say what ${specifier(entry)} holds`);
  return purpose;
};
