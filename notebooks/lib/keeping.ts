import { parseRegister, type Plan, type Register } from "phoihop";

/** Where this browser keeps registers: one place for all pages opened from disk, so each is kept by its plan and its own key. */
const NAME = "phoihop";
const STORE = "registers";

const keyOf = (plan: Plan, key: string): string => JSON.stringify([plan.id, key]);
/** What can be taken back is kept beside them, under a key that no register has. */
const stepsOf = (plan: Plan): string => JSON.stringify([plan.id, null]);

/** Keep a register in this browser; false where it refuses (private mode, a full disk). */
export const keep = (key: string, register: Register, plan: Plan): Promise<boolean> =>
  isDone((store) => store.put(JSON.stringify(register), keyOf(plan, key)));

/** Keep a register no longer. */
export const forget = (key: string, plan: Plan): Promise<boolean> =>
  isDone((store) => store.delete(keyOf(plan, key)));

/** Keep what can be taken back. */
export const keepSteps = (steps: readonly unknown[], plan: Plan): Promise<boolean> =>
  isDone((store) => store.put(JSON.stringify(steps), stepsOf(plan)));

/** What this browser has kept of a plan; what this version cannot read is left where it is. */
export async function keptFor(
  plan: Plan,
): Promise<{ readonly registers: ReadonlyMap<string, Register>; readonly steps: unknown }> {
  const registers = new Map<string, Register>();
  try {
    const kept = await inStore("readonly", (store) => [store.getAllKeys(), store.getAll()] as const);
    const [keys, texts] = kept.map(({ result }): readonly unknown[] => result);
    const at = new Map(keys?.map((key, index) => [key, texts?.[index]]));
    for (const [key, text] of at) {
      const [id, name]: readonly unknown[] = JSON.parse(String(key));
      const register = id === plan.id && typeof name === "string" ? readKept(text, plan) : null;
      if (register !== null) registers.set(String(name), register);
    }
    const steps = at.get(stepsOf(plan));
    return { registers, steps: typeof steps === "string" ? JSON.parse(steps) : null };
  } catch {
    return { registers, steps: null };
  }
}

function readKept(text: unknown, plan: Plan): Register | null {
  if (typeof text !== "string") return null;
  const parsed = parseRegister(JSON.parse(text), plan);
  return parsed.ok ? parsed.value : null;
}

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

/** Registers that are nowhere but in this page: leaving it asks first. */
const unsaved = new Set<Register>();

addEventListener("beforeunload", (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

export const isUnsaved = (register: Register): boolean => unsaved.has(register);

/** Whether a register is nowhere but in this page. */
export function markUnsaved(register: Register, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(register);
  else unsaved.delete(register);
}
