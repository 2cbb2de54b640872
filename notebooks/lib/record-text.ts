import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
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
  const { words, language } = setting;
  const [procedure = ""] = record.stage.split(".");
  const own = plan.procedures[procedure]?.attributes ?? {};
  const units = { ...plan.units, ...register.units };
  const values = Object.entries(record.attributes ?? {}).flatMap(([name, value]) => {
    const attribute = own[name];
    if (attribute === undefined) return [];
    return [`${inLanguage(attribute.title, language)}: ${valueText(value, attribute, units, setting)}`];
  });
  const by = textIn(units[record.by ?? ""]?.name, language);
  return [
    ...(record.on === undefined ? [] : [record.on.split("/").map(dayText).join(" – ")]),
    ...values,
    ...(by === undefined ? [] : [by]),
    words.findings.recorded(dayText(record.recorded)),
  ].join("; ");
}

type Attribute = NonNullable<Plan["procedures"][string]["attributes"]>[string];

function valueText(
  value: string | number | boolean,
  attribute: Attribute,
  units: Plan["units"],
  { speech, language }: Setting,
): string {
  switch (attribute.type) {
    case "money":
      return speech.money(Number(value), attribute.currency);
    case "number":
      return `${speech.number(Number(value))} ${inLanguage(attribute.unit, language)}`;
    case "yes-no":
      return value === true ? speech.sheets.yes : speech.sheets.no;
    case "choice":
      return textIn(attribute.options[String(value)], language) ?? String(value);
    case "unit":
      return textIn(units[String(value)]?.name, language) ?? String(value);
    case "day":
      return dayText(String(value));
    case "text":
      return String(value);
  }
}
