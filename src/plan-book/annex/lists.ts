import { cleanLine } from "../../sheets/cells/clean-text.js";
import { amountsIn, type Amount } from "./numbers/amounts.js";
import { isSumOf } from "./numbers/said-again.js";

/** One promise of a row: what it is called, its words and its target. */
export interface ListedPromise {
  readonly title: string;
  readonly text: string;
  readonly target: string;
}

/** What a row promises: one thing, or a list of them under a task. */
export interface Listed {
  readonly title: string;
  readonly lines: readonly ListedPromise[];
  readonly isList: boolean;
  /** What one promise names point by point, without a number of their own. */
  readonly parts: readonly string[];
  /** Numbers that no line of the list takes. */
  readonly untold: readonly string[];
}

/** A line of a list in a cell. */
const BULLET = /^\s*(?:[-–+•*]|[a-zđ]\)|\d{1,2}\.\d{1,2}[.)]?(?=\s)|\d{1,2}[.)](?=\s))\s*/u;

/** What the words of a row and its target say, line by line where they are lists. */
export function listedIn(said: string, target: string): Listed {
  const [words, targets] = [listIn(said), listIn(target)];
  const whole = [words.head, words.parts.join("; ")].filter((part) => part !== "").join(": ");
  const each = targets.parts.length > 0 ? targets.parts : linesOf(target);
  const isPaired = words.parts.length > 1 && words.parts.length === each.length;
  const isCounted = words.parts.some((part) => amountsIn(part).length > 0) || isPaired;
  const single = {
    title: whole,
    lines: [{ title: whole, text: whole, target: flat(target) }],
    isList: false,
  };
  if (words.parts.length > 1 && !isCounted && amountsIn(`${words.head}; ${flat(target)}`).length > 0) {
    const title = words.head === "" ? whole : words.head;
    return {
      ...single,
      lines: [{ title, text: title, target: flat(target) }],
      title,
      parts: words.parts,
      untold: [],
    };
  }
  if (words.parts.length > 1) {
    const rest = !isPaired ? flat(target) : targets.parts.length > 0 ? targets.head : "";
    return listOf({ head: words.head, title: words.head || whole }, words.parts, {
      rest,
      targets: isPaired ? each : [],
    });
  }
  const areTargets =
    targets.parts.length > 1 && targets.parts.every((line) => amountsIn(line).length > 0) && whole !== "";
  if (!areTargets) return { ...single, parts: [], untold: [] };
  const lines = targets.parts.map((line) => ({ title: `${whole}: ${line}`, text: "", target: line }));
  return {
    title: whole,
    lines: lines.map((line) => ({ ...line, text: withoutAmounts(whole) })),
    isList: true,
    parts: [],
    untold: untoldIn([whole, targets.head], lines),
  };
}

/** The points of a list as promises, each with its target where there is one for each. */
function listOf(
  { head, title }: { readonly head: string; readonly title: string },
  parts: readonly string[],
  { rest, targets }: { readonly rest: string; readonly targets: readonly string[] },
): Listed {
  // A short head says what is done with each point: *Xây dựng: 02 mô hình …*.
  const lead = head.split(" ").length <= SHORT ? head : "";
  const lines = parts.map((line, index) => ({
    title: lead === "" ? line : `${lead}: ${line}`,
    text: line,
    target: targets[index] ?? "",
  }));
  return { title, lines, isList: true, parts: [], untold: untoldIn([head, rest], lines) };
}

const SHORT = 4;

/** Numbers of what stands around a list, unless its lines add up to them. */
function untoldIn(
  around: readonly string[],
  lines: readonly Omit<ListedPromise, "title">[],
): readonly string[] {
  const taken = lines.flatMap(({ text, target }): readonly Amount[] =>
    amountsIn(target === "" ? text : target),
  );
  return around.flatMap(amountsIn).flatMap((one) => (isSumOf(one, taken) ? [] : [one.said]));
}

const withoutAmounts = (text: string): string =>
  amountsIn(text)
    .reduce((rest, { number }) => rest.replace(number, ""), text)
    .replace(/\s+/g, " ")
    .trim();

const flat = (text: string): string => {
  const { head, parts } = listIn(text);
  return [head, ...parts].filter((part) => part !== "").join("; ");
};

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The words before a list, and its points; without points all of it. */
function listIn(text: string): { readonly head: string; readonly parts: readonly string[] } {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => BULLET.test(line));
  if (first < 0) return { head: cleanLine(text), parts: [] };
  const parts: string[] = [];
  for (const line of lines.slice(first)) {
    if (BULLET.test(line) || parts.length === 0) parts.push(cleanLine(line.replace(BULLET, "")));
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""} ${cleanLine(line)}`;
  }
  const head = lines.slice(0, first).join(" ").replace(/[:.]$/, "");
  return { head, parts: parts.filter((part) => part !== "") };
}
