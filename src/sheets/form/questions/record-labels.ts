import { attributeText } from "../../../locale/say/values.js";
import { isFact, type FactRecord } from "../../../model/register/record.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { saidDays } from "../../write/said-value.js";
import { shownDay } from "../../write/shown-day.js";
import type { AskedIn } from "./asked-in.js";

type Setting = Pick<AskedIn, "plan" | "register" | "terms" | "locale">;

/** What people call each record by: its number in the question, its day and figures, who told it and when. */
export function recordLabels(records: readonly string[], setting: Setting): ReadonlyMap<string, string> {
  const known = new Map(setting.register.records.filter(isFact).map((record) => [record.id, record]));
  return new Map(
    records.map((id, index) => {
      const record = known.get(id);
      const said = record === undefined ? "" : saidBy(record, setting);
      return [id, records.length === 1 ? `(${said})` : `(${index + 1}) ${said}`.trim()];
    }),
  );
}

function saidBy({ on, attributes = {}, stage, by, recorded }: FactRecord, setting: Setting): string {
  const { plan, terms } = setting;
  const { yes, no } = terms.words;
  const names = { unitOf: (unit: string) => terms.units.labelOf(unit), dayOf: shownDay, yes, no };
  const own = plan.procedures[procedureOf(stage)]?.attributes ?? {};
  const values = Object.entries(attributes).flatMap(([name, value]) => {
    const attribute = own[name];
    return attribute === undefined ? [] : [attributeText(value, attribute, names, setting.locale)];
  });
  const teller = by === undefined ? "" : terms.units.labelOf(by);
  const told = terms.words.form.questions.told(teller, shownDay(recorded));
  return [...(on === undefined ? [] : [saidDays(on, terms)]), ...values, told].join(", ");
}
