import { textIn } from "./text-in.ts";
import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { choice, control, type Control } from "./control.ts";
import type { Setting } from "./setting.ts";
import type { Readings } from "./with-readings.ts";

/** Try other readings of the clauses that can be read in several ways. */
export function readingInput(plan: Plan, { words, language }: Setting): Control<Readings> {
  const clauses = plan.commitments.filter(({ readings }) => readings.length > 1);
  const choices = clauses.map(
    ({ id, title, source, readings }) =>
      [
        id,
        choice(`reading-${id}`, `${source.clause}: ${inLanguage(title, language)}`, [
          ["", words.moment.asDecided],
          ...readings.map((reading) => [reading.id, textIn(reading.title, language) ?? reading.id] as const),
        ]),
      ] as const,
  );
  const element = html`<details class="panel readings">
    <summary>${words.moment.readings(clauses.length)}</summary>
    <p>${words.moment.readingsAbout}</p>
    ${choices.map(([, select]) => select)}
  </details>`;
  return control(
    element,
    () => new Map(choices.flatMap(([id, { value }]) => (value === "" ? [] : [[id, value] as const]))),
  );
}
