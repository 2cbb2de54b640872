import type { AttributeValue } from "../../model/requirement/condition.js";
import { isFields } from "../../model/values/fields.js";

/** The records with which a row was sent out: by stage, which one, and with what values. */
export type Sent = Readonly<Record<string, SentRecord>>;

export interface SentRecord {
  readonly entry: string;
  readonly values: Readonly<Record<string, AttributeValue>>;
}

/** Our own hidden cell, read again; nothing where somebody has changed it. */
export function sentOf(value: unknown): Sent {
  if (!isFields(value)) return {};
  const records = Object.entries(value).flatMap(
    ([stage, sent]): readonly (readonly [string, SentRecord])[] => {
      if (!isFields(sent) || typeof sent["entry"] !== "string" || !isFields(sent["values"])) return [];
      const values = Object.entries(sent["values"]).flatMap(([name, one]) =>
        typeof one === "string" || typeof one === "number" || typeof one === "boolean"
          ? [[name, one] as const]
          : [],
      );
      return [[stage, { entry: sent["entry"], values: Object.fromEntries(values) }]];
    },
  );
  return Object.fromEntries(records);
}
