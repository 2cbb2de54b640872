import type { Plan } from "../../../model/plan/plan.js";
import { inLanguage } from "../../../model/values/wording.js";
import { capital } from "../../book/attribute-columns.js";
import type { FormSheet } from "../form-column.js";
import type { FormRow } from "../form-row.js";
import { needsOf, type Need } from "../needs.js";
import type { RowTeller } from "./teller.js";
import { readyRow } from "./ready-row.js";

/** The rows that are made ready for a unit, by the procedure of their sheet, each with the need that it serves. */
export function readyRows(
  plan: Plan,
  sheets: readonly FormSheet[],
  teller: RowTeller,
): ReadonlyMap<string, readonly { readonly row: FormRow; readonly need: Need }[]> {
  const needs = needsOf(plan, teller.tells);
  const name = namer(plan, teller);
  return new Map(
    sheets.map((sheet) => [
      sheet.procedure,
      needs
        .filter(({ procedure }) => procedure === sheet.procedure)
        .flatMap((need) =>
          Array.from({ length: need.count }, (_, index) => ({
            need,
            row: readyRow(need, sheet, { plan, teller, name: name(need, index), number: index + 1 }),
          })),
        ),
    ]),
  );
}

/** Names for things to which the plan gives none, each only once: *Hợp đồng 1 – UBND huyện*; a share bears those of its whole. */
function namer(plan: Plan, { words, name: unitName }: RowTeller): (need: Need, index: number) => string {
  const used = new Map<string, number>();
  const shared = new Map<string, string>();
  const next = (procedure: string) => {
    const subject = inLanguage(plan.procedures[procedure]?.subject ?? {}, words.language);
    const number = (used.get(subject) ?? 0) + 1;
    used.set(subject, number);
    return words.form.unnamed(subject, number, unitName);
  };
  return ({ name, procedure, sharedBy, isOne }, index) => {
    if (name !== undefined) return name;
    if (isOne === true) return capital(inLanguage(plan.procedures[procedure]?.subject ?? {}, words.language));
    if (sharedBy === undefined) return next(procedure);
    const key = `${sharedBy} ${index}`;
    const made = shared.get(key) ?? next(procedure);
    shared.set(key, made);
    return made;
  };
}
