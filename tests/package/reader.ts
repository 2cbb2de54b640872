import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";

/** Does what a page tells its reader to do, in a folder where phoihop is installed: it reads `dist`. */
const root = join(import.meta.dirname, "..", "..");

export interface Fence {
  readonly language: string;
  readonly code: string;
}
export const fences = (name: string): readonly Fence[] =>
  [...readFileSync(join(root, name), "utf8").matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(
    ([, language = "", code = ""]) => ({
      language,
      code,
    }),
  );
export const codeIn = (name: string, wanted: string) =>
  fences(name).flatMap(({ language, code }) => (language === wanted ? [code] : []));

/** A folder with the package, and the files that a reader is told of. */
export function install(folder: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  symlinkSync(root, join(folder, "node_modules", "phoihop"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const cli = join(root, "dist", "cli.js");
  program(join(folder, "bin", "npx"), `shift; exec "${process.execPath}" "${cli}" "$@"`);
  program(join(folder, "bin", "npm"), "exit 0");
  const examples = join(root, "examples", "cao-lanh");
  cpSync(join(examples, "du-thao-dieu-chinh.json"), join(folder, "du-thao.json"));
  cpSync(join(examples, "luat-dong-thap.json"), join(folder, "luat.json"));
  cpSync(join(examples, "minh-hoa.json"), join(folder, "so.json"));
  mkdirSync(join(folder, "tinh"));
  cpSync(join(examples, "minh-hoa.json"), join(folder, "tinh", "so.json"));
  writeFileSync(join(folder, "tinh", "ke-hoach.json"), JSON.stringify(caoLanh));
  writeFileSync(
    join(folder, "lich.json"),
    JSON.stringify({ from: "2025-01-01", to: "2025-12-31", holidays: ["2025-01-01"] }),
  );
}

function program(file: string, line: string): void {
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}

export function shell(cwd: string, code: string): void {
  const PATH = `${join(cwd, "bin")}:${process.env["PATH"] ?? ""}`;
  try {
    execFileSync("sh", ["-ec", code], { cwd, env: { ...process.env, PATH }, stdio: "pipe" });
  } catch (error) {
    throw new Error(code, { cause: error });
  }
}

/** Runs a program in TypeScript; what it prints. */
export function runProgram(cwd: string, file: string): string {
  const module = file.replace(/ts$/, "mjs");
  writeFileSync(module, transformSync(readFileSync(file, "utf8"), { loader: "ts", format: "esm" }).code);
  return execFileSync(process.execPath, [module], { cwd, encoding: "utf8", stdio: "pipe" });
}

/** What the compiler says of programs that use the package as a user does. */
export function compiled(files: readonly string[]): readonly string[] {
  const created = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  return files.flatMap((file) =>
    [
      ...created.getSyntacticDiagnostics(created.getSourceFile(file)),
      ...created.getSemanticDiagnostics(created.getSourceFile(file)),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}
