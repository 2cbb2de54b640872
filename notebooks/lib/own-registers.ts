import { parseRegister, type Plan, type Register } from "phoihop";
import { remember } from "./address.ts";
import { forget, isUnsaved, keep, keepSteps, keptFor, markUnsaved } from "./keeping.ts";

/** What a person did with a register of their own, and what takes it back. */
export interface Step {
  readonly did: "read" | "changed" | "removed";
  readonly key: string;
  readonly title: Register["title"];
  /** The files that were read, or what was entered. */
  readonly what: Register["title"];
  /** As it stood before; null where there was none. */
  readonly before: Register | null;
  /** Which register was looked at, in which control. */
  readonly control: string;
  readonly looked: string;
}
/** What of a step the one who acts knows. */
export type Doing = Pick<Step, "what" | "control" | "looked">;

/** So many steps can be taken back. */
const MOST = 20;

const own = new Map<string, Register>();
const steps: Step[] = [];
const changes = new EventTarget();
let before: Promise<readonly string[]> | undefined;

/** Registers that a reader has brought or changed, by their keys. */
export const ownRegisters: ReadonlyMap<string, Register> = own;

/** The key of a register that is looked at. */
export const keyOf = (register: Register): string =>
  [...own].find(([, each]) => each === register)?.[0] ?? register.id;

/** What would be taken back first. */
export const lastStep = (): Step | undefined => steps.at(-1);

/** Whether the register of the last step is nowhere but in this page. */
export function isLastUnkept(): boolean {
  const register = own.get(steps.at(-1)?.key ?? "");
  return register !== undefined && isUnsaved(register);
}

/** Brings back what this browser has kept, once for a page; under which keys. */
export function restored(plan: Plan): Promise<readonly string[]> {
  before ??= keptFor(plan).then((kept) => {
    for (const [key, register] of kept.registers) own.set(key, register);
    if (Array.isArray(kept.steps)) steps.push(...kept.steps.flatMap((step) => readStep(step, plan)));
    changes.dispatchEvent(new Event("change"));
    return [...kept.registers.keys()];
  });
  return before;
}

/** A register that was read from files: one more, beside those that are there. False where it is not kept. */
export async function bring(register: Register, plan: Plan, doing: Doing): Promise<boolean> {
  await restored(plan);
  const key = freeKey(register);
  return done({ did: "read", key, title: register.title, before: null, ...doing }, register, plan);
}

/**
 * A register with more in it: in the place of its older state, or beside the one that came with the page. One of public sources
 * alone is none any more.
 */
export async function change(changed: Register, plan: Plan, doing: Doing): Promise<boolean> {
  await restored(plan);
  const nature = changed.nature === "public-record" ? "working" : changed.nature;
  const register = { ...changed, nature };
  const known = own.get(doing.looked);
  const key = known === undefined ? freeKey(register) : doing.looked;
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

/** Takes the last step back. */
export async function takeBack(plan: Plan): Promise<void> {
  const step = steps.pop();
  if (step === undefined) return;
  remember(step.control, step.looked);
  await put(step.key, step.before, plan);
}

/** Tells whoever shows registers of every change, as long as it is shown. */
export function whenChanged(element: Element, tell: () => void): void {
  const told = () => {
    if (element.isConnected) tell();
    else changes.removeEventListener("change", told);
  };
  changes.addEventListener("change", told);
}

async function done(step: Step, now: Register | null, plan: Plan): Promise<boolean> {
  steps.push(step);
  steps.splice(0, steps.length - MOST);
  remember(step.control, now === null ? "" : step.key);
  return put(step.key, now, plan);
}

/** What is kept and what is shown agree; what this browser does not keep is marked. */
async function put(key: string, register: Register | null, plan: Plan): Promise<boolean> {
  const older = own.get(key);
  if (older !== undefined) markUnsaved(older, false);
  if (register === null) own.delete(key);
  else own.set(key, register);
  const isKept = await (register === null ? forget(key, plan) : keep(key, register, plan));
  await keepSteps(steps, plan);
  if (register !== null) markUnsaved(register, !isKept);
  changes.dispatchEvent(new Event("change"));
  return isKept;
}

function freeKey({ id }: Register): string {
  for (let number = 1; ; number++) if (!own.has(`${id}~${number}`)) return `${id}~${number}`;
}

/** A step as it was kept; one that this version cannot read, or whose register it cannot, is no step any more. */
function readStep(step: unknown, plan: Plan): readonly Step[] {
  if (!isStep(step)) return [];
  const parsed = step.before === null ? null : parseRegister(step.before, plan);
  if (parsed?.ok === false) return [];
  return [{ ...step, before: parsed?.value ?? null }];
}

const isStep = (step: unknown): step is Step =>
  typeof step === "object" &&
  step !== null &&
  ["did", "key", "title", "what", "before", "control", "looked"].every((member) =>
    Object.hasOwn(step, member),
  );
