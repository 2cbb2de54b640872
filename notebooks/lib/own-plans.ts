import { parsePlan, type Plan } from "phoihop";
import { forgetPlan, keepPlan, keptPlanTexts } from "./keeping.ts";
import { parsed } from "./store.ts";
import { tellUnread } from "./unread.ts";
import { stringIn } from "./work/text.ts";

/** By this a plan is kept and named in the address: another version of it is another plan. */
export const planKey = ({ id, version }: Plan): string => `${id}@${version}`;

/** The plans that a reader has opened in this browser, by their keys. */
export async function keptPlans(): Promise<ReadonlyMap<string, Plan>> {
  const plans = new Map<string, Plan>();
  for (const { at, text } of await keptPlanTexts()) {
    const own = await stringIn(text);
    const plan = parsePlan(parsed(own));
    if (plan.ok) plans.set(planKey(plan.value), plan.value);
    else tellUnread(at, "plan", own);
  }
  return plans;
}

const asked = new URLSearchParams(location.search).get("plan");

/** The plan that the address names, where this browser has it; the page has its own where none is named. */
export const openedPlan: Plan | null = asked === null ? null : ((await keptPlans()).get(asked) ?? null);

/** The address names a plan that is not here. */
export const isPlanAbsent: boolean = asked !== null && openedPlan === null;

/** Opens another plan as a work of its own; what was done for the one before stays with it. False where it cannot be kept. */
export async function openPlan(plan: Plan): Promise<boolean> {
  const isKept = await keepPlan(planKey(plan), plan);
  if (isKept) goToPlan(planKey(plan));
  return isKept;
}

/** Keeps a plan that was opened no longer, and goes back to that of the page. False where it cannot be removed. */
export async function removePlan(plan: Plan): Promise<boolean> {
  const isGone = await forgetPlan(planKey(plan));
  if (isGone) goToPlan(null);
  return isGone;
}

/** Opens a plan that is kept, or that of the page (null). */
export function goToPlan(key: string | null): void {
  const address = new URL(location.href);
  const language = address.searchParams.get("lang");
  address.search = "";
  address.hash = "";
  if (language !== null) address.searchParams.set("lang", language);
  if (key !== null) address.searchParams.set("plan", key);
  location.assign(address);
}
