import type { Command, Option } from "./command.js";

/** How a command is written: `phoihop check --register FILE --as-of YYYY-MM-DD [--plan FILE] …`. */
export function usageOf(name: string, { argument, options: own }: Command): string {
  const all = Object.entries(own);
  const options = all.flatMap(([one, option]) =>
    option.required ? [neededText(one, option, all)] : option.or ? [] : [`[${written(one, option)}]`],
  );
  return ["phoihop", name, ...(argument === undefined ? [] : [argument]), ...options].join(" ");
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
