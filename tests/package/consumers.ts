import { mkdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { entries } from "../../.ci/packing/entries.js";
import type { Installed } from "./installed.js";

/** Entries whose types need a package that a core installation has not: arquero's own are not sound under every compiler. */
const FOREIGN = ["arquero"];

/** The entries that a project with phoihop and zod alone can compile, libraries checked too. */
const plainEntries = Object.keys(entries).filter((name) => !FOREIGN.includes(name));

const specifier = (name: string) => (name === "index" ? "phoihop" : `phoihop/${name}`);

/** Programs that show every type of every entry in declarations of their own, by file name without its end. */
export function programs(dist: string): ReadonlyMap<string, string> {
  const files = plainEntries.map((name) => ({ name, file: join(dist, `${name}.d.ts`) }));
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return new Map(
    files.map(({ name, file }) => [
      name.replaceAll("/", "-"),
      programOf(specifier(name), file, program, checker),
    ]),
  );
}

/**
 * One program: each value handed on under a new name, and each property of each type given back by a function. The compiler
 * must write out what they are, so whatever it cannot name is an error.
 */
function programOf(from: string, file: string, program: ts.Program, checker: ts.TypeChecker): string {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const lines =
    module === undefined ? [] : checker.getExportsOfModule(module).flatMap((each) => shown(each, checker));
  return [`import * as all from "${from}";`, ...lines, ""].join("\n");
}

function shown(exported: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const { name } = exported;
  const symbol =
    (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
  if ((symbol.flags & ts.SymbolFlags.Value) !== 0 && isValue(exported))
    return resultOf(symbol, checker) ? [`export const of_${name} = { ${name}: all.${name} };`] : [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (isGeneric(symbol)) return [];
  return type
    .getProperties()
    .filter((property) => /^[a-z]\w*$/i.test(property.name))
    .map(
      ({ name: key }) =>
        `export const of_${name}_${key} = (value: NonNullable<all.${name}>) => value.${key};`,
    );
}

/** Whether it is exported as a value too, not as a type alone. */
const isValue = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.every(
    (each) => !ts.isExportSpecifier(each) || (!each.isTypeOnly && !each.parent.parent.isTypeOnly),
  );

const resultOf = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  checker.getTypeOfSymbol(symbol).flags !== ts.TypeFlags.Any;

const isGeneric = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some(
    (each) =>
      (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) &&
      each.typeParameters !== undefined,
  );

/** How a project is set up: each way of finding modules, and the kinds of files that it knows. */
export const SETUPS = [
  { resolution: "node16", module: "node16", ends: ["mts", "cts"] },
  { resolution: "nodenext", module: "nodenext", ends: ["mts", "cts"] },
  { resolution: "bundler", module: "esnext", ends: ["ts"] },
] as const;

/** What a compiler says of the programs in one setup; nothing where all is well. */
export function compiled(
  { user, write, node }: Installed,
  texts: ReadonlyMap<string, string>,
  { resolution, module, ends }: (typeof SETUPS)[number],
  tsc: string,
): string {
  const folder = `as-${resolution}`;
  mkdirSync(join(user, folder), { recursive: true });
  for (const [name, text] of texts) for (const end of ends) write(join(folder, `${name}.${end}`), text);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    typeRoots: [join(import.meta.dirname, "..", "..", "node_modules", "@types")],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    skipLibCheck: false,
    outDir: "out",
    rootDir: ".",
  };
  write(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*"] }));
  return node(tsc, "-p", folder);
}
