import { totalsText, type Plan } from "phoihop";
import { goalMovedText, planChangeText, type Rehearsal } from "phoihop/change";
import { planAt, type Amendment } from "phoihop/plan";
import { html } from "htl";
import { movedItem } from "./finding-change.ts";
import type { Setting } from "./setting.ts";

/** What a draft changes, which findings it would turn, and which of them only because the goal moved. */
export function rehearsalView(
  draft: Amendment,
  rehearsal: Rehearsal,
  plan: Plan,
  setting: Setting,
): HTMLElement {
  const { words, speech } = setting;
  const { before, after, turned } = rehearsal;
  const eased = turned.filter(({ goalMoved }) => goalMoved).length;
  return html`<div class="rehearsal">
    <h3>${words.change.changes}</h3>
    ${changeList(draft, rehearsal, plan, setting)}
    <h3>${turned.length === 0 ? words.change.noFlips : words.change.flips(turned.length)}</h3>
    ${eased === 0 ? null : html`<p class="invented">${words.change.eased(eased)}</p>`}
    <dl class="sums">
      <dt>${words.change.asIs}</dt>
      <dd>${totalsText(before.totals, speech)}</dd>
      <dt>${words.change.asDrafted}</dt>
      <dd>${totalsText(after.totals, speech)}</dd>
    </dl>
    ${turned.map((one) => movedItem(one, [[words.change.note, goalMovedText(one, speech)]], setting))}
  </div>`;
}

function changeList(
  draft: Amendment,
  { before, changes }: Rehearsal,
  plan: Plan,
  { speech, language }: Setting,
): HTMLElement {
  const versions = versionsOf(plan, draft, before.asOf);
  const titleOf = (id: string) =>
    [...versions.after.commitments, ...versions.before.commitments].find((each) => each.id === id)?.title[
      language
    ] ?? id;
  return html`<ul class="sentences">
    ${changes.map(
      (change) =>
        html`<li>
          <strong>${titleOf(change.commitment)}</strong>:
          ${planChangeText(change, versions, speech).join("; ")}
        </li>`,
    )}
  </ul>`;
}

/** The plan as it stands, and as it would stand on the day of the assessment. */
function versionsOf(plan: Plan, draft: Amendment, asOf: string) {
  const inForce = draft.on <= asOf ? draft : { ...draft, on: asOf };
  const amended = { ...plan, amendments: [...plan.amendments, inForce] };
  return { before: planAt(plan, asOf), after: planAt(amended, asOf) };
}
