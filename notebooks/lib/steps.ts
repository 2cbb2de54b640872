import type { Plan, Register } from "phoihop";
import { remember } from "./address.ts";
import { keepTextBeside } from "./keeping.ts";
import { keepUnread } from "./unread.ts";
import { listWith } from "./work/register-text.ts";

/** What a person did, and what takes it back. */
export interface Step {
  /** What was changed by it. */
  readonly of: Matter;
  readonly did: "read" | "changed" | "removed";
  readonly key: string;
  readonly title: Register["title"];
  /** The files that were read, or what was entered. */
  readonly what: Register["title"];
  /** As it stood before; null where there was none. */
  readonly before: unknown;
  /** What was looked at, in which control. */
  readonly control: string;
  readonly looked: string;
}
/** What can be changed, and so taken back. */
export type Matter = (typeof MATTERS)[number];
const MATTERS = ["register", "passages", "drafts"] as const;

interface Back {
  /** Puts back what stood before, as it is or as it was kept; false where this version cannot read it. */
  readonly put: (step: Step, plan: Plan) => Promise<boolean>;
  /** Whether what the step left is nowhere but in this page. */
  readonly isUnkept: (step: Step) => boolean;
}

/** So many steps can be taken back. */
const MOST = 20;

const steps: Step[] = [];
const backs = new Map<Matter, Back>();
const changes = new EventTarget();

/** How what is changed of one kind is put back. */
export const takenBackBy = (matter: Matter, back: Back): unknown => backs.set(matter, back);

/** What would be taken back first. */
export const lastStep = (): Step | undefined => steps.at(-1);

/** Whether what the last step left is nowhere but in this page. */
export function isLastUnkept(): boolean {
  const step = lastStep();
  return step !== undefined && backs.get(step.of)?.isUnkept(step) === true;
}

/** One more step; what is looked at from now on stands in the address. */
export async function noted(step: Step, looked: string, plan: Plan): Promise<void> {
  steps.push(step);
  steps.splice(0, steps.length - MOST);
  remember(step.control, looked);
  await keepSteps(plan);
}

/** What stood before is large; its text is there already. */
function keepSteps(plan: Plan): Promise<boolean> {
  const list = steps.map(({ before, ...step }) => [step, before] as const);
  return keepTextBeside("steps", listWith("before", list), plan);
}

/** Takes the last step back. */
export async function takeBack(plan: Plan): Promise<void> {
  const step = steps.pop();
  if (step === undefined) return;
  remember(step.control, step.looked);
  await keepSteps(plan);
  const isBack = await backs.get(step.of)?.put(step, plan);
  if (isBack !== true) await keepUnread("steps", JSON.stringify([step]), plan);
  tellChanged();
}

/** The steps as this browser has kept them. */
export const restoreSteps = (kept: readonly Step[]): unknown => steps.unshift(...kept);

const DID: readonly unknown[] = ["read", "changed", "removed"];

/** What is a step; null for all else. */
export function stepIn(found: unknown): Step | null {
  return isStep(found) ? found : null;
}

function isStep(found: unknown): found is Step {
  if (typeof found !== "object" || found === null || !("before" in found)) return false;
  const at = new Map<string, unknown>(Object.entries(found));
  const isText = (name: string) => typeof at.get(name) === "string";
  return (
    MATTERS.some((each) => each === at.get("of")) &&
    DID.includes(at.get("did")) &&
    ["key", "control", "looked"].every(isText) &&
    ["title", "what"].every((name) => isWording(at.get(name)))
  );
}

const isWording = (text: unknown): boolean =>
  typeof text === "object" && text !== null && Object.values(text).every((each) => typeof each === "string");

export const tellChanged = (): unknown => changes.dispatchEvent(new Event("change"));

/** Tells whoever shows what is kept of every change, as long as it is shown. */
export function whenChanged(element: Element, tell: () => void): void {
  const told = () => {
    if (element.isConnected) tell();
    else changes.removeEventListener("change", told);
  };
  changes.addEventListener("change", told);
}
