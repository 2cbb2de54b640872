import { contentId } from "../../model/values/content-id.js";
import type { Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { guideSheet } from "../write/guide.js";
import { listsOf } from "../book/dropdowns.js";
import { metaSheet, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import type { Book } from "../book/sheet.js";
import { termsOf } from "../book/vocabulary.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { attestationSheet } from "./attestation-sheet.js";
import type { FormRow } from "./form-row.js";
import { formSheet } from "./form-sheet.js";
import { formSheets } from "./form-sheets.js";
import { rowsOnFile } from "./on-file.js";
import { readyRows } from "./ready-rows.js";
import { proceduresFor, type Need } from "./needs.js";

/** For whom a workbook is made, and with what on file. */
export interface FormOptions {
  readonly unit: string;
  /** What is on file: the rows of the unit are sent out with it. */
  readonly register?: Register;
  /** The day on which it is sent out. */
  readonly asOf?: Day;
}

/** The workbook that a unit fills in (biểu mẫu): a row ready for each thing that its promises count, and what is on file of it. */
export function formBook(plan: Plan, words: SheetWords, options: FormOptions): Book {
  const { unit, register, asOf } = options;
  const terms = termsOf(plan, words, { units: register?.units ?? {} });
  const lists = listsOf(terms, plan);
  const sheets = formSheets(plan, words);
  const ready = readyRows(plan, sheets, words, unit);
  const owed = proceduresFor(plan, unit);
  const made = sheets.flatMap((sheet) => {
    const needed = ready.get(sheet.procedure) ?? [];
    const onFile = register === undefined ? [] : rowsOnFile(register, sheet, unit);
    return owed.has(sheet.procedure) || onFile.length > 0
      ? [
          formSheet({
            sheet,
            rows: [...open(needed, onFile), ...onFile],
            terms,
            lists,
            withChange: register !== undefined,
          }),
        ]
      : [];
  });
  const attestations = attestationSheet(plan, unit, { terms, lists });
  return {
    file: `${plan.id}-${unit}.xlsx`,
    sheets: [
      guideSheet(plan, terms, {
        unit,
        lists,
        complete: made.map(({ name }) => name),
        ...(asOf !== undefined && { asOf }),
      }),
      ...made,
      ...(attestations === null ? [] : [attestations]),
      lists.sheet,
      metaSheet({
        plan: plan.id,
        planVersion: plan.version,
        template: TEMPLATE_VERSION,
        language: words.language,
        unit,
        issue: issueOf(plan, options),
      }),
    ],
  };
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

/** A row on file serves a need of the same place, and of the same name where the plan gives one. */
function serves({ values }: FormRow, need: Need): boolean {
  const places = values.get("for");
  return (
    Array.isArray(places) &&
    places.some((place) => need.for.includes(place)) &&
    (need.name === undefined || need.name === values.get("subject")) &&
    need.where.every((condition) => {
      if (!("in" in condition)) return true;
      const told = values.get(`attributes.${condition.attribute}`);
      return told === undefined || condition.in.some((value) => value === told);
    })
  );
}
