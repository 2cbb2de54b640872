import type { Plan, Register } from "phoihop";
import { attributeText, inLanguage } from "phoihop/plan";
import { dayText } from "./day-text.ts";
import type { Setting } from "./setting.ts";
import { textIn } from "./text-in.ts";

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
}

/** A record in a line (nội dung đã kê khai): its day, what it states, who told it and when. */
export function recordText(id: string, { plan, register }: Sources, setting: Setting): string {
  const record = register.records.find((each) => each.id === id);
  if (record === undefined || !("stage" in record)) return "";
  const { words, speech, language } = setting;
  const [procedure = ""] = record.stage.split(".");
  const own = plan.procedures[procedure]?.attributes ?? {};
  const units = { ...plan.units, ...register.units };
  const names = {
    unitOf: (unit: string) => textIn(units[unit]?.name, language) ?? unit,
    dayOf: dayText,
    yes: speech.sheets.yes,
    no: speech.sheets.no,
  };
  const values = Object.entries(record.attributes ?? {}).flatMap(([name, value]) => {
    const attribute = own[name];
    if (attribute === undefined) return [];
    return [`${inLanguage(attribute.title, language)}: ${attributeText(value, attribute, names, speech)}`];
  });
  const by = textIn(units[record.by ?? ""]?.name, language);
  return [
    ...(record.on === undefined ? [] : [record.on.split("/").map(dayText).join(" – ")]),
    ...values,
    ...(by === undefined ? [] : [by]),
    words.findings.recorded(dayText(record.recorded)),
  ].join("; ");
}
