import type { Plan, Register } from "phoihop";
import { disown } from "./folder.ts";
import { forget, isUnsaved, keep, keptBeside, keptFor, markUnsaved, storeKey } from "./keeping.ts";
import { noted, restoreSteps, stepIn, takenBackBy, tellChanged, type Step } from "./steps.ts";
import { unreadTexts } from "./unread.ts";
import { byHand } from "./work/lanes.ts";
import { textOf } from "./work/register-text.ts";

/** What of a step the one who acts knows. */
export type Doing = Pick<Step, "what" | "control" | "looked">;

const own = new Map<string, Register>();
let before: Promise<readonly string[]> | undefined;

/** Registers that a reader has brought or changed, by their keys. */
export const ownRegisters: ReadonlyMap<string, Register> = own;

/** The key of a register that is looked at. */
export const keyOf = (register: Register): string =>
  [...own].find(([, each]) => each === register)?.[0] ?? register.id;

takenBackBy("register", {
  isUnkept: ({ key }) => {
    const register = own.get(key);
    return register !== undefined && isUnsaved(register);
  },
  put: async ({ key, before: stood }, plan) => {
    if (typeof stood !== "object") return false;
    const register = stood === null ? null : (await byHand("open", { text: textOf(stood), plan })).register;
    if (stood !== null && register === null) return false;
    await put(key, register, plan);
    return true;
  },
});

/** Brings back what this browser has kept, once for a page; under which keys. */
export function restored(plan: Plan): Promise<readonly string[]> {
  before ??= Promise.all([keptFor(plan), keptBeside("steps", plan, stepIn)]).then(([registers, steps]) => {
    for (const [key, register] of registers) own.set(key, register);
    restoreSteps((steps ?? []).map(([, step]) => step));
    tellChanged();
    return [...registers.keys()];
  });
  return before;
}

/** A register that was read from files: one more, beside those that are there. False where it is not kept. */
export async function bring(register: Register, plan: Plan, doing: Doing): Promise<boolean> {
  await restored(plan);
  const key = freeKey(register, plan);
  return done({ did: "read", key, title: register.title, before: null, ...doing }, register, plan);
}

/** A register with more in it: in the place of its older state, or beside the one that came with the page. */
export async function change(register: Register, plan: Plan, doing: Doing): Promise<boolean> {
  await restored(plan);
  const known = own.get(doing.looked);
  const key = known === undefined ? freeKey(register, plan) : doing.looked;
  return done(
    { did: "changed", key, title: register.title, before: known ?? null, ...doing },
    register,
    plan,
  );
}

/** A register that is to be here no longer. */
export async function remove(plan: Plan, doing: Doing): Promise<void> {
  const known = own.get(doing.looked);
  if (known !== undefined)
    await done(
      { did: "removed", key: doing.looked, title: known.title, before: known, ...doing },
      null,
      plan,
    );
}

async function done(step: Omit<Step, "of">, now: Register | null, plan: Plan): Promise<boolean> {
  await noted({ of: "register", ...step }, now === null ? "" : step.key, plan);
  return put(step.key, now, plan);
}

/** What is kept and what is shown agree; what this browser does not keep is marked. */
async function put(key: string, register: Register | null, plan: Plan): Promise<boolean> {
  const older = own.get(key);
  if (older !== undefined) markUnsaved(older, false);
  if (register === null) own.delete(key);
  else own.set(key, register);
  const isKept = await (register === null ? forget(key, plan) : keep(key, register, plan));
  if (register === null) await disown(storeKey(plan, key));
  if (register !== null) markUnsaved(register, !isKept);
  tellChanged();
  return isKept;
}

/** Not that of a register which is kept and cannot be read: nothing is written over it. */
function freeKey({ id }: Register, plan: Plan): string {
  for (let number = 1; ; number++) {
    const key = `${id}~${number}`;
    if (!own.has(key) && !unreadTexts.has(storeKey(plan, key))) return key;
  }
}
