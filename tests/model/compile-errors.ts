import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** What the compiler says of a file that stands beside this one but was never written, and of which words of it. */
export function compileErrors(text: string): readonly { readonly at: string; readonly says: string }[] {
  const name = new URL("written-nowhere.ts", import.meta.url).pathname;
  const host = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram([name], OPTIONS, {
    ...host,
    fileExists: (file) => file === name || host.fileExists(file),
    readFile: (file) => (file === name ? text : host.readFile(file)),
    getSourceFile: (file, options, ...rest) =>
      file === name ? ts.createSourceFile(file, text, options) : host.getSourceFile(file, options, ...rest),
  });
  const source = program.getSourceFile(name);
  return program.getSemanticDiagnostics(source).map(({ messageText, start = 0, length = 0 }) => ({
    at: text.slice(start, start + length),
    says: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
