import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { choice, control, type Control } from "./control.ts";
import { answering, type Subset } from "./subset.ts";
import type { Setting } from "./setting.ts";

/** Choose whose promises are looked at. Units that take over stand in the register, so another register has others. */
export function subsetInput(
  sources: { readonly plan: Plan; readonly register: Register },
  { words, language }: Setting,
): Control<Subset> {
  const side = choice("side", words.moment.side, [
    ["", words.moment.allSides],
    ...Object.entries(sources.plan.parties).map(
      ([id, { name }]) => [id, inLanguage(name, language)] as const,
    ),
  ]);
  const unit = choice("unit", words.moment.unit, [
    ["", words.moment.allUnits],
    ...answering(sources, language),
  ]);
  return control(
    html`<section class="panel">
      <div class="row">${side}${unit}</div>
    </section>`,
    () => ({ side: side.value, unit: unit.value }),
  );
}
