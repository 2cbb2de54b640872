import type { Plan } from "../../../model/plan/plan.js";
import { targetsOf } from "../../../model/plan/targets.js";
import { inLanguage } from "../../../model/values/wording.js";
import { capital } from "../../book/attribute-columns.js";
import type { SheetWords } from "../../../locale/words/sheet-words.js";
import type { FormSheet } from "../form-column.js";
import type { FormRow } from "../form-row.js";
import type { Need } from "../need.js";
import { needsOf } from "../needs.js";
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
  return (need, index) => {
    const { name, procedure, sharedBy } = need;
    if (name !== undefined) return name;
    if (need.oneIn !== undefined) return nameOfFigure(need, plan, words);
    if (sharedBy === undefined) return next(procedure);
    const key = `${sharedBy} ${index}`;
    const made = shared.get(key) ?? next(procedure);
    shared.set(key, made);
    return made;
  };
}

/** What a figure is told of, whoever tells it: *Chỉ tiêu*; of one place, *Chỉ tiêu: Tỷ lệ hộ nghèo*. */
function nameOfFigure({ procedure, for: places, oneIn }: Need, plan: Plan, { language }: SheetWords): string {
  const subject = capital(inLanguage(plan.procedures[procedure]?.subject ?? {}, language));
  const titles = places.map((place) => {
    const promise = plan.commitments.find(({ id }) => id === place);
    return inLanguage(targetsOf(plan).titleOf(place) ?? promise?.title ?? {}, language);
  });
  // A semicolon stands between several names.
  return oneIn === "plan" ? subject : `${subject}: ${titles.join(", ").replaceAll(";", ",")}`;
}
