import { textIn } from "./text-in.ts";
import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import type { Setting } from "./setting.ts";

/** Which document this is: its numbers, day, sides, focal units and signatures. */
export function planHead(plan: Plan, { words, language, speech }: Setting): HTMLElement {
  const { dates } = speech;
  const unitName = (id: string) => textIn(plan.units[id]?.name, language) ?? id;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.plan.numbers, [...new Set(plan.numbers.map(({ number }) => number))]],
    [words.plan.issued, [dates.day(plan.issued)]],
    [words.plan.period, [`${dates.short(plan.period.from)} – ${dates.short(plan.period.to)}`]],
    [words.plan.sides, Object.values(plan.parties).map(({ name }) => inLanguage(name, language))],
    [words.plan.focal, plan.focalUnits.map(({ unit }) => unitName(unit))],
    [
      words.plan.signed,
      plan.signatories.map(({ name, position }) => `${name} (${inLanguage(position, language)})`),
    ],
  ];
  return html`<div class="about">
    <p><strong>${inLanguage(plan.title, language)}</strong></p>
    <dl>
      ${facts.map(
        ([term, texts]) =>
          html.fragment`<dt>${term}</dt>
            <dd>${texts.join("; ")}</dd>`,
      )}
    </dl>
  </div>`;
}
