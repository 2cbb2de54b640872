import { parseRegister, type Plan, type Register } from "phoihop";

/** Where this browser keeps registers: one place for all pages opened from disk, so each is kept by its plan and its own id. */
const NAME = "phoihop";
const STORE = "registers";

const keyOf = (plan: Plan, register: Register): string => JSON.stringify([plan.id, register.id]);

/** Keep a register in this browser; false where it refuses (private mode, a full disk). */
export async function keep(register: Register, plan: Plan): Promise<boolean> {
  try {
    await inStore("readwrite", (store) => store.put(JSON.stringify(register), keyOf(plan, register)));
    return true;
  } catch {
    return false;
  }
}

/** The registers of a plan that were kept here before; what this version cannot read is left where it is. */
export async function keptFor(plan: Plan): Promise<readonly Register[]> {
  try {
    const texts: readonly unknown[] = await inStore("readonly", (store) => store.getAll());
    return texts.flatMap((text) => readKept(text, plan));
  } catch {
    return [];
  }
}

function readKept(text: unknown, plan: Plan): readonly Register[] {
  if (typeof text !== "string") return [];
  const parsed = parseRegister(JSON.parse(text), plan);
  return parsed.ok ? [parsed.value] : [];
}

/** One step in the store; it is done once the transaction is, so that what is said to be kept survives a kill. */
async function inStore<T>(
  mode: IDBTransactionMode,
  step: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = step(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      for (const fault of ["error", "abort"])
        transaction.addEventListener(fault, () => reject(transaction.error));
    });
    return request.result;
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

/** Whether a register is nowhere but in this page. */
export function markUnsaved(register: Register, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(register);
  else unsaved.delete(register);
}
