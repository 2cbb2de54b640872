import type { Passage } from "../../model/plan/passage.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Source } from "../../model/plan/source.js";
import type { BookRows, BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import { contentRows } from "./content-rows.js";
import { kindRows, listRows } from "./kind-rows.js";
import { namesOf, type PartNames } from "./names.js";
import { partsOf } from "./parts.js";
import { sourceFields } from "./source-fields.js";
import { dayText, stretchText } from "./stretch-text.js";

/** A plan as the rows of its workbook; what rows cannot say is left out here and told by `unheld`. */
export function rowsOfPlan(plan: Plan, words: PlanBookWords): BookRows {
  const names = namesOf(partsOf(plan));
  return {
    general: generalRows(plan, names, words),
    units: unitRows(plan, names),
    contents: contentRows(plan, names, words),
    kinds: kindRows(plan, words),
    lists: listRows(plan, names),
    doubts: doubtRows(plan, names),
  };
}

function generalRows(plan: Plan, names: PartNames, words: PlanBookWords): readonly BookRow[] {
  const { language, title, form, numbers, issued, period, stated, issues } = plan;
  const say = (is: string, value: string, source?: Source): BookRow => ({
    is,
    value: { [language]: value },
    ...(source !== undefined && sourceFields(source)),
  });
  const passages = (is: string, all: readonly Passage[]) =>
    all.map(({ id, text, source }): BookRow => ({ is, id, value: text, ...sourceFields(source) }));
  return [
    { is: "title", value: title, ...(stated !== undefined && sourceFields(stated.title)) },
    ...(form === undefined ? [] : [{ is: "form", value: form }]),
    ...numbers.map(({ number, source }) => say("number", number, source)),
    say("issued", stretchText(issued, words), stated?.issued),
    say("from", dayText(period.from), stated?.period),
    say("to", dayText(period.to)),
    say("plan", plan.id),
    ...(issues === undefined ? [] : [say("issues", names.parties.labelOf(issues))]),
    ...passages("basis", plan.bases),
    ...passages("purpose", plan.purposes),
    ...passages("content", plan.contents),
    ...passages("addressee", plan.addressees),
  ];
}

function unitRows(plan: Plan, names: PartNames): readonly BookRow[] {
  const unit = (id: string) => names.units.labelOf(id);
  const party = (id: string) => names.parties.labelOf(id);
  return [
    ...Object.entries(plan.parties).map(([id, { name, head }]): BookRow => ({
      is: "party",
      id,
      name,
      unit: unit(head),
    })),
    ...Object.entries(plan.units).map(
      ([id, { name, party: side, form, aliases, founded, ended, source }]): BookRow => ({
        is: "unit",
        id,
        name,
        form,
        ...(side !== undefined && { party: party(side) }),
        ...(aliases !== undefined && { aliases }),
        ...(founded !== undefined && { founded }),
        ...(ended !== undefined && { ended }),
        ...(source !== undefined && sourceFields(source)),
      }),
    ),
    ...plan.focalUnits.map((one): BookRow => ({
      is: "focal",
      party: party(one.party),
      unit: unit(one.unit),
      ...sourceFields(one.source),
    })),
    ...plan.signatories.map(({ party: side, name, position, source }): BookRow => ({
      is: "signatory",
      name: { [plan.language]: name },
      party: party(side),
      position,
      ...sourceFields(source),
    })),
  ];
}

const doubtRows = ({ emendations }: Plan, names: PartNames): readonly BookRow[] =>
  emendations.map(({ id, source, restored, confidence, reason, concerns }): BookRow => ({
    id,
    reason,
    ...(restored !== null && { restored }),
    confidence: Number((confidence * 100).toPrecision(12)),
    ...(concerns !== undefined && { concerns: concerns.map((part) => names.parts.labelOf(part)) }),
    ...sourceFields(source),
  }));
