/** What a part of an Office file holds, counted before anything is built of it. */
export interface Outline {
  readonly elements: number;
  /** How many elements bear a name, whatever stands before its colon. */
  readonly count: (name: string) => number;
  /** How many of them hold nothing, written as one tag. */
  readonly empty: (name: string) => number;
  readonly root: (name: string) => boolean;
  /** The longest text between two pieces of markup, in bytes. */
  readonly longest: number;
}

const [OPEN, CLOSE, SLASH, COLON, MARK, QUESTION, DOUBLE, SINGLE] = [
  0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f, 0x22, 0x27,
];
const DEEPEST = 400;
const ENDS = { comment: "-->", verbatim: "]]>", instruction: "?>", kind: ">", entities: "]>" } as const;

/** Counts the elements of a part; undefined where one of them is not closed, for then the part breaks off. */
export function outlineOf(bytes: Uint8Array): Outline | undefined {
  const [counts, empties] = [new Map<number, number>(), new Map<number, number>()];
  const open: number[] = [];
  let [elements, root, longest, last] = [0, 0, 0, 0];
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, last)) {
    longest = Math.max(longest, at - last);
    const tag = tagAt(bytes, at);
    if (tag === undefined) return undefined;
    last = tag.to;
    if (tag.sort === "other") continue;
    if (tag.sort === "close") {
      if (open.pop() !== tag.whole) return undefined;
      continue;
    }
    if (open.length === 0 && elements > 0) return undefined;
    if (elements === 0) root = tag.local;
    elements += 1;
    counts.set(tag.local, (counts.get(tag.local) ?? 0) + 1);
    if (tag.sort === "empty") empties.set(tag.local, (empties.get(tag.local) ?? 0) + 1);
    else if (open.push(tag.whole) > DEEPEST) return undefined;
  }
  if (open.length > 0 || elements === 0) return undefined;
  return {
    elements,
    longest,
    count: (name) => counts.get(keyOf(name)) ?? 0,
    empty: (name) => empties.get(keyOf(name)) ?? 0,
    root: (name) => root === keyOf(name),
  };
}

interface Tag {
  readonly sort: "open" | "close" | "empty" | "other";
  /** The name, and the name behind its colon, as numbers: there may be millions. */
  readonly whole: number;
  readonly local: number;
  readonly to: number;
}

function tagAt(bytes: Uint8Array, at: number): Tag | undefined {
  const first = bytes[at + 1];
  if (first === MARK || first === QUESTION) return otherAt(bytes, at);
  const closes = first === SLASH;
  let to = at + (closes ? 2 : 1);
  let [whole, local] = [0, 0];
  for (; to < bytes.length && !endsName(bytes[to] ?? 0); to++) {
    const byte = bytes[to] ?? 0;
    whole = (Math.imul(whole, 31) + byte) | 0;
    local = byte === COLON ? 0 : (Math.imul(local, 31) + byte) | 0;
  }
  for (let quote = 0; to < bytes.length; to++) {
    const byte = bytes[to] ?? 0;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === DOUBLE || byte === SINGLE) quote = byte;
    else if (byte === CLOSE) break;
    else if (byte === OPEN) return undefined;
  }
  if (to >= bytes.length || whole === 0) return undefined;
  const sort = closes ? "close" : bytes[to - 1] === SLASH ? "empty" : "open";
  return { sort, whole, local, to: to + 1 };
}

const endsName = (byte: number) => byte <= 0x20 || byte === SLASH || byte === CLOSE || byte === OPEN;

/** What is no element: a comment, text told verbatim, an instruction, a document type. */
function otherAt(bytes: Uint8Array, at: number): Tag | undefined {
  const head = String.fromCharCode(...bytes.subarray(at, at + 9));
  const end = head.startsWith("<!--")
    ? ENDS.comment
    : head === "<![CDATA["
      ? ENDS.verbatim
      : head.startsWith("<?")
        ? ENDS.instruction
        : hasEntities(bytes, at)
          ? ENDS.entities
          : ENDS.kind;
  const to = indexOf(bytes, end, at + 2);
  return to < 0 ? undefined : { sort: "other", whole: 0, local: 0, to: to + end.length };
}

const hasEntities = (bytes: Uint8Array, at: number): boolean => {
  const [list, end] = [bytes.indexOf(0x5b, at), bytes.indexOf(CLOSE, at)];
  return list >= 0 && list < end;
};

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0, from); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
}

function keyOf(name: string): number {
  let key = 0;
  for (let index = 0; index < name.length; index++) key = (Math.imul(key, 31) + name.charCodeAt(index)) | 0;
  return key;
}
