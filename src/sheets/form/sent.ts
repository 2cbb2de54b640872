import type { AttributeValue } from "../../model/requirement/condition.js";
import type { Row } from "../../model/register/record.js";
import { isFields } from "../../model/values/fields.js";
import { text } from "../cells/fields.js";

/** The records with which a row was sent out: by stage, which one, and with what values. */
export type Sent = Readonly<Record<string, SentRecord>>;

/** A record that stands in a row, and what its cells do not show of it: a correction leaves that as it was. */
export interface SentRecord extends NonNullable<Row["sent"]> {
  readonly subject?: string;
  readonly evidence?: readonly string[];
  /** How many papers, of the first, its cells do show; one where it is not said. */
  readonly shown?: number;
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  readonly replaces?: string;
}

/** Our own hidden cell, read again; nothing where somebody has changed it. */
export function sentOf(value: unknown): Sent {
  if (!isFields(value)) return {};
  const records = Object.entries(value).flatMap(
    ([stage, sent]): readonly (readonly [string, SentRecord])[] => {
      if (!isFields(sent) || typeof sent["entry"] !== "string" || !isFields(sent["values"])) return [];
      const { entry, subject, evidence, shown, replaces } = sent;
      return [
        [
          stage,
          {
            entry,
            values: valuesIn(sent["values"]),
            ...(typeof subject === "string" && { subject }),
            ...(Array.isArray(evidence) && { evidence: evidence.map(text) }),
            ...(typeof shown === "number" && { shown }),
            ...(isFields(sent["attributes"]) && { attributes: valuesIn(sent["attributes"]) }),
            ...(typeof replaces === "string" && { replaces }),
          },
        ],
      ];
    },
  );
  return Object.fromEntries(records);
}

const valuesIn = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, AttributeValue>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, one]) =>
      typeof one === "string" || typeof one === "number" || typeof one === "boolean"
        ? [[name, one] as const]
        : [],
    ),
  );
