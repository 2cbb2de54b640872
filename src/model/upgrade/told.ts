import type { Attribute } from "../plan/attribute.js";
import type { Path, Warning } from "../issue/issue.js";
import { elements } from "../parse/checks.js";
import { isToldAt, type ProcedureFacts, type StageFacts } from "../parse/procedure-facts.js";
import type { Fields } from "../values/fields.js";

/** Where a value of version 1 belongs now that its procedure says of what it is told. */
export interface Sorted {
  /** Of the act, told at its stage. */
  readonly act: Fields;
  readonly subject: Fields;
  /** Of nothing that is declared. */
  readonly neither: Fields;
}

/** The attributes of an act, or of a subject at one of its acts, by what they are told of. */
export function sortedAt(attributes: unknown, stage: StageFacts): Sorted {
  const [act, subject, neither]: [Found, Found, Found] = [{}, {}, {}];
  for (const [key, value] of elements(attributes)) {
    const attribute = declaredIn(stage.procedure, String(key));
    const list =
      attribute?.of === "subject" ? subject : attribute && isToldAt(attribute, stage) ? act : neither;
    list[key] = value;
  }
  return { act, subject, neither };
}
type Found = Record<string, unknown>;

export const declaredIn = ({ attributes = {} }: ProcedureFacts, name: string): Attribute | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

export const droppedAt = (values: Fields, path: Path): readonly Warning[] =>
  Object.entries(values).map(([attribute, value]) => ({
    code: "attribute-dropped",
    path: [...path, "attributes", attribute],
    attribute,
    found: String(value),
  }));

/** An entry with other attributes; none where there are none. */
export function withAttributes({ attributes: _attributes, ...entry }: Fields, attributes: Fields): Fields {
  return Object.keys(attributes).length === 0 ? entry : { ...entry, attributes };
}
