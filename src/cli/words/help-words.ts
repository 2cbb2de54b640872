import type { ByCode } from "../../locale/say/by-code.js";
import type { Problem } from "../call/problem.js";
import type { CommandName, OptionName } from "../commands/list.js";

/** What is said of how the command is called. */
export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly command: Readonly<Record<CommandName, string>>;
  readonly option: Readonly<Record<Exclude<OptionName, "format"> | "help" | "version", string>>;
  /** Of `output` where it takes a folder. */
  readonly outputFolder: string;
  /** What `format` may be; each command says which of them it takes. */
  readonly format: Readonly<Record<"table" | "markdown" | "json" | "sql" | "csv" | "arrow", string>>;
  readonly byDefault: (choice: string) => string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exitCode: Readonly<Record<0 | 1 | 2 | 70, string>>;
  readonly more: (call: string) => string;
  readonly problem: ByCode<Problem>;
}
