import type { Plan, Register } from "phoihop";
import { byHand } from "./work/lanes.ts";
import { textOf } from "./work/register-text.ts";

/** Where this browser keeps registers: one place for all pages opened from disk, so each is kept by its plan and its own key. */
const NAME = "phoihop";
const STORE = "registers";

const keyOf = (plan: Plan, key: string): string => JSON.stringify([plan.id, key]);
/** What is kept of a plan beside its registers, under keys that no register has. */
export type Beside = "steps" | "passages" | "reviews" | "drafts";
const besideOf = (plan: Plan, what: Beside): string => JSON.stringify([plan.id, null, what]);

/** Keep a register in this browser; false where it refuses (private mode, a full disk). */
export const keep = (key: string, register: Register, plan: Plan): Promise<boolean> =>
  isDone((store) => store.put(textOf(register), keyOf(plan, key)));

/** Keep a register no longer. */
export const forget = (key: string, plan: Plan): Promise<boolean> =>
  isDone((store) => store.delete(keyOf(plan, key)));

/** Plans that were opened are kept under keys that belong to none of them. */
const PLAN = [null, "plan"] as const;

/** Keep a plan that was opened in this page. */
export const keepPlan = (key: string, plan: Plan): Promise<boolean> =>
  isDone((store) => store.put(JSON.stringify(plan), JSON.stringify([...PLAN, key])));

/** Keep a plan no longer; its registers stay. */
export const forgetPlan = (key: string): Promise<boolean> =>
  isDone((store) => store.delete(JSON.stringify([...PLAN, key])));

/** The plans that were opened, as they are kept. */
export async function keptPlanTexts(): Promise<readonly string[]> {
  try {
    const [id, kind] = PLAN;
    const kept = await allKept();
    return [...kept].flatMap(([[first, second], text]) => (first === id && second === kind ? [text] : []));
  } catch {
    return [];
  }
}

/** Keep something beside the registers of a plan. */
export const keepBeside = (what: Beside, content: unknown, plan: Plan): Promise<boolean> =>
  keepTextBeside(what, JSON.stringify(content), plan);

/** The same of what is text already. */
export const keepTextBeside = (what: Beside, text: string, plan: Plan): Promise<boolean> =>
  isDone((store) => store.put(text, besideOf(plan, what)));

/** What was kept beside them; null where there is nothing that can be read. */
export async function keptBeside(what: Beside, plan: Plan): Promise<unknown> {
  try {
    const { result } = await inStore("readonly", (store) => store.get(besideOf(plan, what)));
    const text: unknown = result;
    return typeof text === "string" ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The registers that this browser has kept of a plan; what this version cannot read is left where it is. */
export async function keptFor(plan: Plan): Promise<ReadonlyMap<string, Register>> {
  const registers = new Map<string, Register>();
  try {
    for (const [[id, name], text] of await allKept()) {
      const { register } =
        id === plan.id && typeof name === "string" ? await byHand("open", { text, plan }) : NONE;
      if (register !== null) registers.set(String(name), register);
    }
  } catch {
    // A browser that refuses has kept nothing.
  }
  return registers;
}

/** All that is kept, by the parts of its key. */
async function allKept(): Promise<readonly (readonly [key: readonly unknown[], text: string])[]> {
  const kept = await inStore("readonly", (store) => [store.getAllKeys(), store.getAll()] as const);
  const [keys, texts] = kept.map(({ result }): readonly unknown[] => result);
  return (keys ?? []).map((key, index) => [JSON.parse(String(key)), String(texts?.[index])]);
}

const NONE = { register: null };

async function isDone(step: (store: IDBObjectStore) => unknown): Promise<boolean> {
  try {
    await inStore("readwrite", step);
    return true;
  } catch {
    return false;
  }
}

/** One step in the store; it is done once the transaction is, so that what is said to be kept survives a kill. */
async function inStore<T>(mode: IDBTransactionMode, step: (store: IDBObjectStore) => T): Promise<T> {
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

/** What is nowhere but in this page: leaving it asks first. */
const unsaved = new Set<object>();

addEventListener("beforeunload", (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

export const isUnsaved = (content: object): boolean => unsaved.has(content);

/** Whether something is nowhere but in this page. */
export function markUnsaved(content: object, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(content);
  else unsaved.delete(content);
}
