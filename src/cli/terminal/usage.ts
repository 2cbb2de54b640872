import { COMMANDS, optionsOf, type CommandName, type Option } from "../call/commands.js";

/** How a command is written: `phoihop check --register FILE --as-of YYYY-MM-DD [--plan FILE] …`. */
export function usageOf(command: CommandName): string {
  const { argument } = COMMANDS[command];
  const all = optionsOf(command);
  const options = all.flatMap(([name, option]) =>
    option.required ? [neededText(name, option, all)] : option.or ? [] : [`[${written(name, option)}]`],
  );
  return ["phoihop", command, ...(argument === null ? [] : [argument]), ...options].join(" ");
}

/** How an option that must be given is written, with the other that may stand instead. */
export function neededText(
  name: string,
  option: Option,
  all: readonly (readonly [string, Option])[],
): string {
  const others = all.filter(([other]) => other === option.or);
  return others.length === 0
    ? written(name, option)
    : `(${[[name, option] as const, ...others].map((one) => written(...one)).join(" | ")})`;
}

/** How an option is written: `--lang vi|en`. */
export const written = (name: string, { takes }: Option): string =>
  [`--${name}`, ...(takes === null ? [] : [typeof takes === "string" ? takes : takes.join("|")])].join(" ");
