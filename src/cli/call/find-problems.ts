import { suggestions } from "../../model/issue/suggestions.js";
import { LIMIT_NAMES, limitsIn } from "../read/limits-in.js";
import type { CommandLine } from "./arguments.js";
import type { Command, Option } from "./command.js";
import type { Problem } from "./problem.js";
import { neededText } from "./usage.js";

/** All that is wrong, in the order in which it was written; then what is missing. */
export async function findProblems(command: Command, given: CommandLine): Promise<readonly Problem[]> {
  const known = new Map(Object.entries(command.options));
  const names = given.options.map(({ name }) => name);
  const found = given.options.map(async ({ name, written, value }, index) => {
    const option = isDashed(written) ? known.get(name) : undefined;
    if (option === undefined) return unknownOption(written, name, known.keys());
    return names.indexOf(name) < index ? givenTwice(name) : valueProblem(name, option, value);
  });
  // The word after an unknown option is its value, and no fault of its own.
  const isKnown = given.options.every(({ name, written }) => known.has(name) && isDashed(written));
  return [
    ...(await Promise.all(found)).flatMap((problem) => problem ?? []),
    ...(isKnown ? tooMany(command, given) : []),
    ...conflicts(given, known),
    ...missing(command, given),
  ];
}

const tooMany = (command: Command, { others }: CommandLine): readonly Problem[] =>
  others
    .filter((found, index) => index >= mostOf(command) || isOther(found, wordsOf(command)[index]))
    .map((found) => ({ code: "unexpected", found }));

const isOther = (found: string, word = "") => /^[a-z]/.test(word) && found !== word;

/** Words of an argument; what is written small stands there as it is. An argument that ends with dots may be given many times. */
const wordsOf = (command: Command) => command.argument?.split(" ") ?? [];

function mostOf(command: Command): number {
  const words = wordsOf(command);
  return words.some((word) => word.endsWith("…")) ? Infinity : words.length;
}

/** Options that say the same, or nothing without another; and two days the wrong way round. */
function conflicts({ options }: CommandLine, known: ReadonlyMap<string, Option>): readonly Problem[] {
  const values = new Map(options.map(({ name, value = "" }) => [name, value]));
  const [from = "", to = ""] = [values.get("from"), values.get("to")];
  const both = [...values.keys()].filter((name) => {
    const other = known.get(name)?.or;
    return known.get(name)?.required && other !== undefined && values.has(other);
  });
  return [
    ...both.map(
      (name) => ({ code: "not-both", option: `--${name}`, other: `--${known.get(name)?.or}` }) as const,
    ),
    ...[...values.keys()].flatMap((name) => {
      const other = known.get(name)?.with;
      return other === undefined || values.has(other)
        ? []
        : [{ code: "only-with", option: `--${name}`, other: `--${other}` } as const];
    }),
    ...(from !== "" && to !== "" && from > to ? [{ code: "backward", from, to } as const] : []),
  ];
}

function missing(command: Command, { options, others }: CommandLine): readonly Problem[] {
  const { argument } = command;
  const all = Object.entries(command.options);
  const isGiven = (name: string) => options.some((each) => each.name === name);
  const lacking = all.filter(
    ([name, { required, or }]) => required && !isGiven(name) && !(or !== undefined && isGiven(or)),
  );
  return [
    ...(argument !== undefined && others.length < wordsOf(command).length
      ? [{ code: "missing-argument", argument } as const]
      : []),
    ...lacking.map(
      ([name, option]) => ({ code: "missing-option", option: neededText(name, option, all) }) as const,
    ),
  ];
}

const isDashed = (written: string) => written.startsWith("--") || written === "-o";

const unknownOption = (found: string, name: string, known: Iterable<string>): Problem => ({
  code: "unknown-option",
  found,
  nearest: suggestions()(name, known).map((near) => `--${near}`),
});

const givenTwice = (name: string): Problem => ({ code: "given-twice", option: `--${name}` });

/** What is wrong with the value of an option, if anything is. */
async function valueProblem(
  name: string,
  { takes }: Option,
  value: string | undefined,
): Promise<Problem | null> {
  const option = `--${name}`;
  if (takes === null) return value === undefined ? null : { code: "takes-no-value", option, found: value };
  if (value === undefined || value === "")
    return { code: "missing-value", option, takes: typeof takes === "string" ? takes : takes.join("|") };
  if (typeof takes !== "string")
    return takes.includes(value) ? null : { code: "not-accepted", option, found: value, accepted: takes };
  if (takes === "NAME=N")
    return limitsIn(value) === undefined
      ? { code: "not-accepted", option, found: value, accepted: LIMIT_NAMES.map((each) => `${each}=N`) }
      : null;
  if (takes !== "YYYY-MM-DD") return null;
  // Loaded only where a day was written: `--help` must not wait for it.
  const { isDay } = await import("../../model/values/date.js");
  return isDay(value) ? null : { code: "no-such-day", option, found: value };
}
