import { parsePlan, type Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { ownPlan, plan as shown } from "./embedded-data.ts";
import { openPlan, planKey } from "./own-plans.ts";
import type { Setting } from "./setting.ts";

/** A plan that was dropped: whether it is open already, and the button that opens it. */
export function droppedPlan(
  file: string,
  plan: Plan,
  still: string,
  { words: { plans }, language }: Setting,
): readonly Node[] {
  const isLike = (other: Plan) => asRead(other) === asRead(plan);
  if (isLike(shown)) return [html`<p>${plans.isOpen(file)} ${still}</p>`];
  if (planKey(plan) === planKey(ownPlan) && !isLike(ownPlan))
    return [html`<p class="fault">${plans.sameVersion(file, plan.version)} ${still}</p>`];
  const told = html`<p class="fault" role="status"></p>`;
  const button = html`<button type="button">${plans.open}</button>`;
  const open = async () => {
    if (!(await openPlan(plan))) told.textContent = plans.notKept;
  };
  button.addEventListener("click", () => void open());
  return [
    html`<p>${plans.found(file, inLanguage(plan.title, language))} ${button}</p>`,
    html`<p><small>${plans.stays}</small></p>`,
    told,
  ];
}

/** As it is once it was read from a file: the same plan, the same text. */
function asRead(plan: Plan): string {
  const parsed = parsePlan(JSON.parse(JSON.stringify(plan)));
  return JSON.stringify(parsed.ok ? parsed.value : plan);
}
