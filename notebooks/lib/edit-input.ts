import type { Commitment, Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { targetOf, type Edit } from "./amendment.ts";
import { choice, control, dayInput, numberInput, type Control } from "./control.ts";
import type { Setting } from "./setting.ts";
import { yearAfter } from "./year-after.ts";

/** Which promise is changed, what of it, and what it would be. */
export function editInput(key: string, plan: Plan, setting: Setting): Control<Edit> {
  const { words, language } = setting;
  const promise = choice(
    `${key}-promise`,
    words.change.promise,
    plan.commitments.map(
      ({ id, title, source }) => [id, `${source.clause}: ${inLanguage(title, language)}`] as const,
    ),
    plan.commitments.find(isTelling)?.id,
  );
  const place = html`<div></div>`;
  const ask = () => {
    const named = plan.commitments.find(({ id }) => id === promise.value);
    const asked = changeInput(key, named, plan, setting);
    place.replaceChildren(asked);
    return asked;
  };
  let change = ask();
  promise.addEventListener("input", () => {
    change = ask();
  });
  return control(html`<div>${promise}${place}</div>`, () => ({ commitment: promise.value, ...change.value }));
}

/** A promise whose number can be lowered: one to begin with. */
const isTelling = (commitment: Commitment) =>
  commitment.kind === "indicator" && (targetOf(commitment) ?? 0) > 1;

type Change =
  | { readonly action: "due"; readonly due: string }
  | { readonly action: "target"; readonly target: number }
  | { readonly action: "withdraw" };

function changeInput(
  key: string,
  promise: Commitment | undefined,
  { period }: Plan,
  { words, speech }: Setting,
): Control<Change> {
  const { actions, action: label, newDue, newTarget } = words.change;
  const target = promise === undefined ? null : targetOf(promise);
  const known = target === null ? (["due", "withdraw"] as const) : (["target", "due", "withdraw"] as const);
  const action = choice(
    `${key}-action`,
    label,
    known.map((each) => [each, actions[each]] as const),
  );
  // Under the promise's own name: what is set for one is no proposal for another.
  const own = `${key}-${promise?.id ?? ""}`;
  const due = dayInput(`${own}-due`, newDue, yearAfter(promise?.due ?? period.to), speech.dates.day);
  const number = numberInput(`${own}-target`, newTarget, Math.max(1, (target ?? 1) - 1), 0);
  const show = () => {
    due.hidden = action.value !== "due";
    number.hidden = action.value !== "target";
  };
  action.addEventListener("input", show);
  show();
  return control(html`<div class="row">${action}${due}${number}</div>`, () => {
    if (action.value === "due") return { action: "due", due: due.value };
    return action.value === "target" ? { action: "target", target: number.value } : { action: "withdraw" };
  });
}
