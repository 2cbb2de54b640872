type Mark = "{" | "}" | "[" | "]" | "," | ":";
const isMark = (letter: string | undefined): letter is Mark =>
  letter !== undefined && "{}[],:".includes(letter);

/** The next thing in a JSON text. A broken one stands where it goes wrong. */
export interface Token {
  readonly sort: Mark | "string" | "scalar" | "broken" | "end";
  readonly from: number;
  readonly to: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_.+-])/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** What is shown of something that has no place in JSON: a word, or one sign. */
const FOREIGN = /[\p{L}\p{M}\p{N}_.+-]{1,40}|./suy;
/** What makes a string worth a closer look. */
const SPECIAL = /[\\\p{Cc}]/u;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_VISIBLE = 0x20;

export function tokenAt(text: string, start: number): Token {
  const from = end(SPACE, text, start);
  if (from >= text.length) return { sort: "end", from, to: from };
  const letter = text[from];
  if (isMark(letter)) return { sort: letter, from, to: from + 1 };
  if (text.charCodeAt(from) === QUOTE) return stringAt(text, from);
  const to = end(SCALAR, text, from);
  return to > from ? { sort: "scalar", from, to } : { sort: "broken", from, to: end(FOREIGN, text, from) };
}

function stringAt(text: string, from: number): Token {
  const quote = text.indexOf('"', from + 1);
  const isPlain = quote > 0 && !SPECIAL.test(text.slice(from + 1, quote));
  return isPlain ? { sort: "string", from, to: quote + 1 } : specialString(text, from);
}

/** A string with escapes in it, or one that goes wrong. */
function specialString(text: string, from: number): Token {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { sort: "string", from, to: at + 1 };
    // A line that ends between quotes: they were never closed, so show from where they were opened.
    if (code < FIRST_VISIBLE) return { sort: "broken", from, to: at };
    if (code !== BACKSLASH) continue;
    const after = end(ESCAPE, text, at);
    if (after === at) return { sort: "broken", from: at, to: at + 2 };
    at = after - 1;
  }
  return { sort: "broken", from, to: text.length };
}

/** Where the match of a sticky expression ends; where it would begin if there is none. */
function end(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
