import { nameKey } from "../../model/values/name-key.js";

/** One text for like promises of several plans. */
export const alikeOf = (key: string | null, title: string): string =>
  key === null ? `title: ${nameKey(title)}` : `key: ${key}`;

/** One text for who waits, and for whose word. */
export const queueOf = (waiting: string | null, awaited: string | null): string =>
  JSON.stringify([waiting, awaited].map((name) => name && nameKey(name)));
