import type { Assessment, Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { textIn } from "./text-in.ts";
import type { Moment } from "./moment-input.ts";
import type { Readings } from "./with-readings.ts";
import type { Setting } from "./setting.ts";
import type { Subset } from "./subset.ts";

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

/** The register, the day and whose promises are looked at, in one line. */
export function scopeLine(
  { plan, register }: { readonly plan: Plan; readonly register: Register },
  { asOf }: Moment,
  whose: Subset,
  { words, speech, language }: Setting,
): string {
  const unit = register.units[whose.unit] ?? plan.units[whose.unit];
  const side = plan.parties[whose.side];
  const names = textIn(unit?.name, language) ?? textIn(side?.name, language) ?? words.moment.allUnits;
  return words.moment.folded(inLanguage(register.title, language), speech.dates.short(asOf), names);
}
