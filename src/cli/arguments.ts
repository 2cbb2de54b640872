import { parseArgs } from "node:util";

/** Words of a command line, sorted: options as they were written, and the others. */
export interface Given {
  readonly options: readonly {
    readonly name: string;
    /** `--register`, `-h`. */
    readonly written: string;
    readonly value: string | undefined;
  }[];
  readonly others: readonly string[];
}

/** Sort words; options of the given names take the next word as their value, unless that is an option itself. */
export function tokensOf(args: readonly string[], valued: readonly string[]): Given {
  const options = Object.fromEntries(valued.map((name) => [name, { type: "string" } as const]));
  const { tokens } = parseArgs({
    args: parted(
      args.map((arg) => (arg === "-o" ? "--output" : arg)),
      valued,
    ),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    options: tokens.flatMap((token) =>
      token.kind === "option" ? [{ name: token.name, written: token.rawName, value: token.value }] : [],
    ),
    others: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  };
}

/** An option that is followed by another has no value: `--register --as-of …` does not name a file `--as-of`. */
const parted = (args: readonly string[], valued: readonly string[]): string[] =>
  args.map((arg, index) => {
    const isBare = arg.startsWith("--") && valued.includes(arg.slice(2));
    return isBare && (args[index + 1] ?? "--").startsWith("--") ? `${arg}=` : arg;
  });
