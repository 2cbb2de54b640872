import { span } from "../../model/values/date.js";
import { type Fields, isFields } from "../../model/values/fields.js";
import { fieldOf, isSame } from "../cells/fields.js";
import type { PlacedEntry } from "./join.js";

/** The fields in which two tellings of one act differ. */
export function differences(first: PlacedEntry, second: PlacedEntry): readonly string[] {
  const attributes = isFields(first.fields["attributes"]) ? Object.keys(first.fields["attributes"]) : [];
  const differs = (key: string) => {
    const [a, b] = [fieldOf(first.fields, key), fieldOf(second.fields, key)];
    return a !== undefined && b !== undefined && !isSame(a, b);
  };
  return [
    ...(apart(first.fields, second.fields) ? ["on"] : []),
    ...attributes.map((name) => `attributes.${name}`).filter(differs),
  ];
}

/** Two days of which neither can be the other: `2023` and `2023-06-06` may be one. */
export function apart({ on: a }: Fields, { on: b }: Fields): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  const [one, other] = [span(a), span(b)];
  return (one.to ?? "9999") < (other.from ?? "0000") || (other.to ?? "9999") < (one.from ?? "0000");
}
