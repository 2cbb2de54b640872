#!/usr/bin/env node
import module from "node:module";
import { wordsOf } from "./languages.js";
import { main } from "./main.js";
import { languageOf } from "./call/read-call.js";
import { terminalOf } from "./terminal/terminal.js";
import { sanitize } from "./terminal/width.js";
import type { FileWords } from "./words/file-words.js";

// From Node 22.1 on, what is loaded from here is compiled once and kept for the next run.
if ("enableCompileCache" in module) module.enableCompileCache();

const args = process.argv.slice(2);

/** Told on the other stream, as far as that can be written to, in the language that was asked for. */
function tell(code: number, sentence: (words: FileWords) => string): void {
  process.exitCode = code;
  void wordsOf(languageOf(args)).then(({ files }) => process.stderr.write(`${sanitize(sentence(files))}\n`));
}

/** A full disk is no fault of the program. */
const tellUnwritable = (code: string) =>
  tell(2, ({ notPrinted, writeFailures }) => notPrinted(writeFailures[code] ?? code));

/** What nobody has foreseen: something of the system (2), or a fault of the program (70); never taken for an answer. */
function tellUnforeseen(error: unknown): void {
  const isOfSystem = error instanceof Error && "syscall" in error;
  tell(isOfSystem ? 2 : 70, ({ unforeseen }) =>
    unforeseen(error instanceof Error ? error.message : String(error)),
  );
}

process.on("uncaughtException", tellUnforeseen);
try {
  const code = await main(args, terminalOf(process, tellUnwritable));
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
} catch (error) {
  tellUnforeseen(error);
}
