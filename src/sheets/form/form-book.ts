import { contentId } from "../../model/values/content-id.js";
import type { Question } from "../../rules/questions/question.js";
import type { Plan } from "../../model/plan/plan.js";
import { guideSheet } from "../write/guide.js";
import { unitLines } from "../write/guide-lines.js";
import { listsOf, withLists } from "../book/dropdowns.js";
import { metaSheet, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import type { Book } from "../book/sheet.js";
import { termsOf, type CellVocabulary } from "../book/vocabulary.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { attestationSheet } from "./attestation-sheet.js";
import type { FormRow } from "./form-row.js";
import { formSheet } from "./form-sheet.js";
import { formSheets } from "./form-sheets.js";
import { rowsOnFile } from "./ready/on-file.js";
import { readyRows } from "./ready/ready-rows.js";
import { askedSheets, proceduresAsked } from "./questions/asked-sheets.js";
import type { FormOptions } from "./form-options.js";
import { askedCells } from "./ready/asked-cells.js";
import { exampleOf } from "./example.js";
import type { FormSheet } from "./form-column.js";
import type { Need } from "./need.js";
import { needsOf, proceduresFor } from "./needs.js";
import { dutiesOf, type Duties } from "./reporters.js";
import { liesIn } from "./stretches.js";

/** The workbook that a unit fills in (biểu mẫu): a row ready for each thing that its promises count, and what is on file of it. */
export function formBook(plan: Plan, words: SheetWords, options: FormOptions): Book {
  const { unit, register, asOf } = options;
  const duties = dutiesOf(unit, plan, options);
  const terms = termsOf(plan, words, { units: register?.units ?? {} });
  const lists = listsOf(terms, plan);
  const asked = askedSheets(plan, options, { terms, lists });
  const rows = rowsFor(plan, options, { terms, duties, asked: asked.questions });
  const needs = needsOf(plan);
  const made = [...rows].map(([sheet, own]) =>
    formSheet({
      sheet,
      rows: own,
      asked: askedCells(sheet, needs),
      terms,
      lists,
      withChange: register !== undefined,
    }),
  );
  const owed = plan.commitments.filter(
    (commitment) => duties.attests.includes(commitment) || asked.attests.has(commitment.id),
  );
  const attestations = attestationSheet(plan, owed, { terms, lists });
  return {
    file: `${plan.id}-${unit}.xlsx`,
    sheets: [
      guideSheet(plan, terms, {
        unit,
        lists,
        lines: unitLines(
          {
            sheets: [...rows.keys()],
            withChange: register !== undefined,
            asks: asked.made !== null,
            attests: attestations !== null,
          },
          plan,
          words,
        ),
        complete: made.map(({ name }) => name),
        ...exampleOf([...rows.keys()][0], plan, terms),
        ...(asOf !== undefined && { asOf }),
      }),
      ...(asked.made === null ? [] : [asked.made.sheet]),
      ...made,
      ...(attestations === null ? [] : [attestations]),
      withLists(lists.sheet, asked.made?.lists ?? []),
      ...(asked.made === null ? [] : [asked.made.kept]),
      metaSheet({
        plan: plan.id,
        planVersion: plan.version,
        template: TEMPLATE_VERSION,
        language: words.language,
        unit,
        ...(!Object.hasOwn(plan.units, unit) && { unitName: terms.units.labelOf(unit) }),
        issue: issueOf(plan, options),
      }),
    ],
  };
}

interface RowsFor {
  readonly terms: CellVocabulary;
  readonly duties: Duties;
  readonly asked: readonly Question[];
}

/** The rows of each sheet that the unit needs: for its promises, for what is on file, and for what it is asked. */
function rowsFor(
  plan: Plan,
  { unit, register }: FormOptions,
  { terms, duties, asked }: RowsFor,
): ReadonlyMap<FormSheet, readonly FormRow[]> {
  const sheets = formSheets(plan, terms.words);
  const name = terms.units.labelOf(unit);
  const { party } = register?.units[unit] ?? plan.units[unit] ?? {};
  const ready = readyRows(plan, sheets, { unit, name, party, tells: duties.tells, words: terms.words });
  const owed = new Set([...proceduresFor(duties.tells), ...asked.flatMap(proceduresAsked)]);
  const tellers = new Set([unit, ...duties.after]);
  return new Map(
    sheets.flatMap((sheet) => {
      const needed = ready.get(sheet.procedure) ?? [];
      const onFile = register === undefined ? [] : rowsOnFile(register, sheet, tellers);
      return owed.has(sheet.procedure) || onFile.length > 0
        ? [[sheet, [...open(needed, onFile), ...onFile]] as const]
        : [];
    }),
  );
}

/** The stamp of an issue: for whom, on which day, and how the register stood. */
const issueOf = (plan: Plan, { unit, asOf, register }: FormOptions): string =>
  contentId("issue", { plan: plan.id, unit, asOf, register });

/** What is open comes first: needs for which nothing is on file yet. */
function open(
  needed: readonly { readonly row: FormRow; readonly need: Need }[],
  onFile: readonly FormRow[],
): readonly FormRow[] {
  const free = new Set(onFile);
  return needed.flatMap(({ row, need }) => {
    const served = [...free].find((one) => serves(one, need));
    if (served === undefined) return [row];
    free.delete(served);
    return [];
  });
}

/** A row on file serves a need of the same place and stretch, and of the same name where the plan gives one. */
function serves({ values }: FormRow, need: Need): boolean {
  const places = values.get("for");
  return (
    Array.isArray(places) &&
    places.some((place) => need.for.includes(place)) &&
    (need.name === undefined || need.name === values.get("subject")) &&
    isWithin(values, need) &&
    need.where.every((condition) => {
      if (!("in" in condition)) return true;
      const told = values.get(`attributes.${condition.attribute}`);
      return told === undefined || condition.in.some((value) => value === told);
    })
  );
}

/** What is told without a day may have been within any stretch. */
const isWithin = (values: FormRow["values"], { within }: Need): boolean =>
  within === undefined ||
  [...within.stages].every((stage) => {
    const on = values.get(`${stage}.on`);
    return typeof on !== "string" || liesIn(on, within.days);
  });
