import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { ownPlan, plan } from "./embedded-data.ts";
import { goToPlan, isPlanAbsent, keptPlans, openedPlan, planKey, removePlan } from "./own-plans.ts";
import type { Setting } from "./setting.ts";

/** Which plan is open, and the others that were opened in this browser; nothing where there is only one. */
export function planChoice({ words, language }: Setting): HTMLElement {
  const element = html`<div class="plans"></div>`;
  const nameOf = (each: Plan) =>
    [each.numbers[0]?.number, inLanguage(each.title, language)].filter(Boolean).join(" – ");
  const show = async () => {
    const kept = [...(await keptPlans())].filter(([key]) => key !== planKey(ownPlan));
    const select = html`<select name="plan">
      ${[[null, ownPlan] as const, ...kept].map(
        ([key, each]) =>
          html`<option value=${key ?? ""} selected=${planKey(each) === planKey(plan)}>
            ${nameOf(each)}
          </option>`,
      )}
    </select>`;
    // The plan is no value of a notebook: the page opens anew with it.
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      if (select instanceof HTMLSelectElement) goToPlan(select.value === "" ? null : select.value);
    });
    const choice = html`<label class="control"><span>${words.plans.choose}</span>${select}</label>`;
    element.replaceChildren(
      ...(kept.length === 0 ? [] : [choice]),
      ...(openedPlan === null ? [] : [removal(openedPlan, words.plans)]),
      ...(isPlanAbsent ? [html`<p class="fault" role="status" data-told>${words.plans.absent}</p>`] : []),
    );
    if (isPlanAbsent) element.closest("details")?.toggleAttribute("open", true);
  };
  void show();
  return element;
}

/** The button that removes the plan that is open, and what stays. */
function removal(opened: Plan, words: Setting["words"]["plans"]): HTMLElement {
  const button = html`<button type="button">${words.remove}</button>`;
  const told = html`<small role="status">${words.removed}</small>`;
  const remove = async () => {
    if (!(await removePlan(opened))) told.textContent = words.notRemoved;
  };
  button.addEventListener("click", () => void remove());
  return html`<div>${button} ${told}</div>`;
}
