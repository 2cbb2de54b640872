import { speechOf, wordsOf } from "./languages.js";
import { languageOf, readCall } from "./options.js";
import { LIMITS } from "../office/limits.js";
import { readsOf } from "./reads.js";
import type { Request } from "./request.js";
import type { ExitCode, Session } from "./session.js";
import type { Terminal } from "./terminal.js";

/** Do what the words after `phoihop` ask for. Every command is loaded only when it is asked for. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const [words, call] = await Promise.all([wordsOf(language), readCall(args)]);
  switch (call.asks) {
    case "version":
      terminal.write([(await import("./version.js")).version]);
      return 0;
    case "help":
      terminal.write((await import("./help.js")).helpLines(call.command, words.help, terminal.palette));
      return 0;
    case "nothing":
      terminal.complain((await import("./help.js")).problemLines(call, words.help));
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
      return (await import("./check.js")).check(request, session);
    case "explain":
      return (await import("./explain.js")).explainOne(request, session);
    case "questions":
      return (await import("./questions.js")).ask(request, session);
    case "compare":
      return (await import("./compare.js")).compareReviews(request, session);
    case "rehearse":
      return (await import("./rehearse.js")).rehearseDraft(request, session);
    case "timeline":
      return (await import("./timeline.js")).showTimeline(request, session);
    case "history":
      return (await import("./history.js")).showHistory(request, session);
    case "inspect":
      return (await import("./inspect.js")).inspectPlan(request, session);
    case "law":
      return (await import("./list-law.js")).printLaw(request, session);
    case "page":
      return (await import("./page.js")).page(request, session);
    case "notebook":
      return (await import("./notebook.js")).startNotebook(request, session);
    case "report":
      return (await import("./report.js")).report(request, session);
    case "review":
      return (await import("./review.js")).review(request, session);
    case "template":
      return (await import("./template.js")).template(request, session);
    case "merge":
      return (await import("./merge.js")).merge(request, session);
    case "upgrade":
      return (await import("./upgrade.js")).upgrade(request, session);
  }
}
