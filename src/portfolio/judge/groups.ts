import { nameKey } from "../../model/values/name-key.js";

/** One text for like promises of several plans. */
export const alikeOf = (key: string | null, title: string): string =>
  key === null ? `title: ${keyOf(title)}` : `key: ${key}`;

/** One text for who waits, and for whose word. */
export const queueOf = (waiting: string | null, awaited: string | null): string =>
  JSON.stringify([waiting, awaited].map((name) => name && keyOf(name)));

/** Names that many plans share are worked out once; no more are kept, and no longer ones, than a country needs. */
const MOST = 10_000;
const LONGEST = 500;
const keys = new Map<string, string>();

function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = nameKey(name);
  if (name.length > LONGEST) return key;
  if (keys.size === MOST) keys.clear();
  keys.set(name, key);
  return key;
}
