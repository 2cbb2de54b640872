import type { Command, Option, RequestOf } from "./command.js";

/** The words of a call that are known to be right: the value of each option that was given, and the others. */
export interface CheckedWords {
  readonly values: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

/** What `run` is given, made of the words of a call. An option of a few words that was not given has the first of them. */
export function requestOf<C extends Command>(command: C, words: CheckedWords): RequestOf<C>;
export function requestOf({ argument, options }: Command, { values, others }: CheckedWords): object {
  const named = Object.entries(options).map(
    ([name, option]) => [camelCase(name), valueOf(option, values.get(name))] as const,
  );
  return { ...Object.fromEntries(named), ...(argument !== undefined && argumentOf(argument, others)) };
}

function valueOf({ takes }: Option, value: string | undefined): string | boolean | undefined {
  if (takes === null) return value !== undefined;
  return typeof takes === "string" ? value : (value ?? takes[0]);
}

/** The last word of it, by its name: `init DIR` is a `dir`, `FILE…` are `files`. */
function argumentOf(argument: string, others: readonly string[]): object {
  const words = argument.split(" ");
  const name = words.at(-1)?.toLowerCase() ?? "";
  return name.endsWith("…")
    ? { [name.replace("…", "s")]: others.slice(words.length - 1) }
    : { [name]: others[words.length - 1] };
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
