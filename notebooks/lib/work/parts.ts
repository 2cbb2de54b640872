/** A piece of something large: text, and the place in the whole where its members go. */
export interface Part {
  readonly path: readonly string[];
  readonly text: string;
}

/** So long a text is read in a few milliseconds, whatever is in it. */
const MOST = 200_000;

/** Plain data as pieces, none of them long: who reads them one by one is free in between. */
export function* partsOf(value: unknown, path: readonly string[] = []): Generator<Part> {
  const text = textOf(value);
  if (text.length <= MOST || typeof value !== "object" || value === null) {
    yield { path, text };
    return;
  }
  yield { path, text: Array.isArray(value) ? "[]" : "{}" };
  let [members, length]: [string[], number] = [[], 0];
  const together = (): Part => {
    const part = { path, text: `{${members.join(",")}}` };
    [members, length] = [[], 0];
    return part;
  };
  for (const [key, member] of Object.entries(value)) {
    const own = textOf(member);
    if (length + own.length > MOST && members.length > 0) yield together();
    if (own.length > MOST) yield* partsOf(member, [...path, key]);
    else {
      members.push(`${JSON.stringify(key)}:${own}`);
      length += own.length;
    }
  }
  if (members.length > 0) yield together();
}

/** What is nothing stands as null: data of the library has no such member. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? "null";

/** The whole, piece by piece. */
export function joining(): { readonly take: (part: Part) => void; readonly whole: () => unknown } {
  const root = { whole: undefined as unknown };
  const at = (path: readonly string[]): object => {
    let place: unknown = root;
    for (const key of ["whole", ...path]) place = memberOf(place, key);
    return objectIn(place);
  };
  return {
    take: ({ path, text }) => {
      const value: unknown = JSON.parse(text);
      const last = path.at(-1);
      if (path.length === 0 && root.whole === undefined) root.whole = value;
      else if (last !== undefined && memberOf(at(path.slice(0, -1)), last) === undefined)
        put(at(path.slice(0, -1)), last, value);
      else for (const [key, member] of Object.entries(objectIn(value))) put(at(path), key, member);
    },
    whole: () => root.whole,
  };
}

const memberOf = (place: unknown, key: string): unknown =>
  Object.getOwnPropertyDescriptor(objectIn(place), key)?.value;

function objectIn(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new Error("a piece has no place");
  return value;
}

/** Any name is a member like others, `__proto__` too. */
const put = (place: object, key: string, value: unknown): unknown =>
  key === "__proto__"
    ? Object.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true })
    : Reflect.set(place, key, value);
