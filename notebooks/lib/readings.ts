import { textIn } from "./text-in.ts";
import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { choice, control, type Control } from "./control.ts";
import type { Moment } from "./moment-input.ts";
import type { Setting } from "./setting.ts";

/** The reading (cách hiểu) that is tried for a promise, by id. */
export type Readings = ReadonlyMap<string, string>;

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

/** The register as if somebody had decided on these readings on the day of the review; nothing is written. */
export function withReadings(
  register: Register,
  readings: Readings,
  plan: Plan,
  { asOf, knownBy }: Moment,
): Register {
  const by = Object.values(plan.parties)[0]?.head ?? "";
  const recorded = knownBy !== undefined && knownBy < asOf ? knownBy : asOf;
  const tried = [...readings].map(([commitment, reading]) => ({
    kind: "reading" as const,
    id: `tried-${commitment}`,
    by,
    on: asOf,
    recorded,
    commitment,
    reading,
  }));
  return tried.length === 0 ? register : { ...register, decisions: [...register.decisions, ...tried] };
}
