import { say } from "../../locale/say/by-code.js";
import type { Palette } from "../terminal/colour.js";
import { COMMANDS, isCommand, optionsOf, type CommandName } from "../call/commands.js";
import { usageOf, written } from "../terminal/usage.js";
import type { Call } from "../call/options.js";
import { harmless, padded, widthOf, wrap } from "../terminal/width.js";
import type { HelpWords } from "../words/words.js";

const WIDTH = 100;
const REGISTER = "--register examples/cao-lanh/minh-hoa.json";
const MINH_HOA = `${REGISTER} --as-of 2025-12-31`;
const EXAMPLES: Readonly<Record<CommandName, string>> = {
  check: `phoihop check ${MINH_HOA}`,
  explain: `phoihop explain row-2.1.mark ${MINH_HOA}`,
  questions: `phoihop questions ${MINH_HOA}`,
  compare: `phoihop compare ${REGISTER} --from 2023-12-31 --to 2025-12-31`,
  rehearse: `phoihop rehearse --draft examples/cao-lanh/du-thao-dieu-chinh.json ${MINH_HOA}`,
  timeline: `phoihop timeline ${REGISTER} --from 2022-01-01 --to 2025-12-31`,
  history: "phoihop history row-3",
  inspect: "phoihop inspect",
  law: "phoihop law --law examples/cao-lanh/luat-dong-thap.json",
  page: `phoihop page ${MINH_HOA} -o so-ket.html`,
  report: `phoihop report ${MINH_HOA} --kind tong-ket -o tong-ket.docx`,
  notebook: "phoihop notebook init so-tay",
  review: "phoihop review",
  template: "phoihop template --all-units bieu-mau",
  merge: "phoihop merge tra-ve/*.xlsx -o so-theo-doi.json --annotate tra-lai",
  upgrade: "phoihop upgrade ke-hoach-cu.json -o ke-hoach.json",
};
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
      shown.flatMap((name) => indented(usageOf(name))),
    ),
    ...(command === null
      ? part(words.commands, pairs(names.map((name) => [name, words.command[name]])))
      : []),
    ...part(words.options, pairs(optionPairs(shown, words))),
    ...part(
      words.examples,
      shown.map((name) => `  ${EXAMPLES[name]}`),
    ),
    ...part(words.exitCodes, pairs(EXIT_CODES.map((code) => [String(code), words.exitCode[code]]))),
  ];
}

/** What is wrong with a call, how it should be written, and where to read more. */
export function problemLines(
  { command, problems }: Extract<Call, { asks: "nothing" }>,
  words: HelpWords,
): readonly string[] {
  const usage = command === null ? `phoihop ${Object.keys(COMMANDS).join("|")} …` : usageOf(command);
  return [
    ...problems.map((problem) => harmless(sentence(say(words.problem, problem.code, problem)))),
    `${words.usage} ${usage}`,
    words.more(["phoihop", ...(command === null ? [] : [command]), "--help"].join(" ")),
  ];
}

const optionPairs = (commands: readonly CommandName[], words: HelpWords) => [
  ...new Map(
    commands.flatMap((command) =>
      optionsOf(command).map(([name, option]) => [written(name, option), words.option[name]] as const),
    ),
  ),
  ["--help", words.option.help] as const,
  ["--version", words.option.version] as const,
];

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
