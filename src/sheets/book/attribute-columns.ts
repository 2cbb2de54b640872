import type { Attribute } from "../../model/plan/attribute.js";
import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Column, ColumnKind } from "./column.js";

const KINDS: Readonly<Record<Attribute["type"], ColumnKind>> = {
  text: "line",
  choice: "choice",
  unit: "name",
  day: "day",
  number: "number",
  money: "money",
  "yes-no": "flag",
};
const WIDTHS: Readonly<Record<Attribute["type"], number>> = {
  text: 18,
  choice: 18,
  unit: 24,
  day: 13,
  number: 13,
  money: 18,
  "yes-no": 10,
};

/** What an attribute is told in: the kind of its cells, and the list of its options. */
export const attributeColumn = (name: string, attribute: Attribute, procedure: string): Column => ({
  key: `attributes.${name}`,
  kind: KINDS[attribute.type],
  width: WIDTHS[attribute.type],
  ...(attribute.type === "choice" && { choices: optionsOf(procedure, name) }),
  ...(attribute.type === "money" && { currency: attribute.currency }),
  ...(attribute.type === "number" && { units: Object.values(attribute.unit) }),
});

/** The list of options of one attribute of one procedure. */
export const optionsOf = (procedure: string, name: string): string => `options ${procedure}.${name}`;

const CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VND: { vi: "đồng", en: "đồng" },
};

/** The head of an attribute's column: *Số tiền (đồng)*, *Diện tích (ha)*. */
export function attributeHead(attribute: Attribute, language: string): string {
  const title = capital(inLanguage(attribute.title, language));
  if (attribute.type === "money")
    return `${title} (${CURRENCIES[attribute.currency]?.[language] ?? attribute.currency})`;
  return attribute.type === "number" ? `${title} (${inLanguage(attribute.unit, language)})` : title;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An attribute and the procedures that have one of this name. */
export interface NamedAttribute {
  readonly name: string;
  readonly attribute: Attribute;
  readonly procedure: string;
}

/** All attributes of some procedures, each name once. */
export const attributesOf = (procedures: readonly string[], plan: Plan): readonly NamedAttribute[] => [
  ...new Map(
    procedures
      .toReversed()
      .flatMap((procedure) =>
        Object.entries(plan.procedures[procedure]?.attributes ?? {}).map(
          ([name, attribute]): [string, NamedAttribute] => [name, { name, attribute, procedure }],
        ),
      ),
  ).values(),
];
