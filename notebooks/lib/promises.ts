import { textIn } from "./text-in.ts";
import type { Commitment, Plan } from "phoihop";
import { planChangeText, planDiff } from "phoihop/change";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { choice } from "./control.ts";
import { doubtsAbout, type Emendation } from "./doubts.ts";
import { groupBy } from "./group-by.ts";
import type { Setting } from "./setting.ts";
import { filterList } from "./filter.ts";

/** Every promise of a plan beside its own words, part by part, to be searched and sorted out. */
export function promiseList(plan: Plan, setting: Setting): HTMLElement {
  const { words, language, speech } = setting;
  const terms = termsOf(plan, setting);
  const items = plan.commitments.map((commitment) => {
    const element = promiseItem(commitment, { plan, terms: terms.get(commitment.id) ?? [] }, setting);
    const marks = { kind: [commitment.kind], side: sidesOf(commitment, plan) };
    return { commitment, element, marks, text: element.textContent ?? "" };
  });
  const kinds = [...new Set(plan.commitments.map(({ kind }) => kind))];
  const choices = {
    side: choice("side", words.moment.side, [
      ["", words.moment.allSides],
      ...Object.entries(plan.parties).map(([id, { name }]) => [id, inLanguage(name, language)] as const),
    ]),
    kind: choice("kind", words.plan.kind, [
      ["", words.plan.allKinds],
      ...kinds.map((kind) => [kind, speech.labels.commitments[kind]] as const),
    ]),
  };
  const { fields, told, sift } = filterList(items, choices, words.plan.promises, setting);
  const parts = [...groupBy(items, ({ commitment }) => headOf(commitment, plan, setting))];
  return html`<div class="promises">
    <div class="tools" ${{ oninput: sift }}>${fields}</div>
    ${told}
    ${parts.map(
      ([head, members]) =>
        html`<section class="part">
          <h3>${head}</h3>
          ${members.map(({ element }) => element)}
        </section>`,
    )}
  </div>`;
}

/** The row of the annex that a promise belongs to, else the clause of the body. */
function headOf({ about, source }: Commitment, { tasks }: Plan, { language }: Setting): string {
  const task = Object.entries(tasks).find(
    ([id, { items }]) => about === id || Object.hasOwn(items, about ?? ""),
  )?.[1];
  if (task !== undefined && source.part === "annex") return `${task.no}. ${inLanguage(task.title, language)}`;
  return source.clause.split(",")[0] ?? source.clause;
}

const sidesOf = ({ responsible }: Commitment, { units }: Plan): readonly string[] => [
  ...new Set(responsible.flatMap(({ unit }) => units[unit]?.party ?? [])),
];

/** What each promise says of who, when and what, as a change of the plan would be told: from nothing to all of it. */
function termsOf(plan: Plan, { speech }: Setting): ReadonlyMap<string, readonly string[]> {
  const versions = { before: { ...plan, commitments: [] }, after: plan };
  return new Map(
    planDiff(versions.before, plan).map((change) => [
      change.commitment,
      planChangeText(change, versions, speech).slice(1),
    ]),
  );
}

interface About {
  readonly plan: Plan;
  readonly terms: readonly string[];
}

function promiseItem(commitment: Commitment, { plan, terms }: About, setting: Setting): HTMLElement {
  const { words, language, speech } = setting;
  const { id, title, kind, source } = commitment;
  const to = receiversOf(commitment, plan, setting);
  const doubts = doubtsAbout(commitment, plan);
  return html`<article class="promise" id=${`promise-${id}`}>
    <div>
      <p class="title">${inLanguage(title, language)}</p>
      <p class="meta">${speech.labels.commitments[kind]} · <code>${id}</code></p>
      <ul class="terms">
        ${terms.map((term) => html`<li>${term.charAt(0).toUpperCase()}${term.slice(1)}</li>`)}
        ${to === "" ? null : html`<li>${words.plan.to}: ${to}</li>`}
      </ul>
    </div>
    <div>
      <p class="meta">
        <span lang="vi">${source.clause}</span> (${words.plan.line([...new Set(source.lines)].join("–"))})
      </p>
      <blockquote lang="vi">“${source.quote}”</blockquote>
      ${doubts.length === 0 ? null : doubtList(doubts, setting)}
    </div>
  </article>`;
}

/** To whom: the units that receive the result; else the other side. */
function receiversOf({ about, responsible }: Commitment, plan: Plan, { language }: Setting): string {
  const { tasks, units, parties } = plan;
  const task = Object.entries(tasks).find(
    ([id, { items }]) => about === id || Object.hasOwn(items, about ?? ""),
  )?.[1];
  const receivers = task?.items[about ?? ""]?.receivers ?? task?.receivers;
  const named = (receivers ?? []).map((unit) => textIn(units[unit]?.name, language) ?? unit);
  if (task?.receiverClass !== undefined) named.push(inLanguage(task.receiverClass, language));
  if (named.length > 0) return named.join(", ");
  const owing = new Set(responsible.flatMap(({ unit }) => units[unit]?.party ?? []));
  const others = Object.entries(parties).filter(([id]) => !owing.has(id));
  return owing.size === 0 ? "" : others.map(([, { name }]) => inLanguage(name, language)).join(", ");
}

const doubtList = (doubts: readonly Emendation[], { words, language }: Setting): HTMLElement =>
  html`<details>
    <summary>${words.plan.doubts} (${doubts.length})</summary>
    <ul class="sentences">
      ${doubts.map(
        ({ restored, reason, source }) =>
          html`<li>
            <q lang="vi">${source.quote}</q> →
            ${restored === null ? words.plan.notRestored : html`<q lang="vi">${restored}</q>`}.
            ${inLanguage(reason, language)}
          </li>`,
      )}
    </ul>
  </details>`;
