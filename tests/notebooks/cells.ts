import { join } from "node:path";
import { deserialize } from "@observablehq/notebook-kit";
import { JSDOM } from "jsdom";
import ts from "typescript";

/** What the compiler has to say of a notebook: in which cell, on which line of it. */
export interface Complaint {
  readonly file: string;
  readonly cell: number | null;
  readonly line: number;
  readonly message: string;
}

interface Span {
  readonly cell: number;
  readonly from: number;
  readonly lines: number;
}

/** Cells run in the order in which they need each other, not in that of the page. */
const ORDER = new Set([2448, 2454]);

/** Type-check the cells of notebooks, each notebook as one module, and all helpers: one program, the notebooks' own settings. */
export function complaints(folder: string, notebooks: ReadonlyMap<string, string>): readonly Complaint[] {
  const { options, fileNames } = settings(folder);
  const modules = new Map([...notebooks].map(([name, text]) => [join(folder, `${name}.ts`), moduleOf(text)]));
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (name) => modules.has(name) || disk.fileExists(name);
  host.readFile = (name) => modules.get(name)?.text ?? disk.readFile(name);
  const program = ts.createProgram([...fileNames, ...modules.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => !ORDER.has(code))
    .map(({ file, start = 0, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line;
      const span = modules
        .get(file?.fileName ?? "")
        ?.spans.find(({ from, lines }) => line >= from && line < from + lines);
      return {
        file: file?.fileName.slice(folder.length) ?? "",
        cell: span?.cell ?? null,
        line: line - (span?.from ?? 0) + 1,
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      };
    });
}

function settings(folder: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  // What one cell declares may be there for a reader's own cells.
  return ts.parseJsonConfigFileContent(config, ts.sys, folder, { noUnusedLocals: false });
}

/** The cells of a notebook one after the other, as one module, and where each stands in it. */
function moduleOf(notebook: string): { readonly text: string; readonly spans: readonly Span[] } {
  const parser = new new JSDOM().window.DOMParser();
  const { cells } = deserialize(notebook, { parser });
  const spans: Span[] = [];
  let text = "export {};\n";
  for (const { id, mode, value } of cells) {
    if (mode !== "ts" && mode !== "js") continue;
    spans.push({ cell: id, from: text.split("\n").length - 1, lines: value.split("\n").length + 1 });
    text += `${value}\n;\n`;
  }
  return { text, spans };
}
