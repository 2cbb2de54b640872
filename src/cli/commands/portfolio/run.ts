import type { RequestOf } from "../../call/command.js";
import type { ExitCode, Session } from "../../session.js";
import type { command } from "./command.js";

/**
 * Many plans with one evaluator: put a folder of plans and registers together (`import`), judge all of them (`check`), look
 * across what was found (`report`, `page`).
 */
export async function run(
  { files: [task, file, ...others], ...options }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const { usage } = session.words.portfolio;
  const refuse = (sentences: readonly string[]): ExitCode => {
    session.terminal.complain(sentences);
    return 2;
  };
  const isOne = file !== undefined && others.length === 0;
  const request = { ...options, file: file ?? "" };
  const { asOf, output } = options;
  switch (task) {
    case "import":
      if (!isOne || output === undefined) return refuse([usage.import]);
      return (await import("./import-folder.js")).importFolder({ ...request, output }, session);
    case "check":
      if (!isOne || output === undefined || asOf === undefined) return refuse([usage.check]);
      return (await import("./check-all.js")).checkAll({ ...request, output, asOf }, session);
    case "report":
      if (!isOne || output !== undefined) return refuse([usage.report]);
      return (await import("./report-across.js")).reportAcross(request, session);
    case "page":
      if (!isOne || output === undefined) return refuse([usage.page]);
      return (await import("./page-across.js")).pageAcross({ ...request, output }, session);
    default:
      return refuse(Object.values(usage));
  }
}
