import { LIMITS } from "../office/limits.js";
import { languageOf, readCall } from "./call/read-call.js";
import { COMMANDS } from "./commands/list.js";
import { speechOf, wordsOf } from "./languages.js";
import { readsOf } from "./read/reads.js";
import type { ExitCode } from "./session.js";
import type { Terminal } from "./terminal/terminal.js";

/** Do what the words after `phoihop` ask for. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const call = await readCall(args);
  switch (call.asks) {
    case "version":
      terminal.write([(await import("./version.js")).version]);
      return 0;
    case "help": {
      const { helpLines, helpWordsOf } = await import("./call/help.js");
      terminal.write(helpLines(call.command, await helpWordsOf(language), terminal.palette));
      return 0;
    }
    case "nothing": {
      const { helpWordsOf, problemLines } = await import("./call/help.js");
      terminal.complain(problemLines(call, await helpWordsOf(language)));
      return 2;
    }
    case "run": {
      const [words, locale] = await Promise.all([wordsOf(language), speechOf(language)]);
      const limits = { ...LIMITS, ...call.limits };
      const ids = call.words.values.has("ids");
      const session = { words, locale, terminal, limits, reads: readsOf(), ids };
      return COMMANDS[call.command].run(call.words, session);
    }
  }
}
