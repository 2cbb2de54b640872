import type { Plan } from "../model/plan.js";
import { contentId } from "../model/content-id.js";
import { type Duty, dutiesOf } from "./duties.js";
import { entrySheet, type Audience } from "./entry-sheet.js";
import type { Fields } from "./fields.js";
import { type Group, GROUPS, groupOf, proceduresOf } from "./groups.js";
import { guideSheet } from "./guide.js";
import { columnsOf, type SheetKey } from "./layout.js";
import { listsOf } from "./lists.js";
import { metaSheet, TEMPLATE_VERSION } from "./meta.js";
import { proofNotes } from "./proof-notes.js";
import type { Book, Cell, Sheet } from "./sheet.js";
import { termsOf, type Terms } from "./terms.js";
import type { SheetWords } from "./words.js";
import { writeCell } from "./write-cell.js";

/** For whom an empty workbook (biểu mẫu) is made. */
export interface TemplateOptions {
  /** The unit that is to return the workbook; without it, the sheets of the whole register. */
  readonly unit?: string;
}

/** Sheets for those who keep the whole register, beside those of records. */
const KEEPERS: readonly SheetKey[] = ["statements", "decisions", "notes", "subjects", "documents", "units"];

/** An empty workbook, with a row ready for each act that is owed. */
export function templateBook(plan: Plan, words: SheetWords, { unit }: TemplateOptions = {}): Book {
  const terms = termsOf(plan, words);
  const lists = listsOf(terms, plan);
  const audience: Audience = unit === undefined ? "keeper" : "unit";
  const duties = dutiesOf(plan, unit);
  const sheet = (key: SheetKey, rows: readonly (readonly Cell[])[]): Sheet =>
    entrySheet({ key, rows, audience, lists, words, notes: proofNotes(key, plan, terms) });
  const groups = GROUPS.filter((group) => group === "others" || isNeeded(group, { plan, duties, audience }));
  return {
    file: `${plan.id}${unit === undefined ? "" : `-${unit}`}.xlsx`,
    sheets: [
      guideSheet(plan, terms, { unit, lists }),
      ...groups.map((group) =>
        sheet(
          group,
          duties
            .filter(({ stage }) => groupOf(stage) === group)
            .map((duty) => readyRow(duty, { group, terms, unit })),
        ),
      ),
      ...(audience === "keeper" ? KEEPERS.map((key) => sheet(key, [])) : []),
      lists.sheet,
      metaSheet({
        plan: plan.id,
        planVersion: plan.version,
        template: TEMPLATE_VERSION,
        language: words.language,
        ...(unit !== undefined && { unit }),
      }),
    ],
  };
}

interface Needs {
  readonly plan: Plan;
  readonly duties: readonly Duty[];
  readonly audience: Audience;
}

const isNeeded = (group: Group, { plan, duties, audience }: Needs) =>
  audience === "keeper"
    ? proceduresOf(group, plan).length > 0
    : duties.some(({ stage }) => groupOf(stage) === group);

interface Ready {
  readonly group: Group;
  readonly terms: Terms;
  readonly unit: string | undefined;
}

/** A row in which the act is named and all else is open; its id stays when it is returned again. */
function readyRow(duty: Duty, { group, terms, unit }: Ready): readonly Cell[] {
  const fields: Fields = { ...duty };
  const made: Fields = {
    ...fields,
    id: contentId("row", { ...fields, unit }),
    ready: Object.keys(fields).join(),
  };
  return columnsOf(group).map((column) => writeCell(made[column.key], column, terms));
}
