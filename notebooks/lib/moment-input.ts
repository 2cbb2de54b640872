import type { Plan } from "phoihop";
import { html } from "htl";
import { control, dayInput, type Control } from "./control.ts";
import { given } from "./embedded-data.ts";
import type { Setting } from "./setting.ts";

/** The day of a review, and the day by which its facts had to be on file. */
export interface Moment {
  readonly asOf: string;
  readonly knownBy?: string;
}

/** The last day of the year in the middle of a plan: when a mid-term review is made. */
export const midTerm = ({ period: { from, to } }: Plan): string => {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  return `${Math.floor(((first ?? 0) + (last ?? 0)) / 2)}-12-31`;
};

/** Choose the moment of a review; each day is said in words as well. */
export function momentInput(
  plan: Plan,
  { words, speech }: Setting,
  key = "",
  initial = midTerm(plan),
): Control<Moment> {
  const asOf = dayInput(`${key}as-of`, words.moment.asOf, given?.asOf ?? initial, speech.dates.day, {
    wrong: words.moment.noDay,
  });
  const knownBy = dayInput(`${key}known-by`, words.moment.knownBy, given?.knownBy ?? "", speech.dates.day, {
    optional: true,
    wrong: words.moment.noDay,
  });
  return control(html`<div class="row moment">${asOf}${knownBy}</div>`, () => ({
    asOf: asOf.value,
    ...(knownBy.value !== "" && { knownBy: knownBy.value }),
  }));
}
