import { totalsText } from "phoihop";
import {
  causesText,
  goalMovedText,
  type ChangeSources,
  type Comparison,
  type FindingChange,
  CHANGES,
} from "phoihop/change";
import { html } from "htl";
import { movedItem } from "./finding-change.ts";
import type { Setting } from "./setting.ts";

/** Where causes are looked up: the plan, both registers, and what came of age between the two days. */
export interface Causes extends ChangeSources {
  readonly onFile: ReadonlyMap<string, FindingChange["causes"]>;
}

/** Two reviews side by side: the sums, how many findings moved which way, and each with its causes. */
export function comparisonView(
  { before, after, changes }: Comparison,
  causes: Causes,
  setting: Setting,
): HTMLElement {
  const { words, speech } = setting;
  const groups = CHANGES.map((how) => [how, changes.filter((change) => change.how === how)] as const).filter(
    ([how, moved]) => how !== "unchanged" && moved.length > 0,
  );
  const still = changes.filter((change) => change.how === "unchanged").length;
  return html`<div class="comparison">
    <dl class="sums">
      <dt>${words.change.before} (${speech.dates.short(before.asOf)})</dt>
      <dd>${totalsText(before.totals, speech)}</dd>
      <dt>${words.change.after} (${speech.dates.short(after.asOf)})</dt>
      <dd>${totalsText(after.totals, speech)}</dd>
    </dl>
    <ul class="counts">
      ${groups.map(([how, moved]) => html`<li><b>${moved.length}</b> ${speech.changes.how[how]}</li>`)}
      <li>${words.change.unmoved(still)}</li>
    </ul>
    ${groups.length === 0 ? html`<p>${words.change.none}</p>` : null}
    ${groups.map(
      ([how, moved]) =>
        html`<section>
          <h3>${capital(speech.changes.how[how])} (${moved.length})</h3>
          ${moved.map((change) => movedItem(change, notesOn(change, causes, setting), setting))}
        </section>`,
    )}
  </div>`;
}

const notesOn = (change: FindingChange, causes: Causes, { words, speech }: Setting) => [
  [
    words.change.cause,
    causesText(change, causes.onFile.get(change.commitment) ?? [], causes, speech),
  ] as const,
  [words.change.note, goalMovedText(change, speech)] as const,
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
