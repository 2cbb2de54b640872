import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { choice, control, type Control } from "./control.ts";
import { momentInput, type Moment } from "./moment-input.ts";
import { answering, type Subset } from "./subset.ts";
import type { Setting } from "./setting.ts";

/** What of a register is looked at: as of when, and whose promises. */
export interface Scope {
  readonly moment: Moment;
  readonly part: Subset;
}

export function scopeInput(
  sources: { readonly plan: Plan; readonly register: Register },
  setting: Setting,
): Control<Scope> {
  const { words, language } = setting;
  const moment = momentInput(sources.plan, setting);
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
      ${moment}
      <div class="row">${side}${unit}</div>
    </section>`,
    () => ({
      moment: moment.value,
      part: { side: side.value, unit: unit.value },
    }),
  );
}
