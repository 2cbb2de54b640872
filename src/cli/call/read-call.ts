import { COMMANDS, isCommand, type CommandName } from "../commands/list.js";
import { suggestions } from "../../model/issue/suggestions.js";
import type { Limits } from "../../office/limits.js";
import { limitsIn } from "../read/limits-in.js";
import { tokensOf } from "./arguments.js";
import type { Command } from "./command.js";
import { findProblems } from "./find-problems.js";
import type { Language } from "./options.js";
import type { Problem } from "./problem.js";
import type { CheckedWords } from "./request.js";

/** What the words after `phoihop` ask for. */
export type Call =
  | { readonly asks: "version" }
  | { readonly asks: "help"; readonly command: CommandName | null }
  | {
      readonly asks: "run";
      readonly command: CommandName;
      readonly words: CheckedWords;
      readonly limits: Partial<Limits>;
    }
  | { readonly asks: "nothing"; readonly command: CommandName | null; readonly problems: readonly Problem[] };

/** The language asked for, even where something else is wrong; Vietnamese if none is. */
export const languageOf = (args: readonly string[]): Language =>
  tokensOf(args, ["lang"]).options.some(({ name, value }) => name === "lang" && value === "en") ? "en" : "vi";

/** Read the words after `phoihop`: what to run, or all that is wrong with them. */
export async function readCall(args: readonly string[]): Promise<Call> {
  const [first = "", ...rest] = args;
  const asked = tokensOf(args, []).options.map(({ name }) => name);
  if (first === "help" || asked.includes("help") || asked.includes("h"))
    return { asks: "help", command: args.find(isCommand) ?? null };
  if (isCommand(first)) return readWords(first, rest);
  return first === "version" || asked.includes("version") || asked.includes("v")
    ? { asks: "version" }
    : { asks: "nothing", command: null, problems: [noCommand(first)] };
}

async function readWords(name: CommandName, rest: readonly string[]): Promise<Call> {
  const command: Command = COMMANDS[name];
  const valued = Object.entries(command.options).flatMap(([option, { takes }]) =>
    takes === null ? [] : [option],
  );
  const given = tokensOf(rest, valued);
  const problems = await findProblems(command, given);
  if (problems.length > 0) return { asks: "nothing", command: name, problems };
  const values = new Map(given.options.map((option) => [option.name, option.value ?? ""]));
  const limits = limitsIn(values.get("limit") ?? "") ?? {};
  return { asks: "run", command: name, words: { values, others: given.others }, limits };
}

const noCommand = (found: string): Problem =>
  found === "" || found.startsWith("-")
    ? { code: "no-command" }
    : { code: "unknown-command", found, nearest: suggestions()(found, Object.keys(COMMANDS)) };
