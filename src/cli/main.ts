import { speechOf, wordsOf } from "./languages.js";
import { languageOf, readCall } from "./call/options.js";
import { LIMITS } from "../office/limits.js";
import { readsOf } from "./read/reads.js";
import type { Request } from "./call/request.js";
import type { ExitCode, Session } from "./session.js";
import type { Terminal } from "./terminal/terminal.js";

/** Do what the words after `phoihop` ask for. Every command is loaded only when it is asked for. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const [words, call] = await Promise.all([wordsOf(language), readCall(args)]);
  switch (call.asks) {
    case "version":
      terminal.write([(await import("./version.js")).version]);
      return 0;
    case "help":
      terminal.write(
        (await import("./commands/help.js")).helpLines(call.command, words.help, terminal.palette),
      );
      return 0;
    case "nothing":
      terminal.complain((await import("./commands/help.js")).problemLines(call, words.help));
      return 2;
    case "run":
      return run(call.request, {
        words,
        locale: await speechOf(language),
        terminal,
        limits: { ...LIMITS, ...call.limits },
        reads: readsOf(),
      });
  }
}

async function run(request: Request, session: Session): Promise<ExitCode> {
  switch (request.command) {
    case "check":
      return (await import("./commands/check.js")).check(request, session);
    case "explain":
      return (await import("./commands/explain.js")).explainOne(request, session);
    case "questions":
      return (await import("./commands/questions.js")).ask(request, session);
    case "compare":
      return (await import("./commands/compare.js")).compareReviews(request, session);
    case "rehearse":
      return (await import("./commands/rehearse.js")).rehearseDraft(request, session);
    case "timeline":
      return (await import("./commands/timeline.js")).showTimeline(request, session);
    case "history":
      return (await import("./commands/history.js")).showHistory(request, session);
    case "inspect":
      return (await import("./commands/inspect.js")).inspectPlan(request, session);
    case "law":
      return (await import("./commands/list-law.js")).printLaw(request, session);
    case "page":
      return (await import("./commands/page.js")).page(request, session);
    case "notebook":
      return (await import("./commands/notebook.js")).startNotebook(request, session);
    case "report":
      return (await import("./commands/report.js")).report(request, session);
    case "review":
      return (await import("./commands/review.js")).review(request, session);
    case "template":
      return (await import("./commands/template.js")).template(request, session);
    case "merge":
      return (await import("./commands/merge.js")).merge(request, session);
    case "upgrade":
      return (await import("./commands/upgrade.js")).upgrade(request, session);
  }
}
