import { tokenAt, type Token } from "./json-token.js";

/** A place in a text, counted from 1 as an editor does, and what stands there; null at the end of the text. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly found: string | null;
}

/** What a careful reader sees in a JSON text and `JSON.parse` does not tell. */
export interface Scan {
  /** The first place where the text is no JSON. */
  readonly broken: TextPlace | null;
  /** Keys that stand twice in one object: `JSON.parse` keeps the last and loses the others. */
  readonly twice: readonly TextPlace[];
}

/** The brackets still open: the keys so far of an object, kept once there is one; null for a list. */
type Open = (Keys | null)[];
interface Keys {
  first: string | undefined;
  others: Set<string> | undefined;
}
type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "more";

const MOST_TWICE = 20;
const SHOWN = 40;

/** Read a text as JSON without building anything; as open brackets are kept in a list, no depth is too deep. */
export function scanJson(text: string): Scan {
  const open: Open = [];
  const twice: Token[] = [];
  const places = () => twice.map((token) => placeOf(text, token));
  let expected: Expected | null = "value";
  let token = tokenAt(text, 0);
  for (; ; token = tokenAt(text, token.to)) {
    const key: string | null =
      token.sort === "string" && expected.endsWith("key") ? keyOf(text, token) : null;
    const keys = key === null ? null : open.at(-1);
    if (key !== null && keys && has(keys, key) && twice.length < MOST_TWICE) twice.push(token);
    expected = next(expected, token.sort, open);
    if (expected === null) return { broken: placeOf(text, endOf(text, token, open)), twice: places() };
    if (token.sort === "end") return { broken: null, twice: places() };
    if (key !== null && keys) add(keys, key);
  }
}

/** Where a text breaks off in the middle of something, that is its end, not where the last thing began. */
const endOf = (text: string, token: Token, open: Open): Token =>
  open.length > 0 && token.sort === "broken" && token.to >= text.length
    ? { sort: "end", from: text.length, to: text.length }
    : token;

/** A key without its quotes and escapes. */
function keyOf(text: string, { from, to }: Token): string {
  const key = text.slice(from + 1, to - 1);
  return key.includes("\\") ? String(JSON.parse(text.slice(from, to))) : key;
}

/** What may come after a token, or null where the token itself may not stand. */
function next(expected: Expected, sort: Token["sort"], open: Open): Expected | null {
  switch (expected) {
    case "colon":
      return sort === ":" ? "value" : null;
    case "first-key":
    case "key":
      if (sort === "string") return "colon";
      return sort === "}" && expected === "first-key" ? close(open) : null;
    case "more":
      return afterValue(sort, open);
    case "first-value":
      return sort === "]" ? close(open) : value(sort, open);
    case "value":
      return value(sort, open);
  }
}

function value(sort: Token["sort"], open: Open): Expected | null {
  if (sort === "string" || sort === "scalar") return "more";
  if (sort !== "{" && sort !== "[") return null;
  open.push(sort === "{" ? { first: undefined, others: undefined } : null);
  return sort === "{" ? "first-key" : "first-value";
}

function afterValue(sort: Token["sort"], open: Open): Expected | null {
  const top = open.at(-1);
  if (top === undefined) return sort === "end" ? "more" : null;
  if (sort === ",") return top === null ? "value" : "key";
  return sort === (top === null ? "]" : "}") ? close(open) : null;
}

function close(open: Open): Expected {
  open.pop();
  return "more";
}

/** Most open objects of a hostile text have one key or none: no set is made for them. */
const has = ({ first, others }: Keys, key: string): boolean => first === key || others?.has(key) === true;

function add(keys: Keys, key: string): void {
  if (keys.first === undefined) keys.first = key;
  else (keys.others ??= new Set()).add(key);
}

const LINE_END = /\r\n|\n|\r/g;

function placeOf(text: string, { from, to }: Token): TextPlace {
  let [line, begins] = [1, 0];
  for (const { index, 0: end } of text.slice(0, from).matchAll(LINE_END)) {
    line += 1;
    begins = index + end.length;
  }
  let column = 1;
  for (const _ of text.slice(begins, from)) column += 1;
  const found = from < text.length ? text.slice(from, Math.min(to, from + SHOWN)) : null;
  return { line, column, found };
}
