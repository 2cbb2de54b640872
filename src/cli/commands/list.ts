import { command as check } from "./check/command.js";
import { command as explain } from "./explain/command.js";
import { command as questions } from "./questions/command.js";
import { command as chart } from "./chart/command.js";
import { command as tables } from "./tables/command.js";
import { command as compare } from "./compare/command.js";
import { command as rehearse } from "./rehearse/command.js";
import { command as timeline } from "./timeline/command.js";
import { command as history } from "./history/command.js";
import { command as inspect } from "./inspect/command.js";
import { command as law } from "./law/command.js";
import { command as page } from "./page/command.js";
import { command as notebook } from "./notebook/command.js";
import { command as report } from "./report/command.js";
import { command as review } from "./review/command.js";
import { command as plan } from "./plan/command.js";
import { command as portfolio } from "./portfolio/command.js";
import { command as template } from "./template/command.js";
import { command as merge } from "./merge/command.js";
import { command as upgrade } from "./upgrade/command.js";
import type { Command, RequestOf } from "../call/command.js";
import { requestOf, type CheckedWords } from "../call/request.js";
import type { ExitCode, Session } from "../session.js";

interface Module<C extends Command> {
  readonly run: (request: RequestOf<C>, session: Session) => ExitCode | Promise<ExitCode>;
}

/** A command as it is called, with what it does, which is loaded only when it is asked for. */
const lazy = <C extends Command>(command: C, load: () => Promise<Module<C>>) => ({
  ...command,
  run: async (words: CheckedWords, session: Session): Promise<ExitCode> =>
    (await load()).run(requestOf(command, words), session),
});

/** Every command, in the order in which they are shown. */
export const COMMANDS = {
  check: lazy(check, () => import("./check/run.js")),
  explain: lazy(explain, () => import("./explain/run.js")),
  questions: lazy(questions, () => import("./questions/run.js")),
  compare: lazy(compare, () => import("./compare/run.js")),
  rehearse: lazy(rehearse, () => import("./rehearse/run.js")),
  timeline: lazy(timeline, () => import("./timeline/run.js")),
  history: lazy(history, () => import("./history/run.js")),
  inspect: lazy(inspect, () => import("./inspect/run.js")),
  law: lazy(law, () => import("./law/run.js")),
  chart: lazy(chart, () => import("./chart/run.js")),
  tables: lazy(tables, () => import("./tables/run.js")),
  page: lazy(page, () => import("./page/run.js")),
  notebook: lazy(notebook, () => import("./notebook/run.js")),
  report: lazy(report, () => import("./report/run.js")),
  review: lazy(review, () => import("./review/run.js")),
  plan: lazy(plan, () => import("./plan/run.js")),
  portfolio: lazy(portfolio, () => import("./portfolio/run.js")),
  template: lazy(template, () => import("./template/run.js")),
  merge: lazy(merge, () => import("./merge/run.js")),
  upgrade: lazy(upgrade, () => import("./upgrade/run.js")),
};

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** Every option of some command. */
export type OptionName = KeysOf<(typeof COMMANDS)[CommandName]["options"]>;

type KeysOf<Options> = Options extends unknown ? keyof Options : never;
