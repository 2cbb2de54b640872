import type { Text } from "./work/text.ts";

/** Where this browser keeps registers: one place for all pages opened from disk, so each is kept by its plan and its own key. */
const NAME = "phoihop";
const STORE = "registers";

/** A text that is kept: its key in the store, and the parts of which that is made. */
export interface Kept {
  readonly at: string;
  readonly parts: readonly unknown[];
  readonly text: Text;
}

/** All that is kept; a key that no page made has no parts. */
export async function allKept(): Promise<readonly Kept[]> {
  const kept = await inStore("readonly", (store) => [store.getAllKeys(), store.getAll()] as const);
  const [keys, texts] = kept.map(({ result }): readonly unknown[] => result);
  return (keys ?? []).map((key, index) => ({
    at: String(key),
    parts: partsOf(String(key)),
    text: textIn(texts?.[index]),
  }));
}

/** What is kept under a key; undefined where nothing is. */
export async function valueAt(at: string): Promise<unknown> {
  const { result } = await inStore("readonly", (store) => store.get(at));
  return result;
}

/** One text by its key; null where it is not kept. */
export async function keptAt(at: string): Promise<Kept | null> {
  const text = await valueAt(at);
  return text === undefined ? null : { at, parts: partsOf(at), text: textIn(text) };
}

/** Pages keep texts alone; whatever else stands there is looked at as text too. */
const textIn = (kept: unknown): Text =>
  typeof kept === "string" || kept instanceof Blob ? kept : (JSON.stringify(kept) ?? "");

/** Keeps a text; a browser that keeps no files is given the characters. False where it refuses. */
export const keepText = async (text: Text, at: string): Promise<boolean> =>
  (await isDone((store) => store.put(text, at))) || (text instanceof Blob && keepText(await text.text(), at));

const partsOf = (key: string): readonly unknown[] => {
  const parts = parsed(key);
  return Array.isArray(parts) ? parts : [];
};

/** What a text holds; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a step in the store was done. */
export async function isDone(step: (store: IDBObjectStore) => unknown): Promise<boolean> {
  try {
    await inStore("readwrite", step);
    return true;
  } catch {
    return false;
  }
}

/** One step in the store; it is done once the transaction is, so that what is said to be kept survives a kill. */
export async function inStore<T>(mode: IDBTransactionMode, step: (store: IDBObjectStore) => T): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = step(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      for (const fault of ["error", "abort"])
        transaction.addEventListener(fault, () => reject(transaction.error));
    });
    return request;
  } finally {
    database.close();
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("blocked", () => reject(new Error("blocked")));
  });
