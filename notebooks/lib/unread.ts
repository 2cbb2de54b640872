import type { Beside } from "./keeping.ts";
import type { Plan } from "phoihop";
import { isDone, type Kept } from "./store.ts";
import type { Text } from "./work/text.ts";

const MATTERS = ["register", "plan", "steps", "passages", "reviews", "drafts"] as const;
/** What was kept and cannot be read. */
export type UnreadMatter = (typeof MATTERS)[number];

export const matterOf = (what: unknown): UnreadMatter => MATTERS.find((each) => each === what) ?? "register";

export interface Unread {
  readonly what: UnreadMatter;
  readonly text: string;
}

const unread = new Map<string, Unread>();
const changes = new EventTarget();

/** Texts that this browser keeps and this page cannot read, by their keys. */
export const unreadTexts: ReadonlyMap<string, Unread> = unread;

/** The mark in the key of what was set aside. */
export const UNREAD = "unread";

/** Tells of a text that cannot be read; it stays where it is. */
export function tellUnread(at: string, what: UnreadMatter, text: string): void {
  unread.set(at, { what, text });
  changes.dispatchEvent(new Event("change"));
}

/**
 * Sets aside what cannot be read of a text, so that nothing is written over it, and leaves the rest in its place. Another page
 * may have done so meanwhile.
 */
export async function setAside(
  { at, parts: [plan], text, what, rest }: Kept & { readonly what: Beside; readonly rest: string | null },
  broken: string,
): Promise<void> {
  const aside = keyAside(plan, what);
  const isKept = await isDone((store) => {
    const now = store.get(at);
    now.addEventListener("success", () => {
      if (!isSame(now.result, text)) return;
      store.put(broken, aside);
      if (rest === null) store.delete(at);
      else store.put(rest, at);
    });
  });
  if (isKept) tellUnread(aside, what, broken);
}

/** Of files their length is compared: a step in the store cannot wait for what stands in them. */
const isSame = (one: unknown, other: Text): boolean =>
  one instanceof Blob && other instanceof Blob ? one.size === other.size : one === other;

/** Keeps what could not be put back and would be gone otherwise. */
export async function keepUnread(what: Beside, text: string, { id }: Plan): Promise<void> {
  const aside = keyAside(id, what);
  if (await isDone((store) => store.put(text, aside))) tellUnread(aside, what, text);
}

const keyAside = (plan: unknown, what: Beside): string =>
  JSON.stringify([plan, null, UNREAD, what, new Date().toISOString()]);

/** Removes a text that cannot be read; false where the browser refuses. */
export async function removeUnread(at: string): Promise<boolean> {
  const isGone = await isDone((store) => store.delete(at));
  if (isGone) unread.delete(at);
  changes.dispatchEvent(new Event("change"));
  return isGone;
}

/** Tells whoever shows them of every change. */
export const whenUnread = (tell: () => void): void => changes.addEventListener("change", tell);
