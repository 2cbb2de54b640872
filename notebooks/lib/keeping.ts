import type { Plan, Register } from "phoihop";
import { allKept, isDone, keepText, keptAt, parsed, type Kept } from "./store.ts";
import { matterOf, setAside, tellUnread, UNREAD } from "./unread.ts";
import { byHand } from "./work/lanes.ts";
import { textOf } from "./work/register-text.ts";
import { stringIn, type Text } from "./work/text.ts";

/** The key of a register in the store. */
export const storeKey = (plan: Plan, key: string): string => JSON.stringify([plan.id, key]);
/** What is kept of a plan beside its registers, under keys that no register has. */
export type Beside = "steps" | "passages" | "reviews" | "drafts";
const besideOf = (plan: Plan, what: Beside): string => JSON.stringify([plan.id, null, what]);

/** Keep a register in this browser; false where it refuses (private mode, a full disk). */
export const keep = (key: string, register: Register, plan: Plan): Promise<boolean> =>
  keepText(textOf(register), storeKey(plan, key));

/** Keep a register no longer. */
export const forget = (key: string, plan: Plan): Promise<boolean> =>
  isDone((store) => store.delete(storeKey(plan, key)));

/** Plans that were opened are kept under keys that belong to none of them. */
const PLAN = [null, "plan"] as const;

/** Keep a plan that was opened in this page. */
export const keepPlan = (key: string, plan: Plan): Promise<boolean> =>
  keepText(JSON.stringify(plan), JSON.stringify([...PLAN, key]));

/** Keep a plan no longer; its registers stay. */
export const forgetPlan = (key: string): Promise<boolean> =>
  isDone((store) => store.delete(JSON.stringify([...PLAN, key])));

/** The plans that were opened, as they are kept. */
export async function keptPlanTexts(): Promise<readonly Kept[]> {
  const [id, kind] = PLAN;
  return (await whatIsKept()).filter(({ parts: [first, second] }) => first === id && second === kind);
}

/** Keep something beside the registers of a plan. */
export const keepBeside = (what: Beside, content: unknown, plan: Plan): Promise<boolean> =>
  keepTextBeside(what, JSON.stringify(content), plan);

/** The same of what is text already. */
export const keepTextBeside = (what: Beside, text: Text, plan: Plan): Promise<boolean> =>
  keepText(text, besideOf(plan, what));

type Part<T> = readonly [name: string, part: T];

/**
 * What was kept beside them, part by part; null where nothing was. What cannot be read is set aside and told: nothing is written
 * over it.
 */
export async function keptBeside<T>(
  what: Beside,
  plan: Plan,
  read: (part: unknown, name: string) => T | null | Promise<T | null>,
): Promise<readonly Part<T>[] | null> {
  const kept = await keptAt(besideOf(plan, what)).catch(() => null);
  if (kept === null) return null;
  const text = await stringIn(kept.text);
  const found = parsed(text);
  if (typeof found !== "object" || found === null) {
    await setAside({ ...kept, what, rest: null }, text);
    return null;
  }
  const [sound, good, bad]: [Part<T>[], Part<unknown>[], Part<unknown>[]] = [[], [], []];
  for (const [name, part] of Object.entries(found)) {
    const own = await read(part, name);
    (own === null ? bad : good).push([name, part]);
    if (own !== null) sound.push([name, own]);
  }
  const textWith = (parts: readonly Part<unknown>[]) =>
    JSON.stringify(Array.isArray(found) ? parts.map(([, part]) => part) : Object.fromEntries(parts));
  if (bad.length > 0) await setAside({ ...kept, what, rest: textWith(good) }, textWith(bad));
  return sound;
}

/** The registers that this browser has kept of a plan; what this version cannot read is left where it is, and told. */
export async function keptFor(plan: Plan): Promise<ReadonlyMap<string, Register>> {
  const registers = new Map<string, Register>();
  for (const { at, parts, text } of await whatIsKept()) {
    const [id, name, mark, what] = parts;
    if (id !== plan.id) continue;
    if (mark === UNREAD) tellUnread(at, matterOf(what), await stringIn(text));
    if (typeof name !== "string") continue;
    const { register } = await byHand("open", { text, plan });
    if (register === null) tellUnread(at, "register", await stringIn(text));
    else registers.set(name, register);
  }
  return registers;
}

/** A browser that refuses has kept nothing. */
const whatIsKept = () => allKept().catch((): readonly Kept[] => []);

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
