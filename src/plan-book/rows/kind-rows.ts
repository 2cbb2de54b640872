import type { Attribute } from "../../model/plan/attribute.js";
import type { Plan } from "../../model/plan/plan.js";
import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import type { PartNames } from "./names.js";

/** *Loại việc*: a row for each stage of each procedure, its ends behind them. */
export const kindRows = (plan: Plan, words: PlanBookWords): readonly BookRow[] =>
  Object.entries(plan.procedures).flatMap(([kindId, { title: kind, subject, stages, ends }]) =>
    [stages, ends].flatMap((list) =>
      Object.entries(list).map(([id, { title, proof, repeats, certificate, valid }]): BookRow => ({
        kindId,
        kind,
        subject,
        id,
        title,
        proof: proof.map((paper) => words.sheets.choices.document[paper] ?? paper),
        ...(list === ends && { end: true }),
        ...(repeats === true && { repeats }),
        ...(certificate === true && { certificate }),
        ...(valid !== undefined && { valid }),
      })),
    ),
  );

/** *Danh mục*: a row for each thing that is told, and one for each option of a choice. */
export const listRows = (plan: Plan, names: PartNames): readonly BookRow[] =>
  Object.entries(plan.procedures).flatMap(([procedure, { attributes }]) =>
    Object.entries(attributes).flatMap(([id, attribute]) => {
      const own = { id, kind: names.procedures.labelOf(procedure), title: attribute.title };
      return [
        { ...own, ...toldFields(attribute, procedure, names) },
        ...(attribute.type === "choice"
          ? Object.entries(attribute.options).map(([optionId, option]): BookRow => ({
              ...own,
              optionId,
              option,
            }))
          : []),
      ];
    }),
  );

function toldFields(attribute: Attribute, procedure: string, names: PartNames): BookRow {
  const { type, of, stages } = attribute;
  return {
    type,
    told: of,
    ...(stages !== undefined && {
      stages: stages.map((stage) => names.stages.labelOf(`${procedure}.${stage}`)),
    }),
    ...(attribute.type === "number" && { unit: attribute.unit }),
    ...(attribute.type === "money" && { unit: { [names.language]: attribute.currency } }),
    ...("decimals" in attribute && attribute.decimals !== undefined && { decimals: attribute.decimals }),
    ...(attribute.type === "number" && attribute.adds === true && { adds: true }),
  };
}
