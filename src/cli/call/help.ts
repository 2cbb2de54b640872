import { say } from "../../locale/say/by-code.js";
import type { Command, Option } from "./command.js";
import { COMMANDS, isCommand, type CommandName } from "../commands/list.js";
import type { Palette } from "../terminal/colour.js";
import { sanitize, padded, widthOf, wrap } from "../terminal/width.js";
import type { HelpWords } from "../words/help-words.js";
import type { Language } from "./options.js";
import type { Call } from "./read-call.js";
import { usageOf, written } from "./usage.js";

/** What is said of how the command is called; loaded only where it is asked for, or called wrongly. */
export async function helpWordsOf(language: Language): Promise<HelpWords> {
  switch (language) {
    case "vi":
      return (await import("../words/vi-help.js")).help;
    case "en":
      return (await import("../words/en-help.js")).help;
  }
}

const WIDTH = 100;
/** Words alone are loaded for this page: the locale would bring the calendar and all the schemas with it. */
const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith("?") ? "" : "."}`;
const EXIT_CODES = [0, 1, 2, 70] as const;

/** The page of one command, or of all. */
export function helpLines(
  command: CommandName | null,
  words: HelpWords,
  { bold }: Palette,
): readonly string[] {
  const names = Object.keys(COMMANDS).filter(isCommand);
  const shown = command === null ? names : [command];
  const part = (title: string, lines: readonly string[]) => ["", bold(title), ...lines];
  return [
    command === null ? words.about : sentence(words.command[command]),
    ...part(
      words.usage,
      shown.flatMap((name) => usagesOf(name, COMMANDS[name]).flatMap(indented)),
    ),
    ...(command === null
      ? part(words.commands, pairs(names.map((name) => [name, words.command[name]])))
      : []),
    ...part(words.options, pairs(optionPairs(shown, words))),
    ...part(
      words.examples,
      shown.map((name) => `  ${["phoihop", name, COMMANDS[name].example].join(" ").trimEnd()}`),
    ),
    ...part(words.exitCodes, pairs(EXIT_CODES.map((code) => [String(code), words.exitCode[code]]))),
  ];
}

const usagesOf = (name: string, command: Command): readonly string[] => [
  usageOf(name, command),
  ...(command.also ?? []).map((form) => `phoihop ${name} ${form}`),
];

/** What is wrong with a call, how it should be written, and where to read more. */
export function problemLines(
  { command, problems }: Extract<Call, { asks: "nothing" }>,
  words: HelpWords,
): readonly string[] {
  const usage =
    command === null ? `phoihop ${Object.keys(COMMANDS).join("|")} …` : usageOf(command, COMMANDS[command]);
  return [
    ...problems.map((problem) => sanitize(sentence(say(words.problem, problem.code, problem)))),
    `${words.usage} ${usage}`,
    words.more(["phoihop", ...(command === null ? [] : [command]), "--help"].join(" ")),
  ];
}

const optionPairs = (commands: readonly CommandName[], words: HelpWords) => [
  ...new Map(
    commands.flatMap((command) =>
      Object.entries(COMMANDS[command].options).flatMap(([name, own]) => {
        const said = { ...words.option, format: formatText(own, words), ...outputOf(own, words) };
        return isKeyOf(said, name) ? [[written(name, own), said[name]] as const] : [];
      }),
    ),
  ),
  ["--help", words.option.help] as const,
  ["--version", words.option.version] as const,
];

const outputOf = ({ takes }: Option, { outputFolder }: HelpWords) =>
  takes === "DIR" ? { output: outputFolder } : {};

/** The formats that an option takes, each once; the first is the default. */
function formatText({ takes }: Option, { format, byDefault }: HelpWords): string {
  const choices = Array.isArray(takes) ? takes.flatMap((choice: string) => choice.split(",")) : [];
  const texts = [...new Set(choices)].flatMap((choice) => (isKeyOf(format, choice) ? format[choice] : []));
  return texts.map((text, index) => (index === 0 ? byDefault(text) : text)).join("; ");
}

const isKeyOf = <T extends object>(value: T, key: PropertyKey): key is keyof T => Object.hasOwn(value, key);

/** A usage line goes on below between its options. */
const indented = (usage: string): readonly string[] =>
  wrap(
    usage.replace(/\[[^\]]*\]|--\S+ \S+/g, (option) => option.replace(" ", "\u00a0")),
    WIDTH - 6,
  ).map((line, index) => `${index === 0 ? "  " : "      "}${line.replaceAll("\u00a0", " ")}`);

const WIDEST_NAME = 32;

/** A name that is too wide for its column stands on a line of its own. */
function pairs(rows: readonly (readonly [string, string])[]): readonly string[] {
  const isWide = (name: string) => widthOf(name) > WIDEST_NAME;
  const left = Math.max(...rows.map(([name]) => (isWide(name) ? 0 : widthOf(name))));
  return rows.flatMap(([name, text]) => {
    const beside = isWide(name) ? "" : name;
    const lines = wrap(text, WIDTH - left - 4).map(
      (line, index) => `  ${padded(index === 0 ? beside : "", left)}  ${line}`,
    );
    return isWide(name) ? [`  ${name}`, ...lines] : lines;
  });
}
