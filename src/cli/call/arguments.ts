import { parseArgs } from "node:util";

/** Words of a command line, sorted: options as they were written, and the others. */
export interface CommandLine {
  readonly options: readonly {
    readonly name: string;
    /** `--register`, `-h`. */
    readonly written: string;
    readonly value: string | undefined;
  }[];
  readonly others: readonly string[];
}

/** Sort words; options of the given names take the next word as their value, unless that is an option itself. */
export function tokensOf(args: readonly string[], valued: readonly string[]): CommandLine {
  const options = Object.fromEntries(valued.map((name) => [name, { type: "string" } as const]));
  const { tokens } = parseArgs({
    args: parted(args.map(dashed), valued),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const writtenAt = (index: number, name: string) => args[index]?.split("=")[0] ?? name;
  return {
    options: tokens.flatMap((token) =>
      token.kind === "option"
        ? [{ name: token.name, written: writtenAt(token.index, token.rawName), value: token.value }]
        : [],
    ),
    others: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  };
}

/**
 * With the two hyphens of an option where one was forgotten, or where a word processor has made a dash of them; whether
 * that is accepted is not said here.
 */
const dashed = (arg: string): string =>
  arg === "-o" ? "--output" : arg.replace(/^(?:[\u2012-\u2015\u2212]+|-)(?=[a-z][a-z-]+(?:=|$))/, "--");

/** An option that is followed by another has no value: `--register --as-of …` does not name a file `--as-of`. */
const parted = (args: readonly string[], valued: readonly string[]): string[] =>
  args.map((arg, index) => {
    const isBare = arg.startsWith("--") && valued.includes(arg.slice(2));
    return isBare && (args[index + 1] ?? "--").startsWith("--") ? `${arg}=` : arg;
  });
