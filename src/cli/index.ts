#!/usr/bin/env node
import module from "node:module";
import { wordsOf } from "./languages.js";
import { main } from "./main.js";
import { languageOf } from "./options.js";
import { terminalOf } from "./terminal.js";

// From Node 22.1 on, what is loaded from here is compiled once and kept for the next run.
if ("enableCompileCache" in module) module.enableCompileCache();

const args = process.argv.slice(2);

/** A full disk is no fault of the program: told on the other stream, as far as that can be written to. */
function tellUnwritable(code: string): void {
  process.exitCode = 2;
  void wordsOf(languageOf(args)).then(({ files }) =>
    process.stderr.write(`${files.notPrinted(files.writeFailures[code] ?? code)}\n`),
  );
}

const code = await main(args, terminalOf(process, tellUnwritable));
process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
