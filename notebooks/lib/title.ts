import type { Assessment } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import type { Readings } from "./readings.ts";
import type { Setting } from "./setting.ts";

/** Which plan, against which register, on which day; that a register is invented is said before all else. */
export function titleBlock(
  assessment: Assessment,
  readings: Readings,
  { words, speech, language }: Setting,
): HTMLElement {
  const { plan, register, asOf, knownBy } = assessment;
  const day = (each: string) => speech.dates.day(each);
  return html`<div class="about">
    ${register.nature === "illustrative" ? html`<p class="invented">${words.register.illustrative}</p>` : null}
    <p><strong>${inLanguage(plan.title, language)}</strong></p>
    <p>
      ${inLanguage(register.title, language)} (${speech.labels.natures[register.nature]}).
      ${words.moment.line(day(asOf), knownBy === null ? null : day(knownBy))}
      ${readings.size === 0 ? null : words.moment.chosen(readings.size)}
    </p>
  </div>`;
}
