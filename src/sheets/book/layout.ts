import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import { attributeColumn, attributeHead, attributesOf, type NamedAttribute } from "./attribute-columns.js";
import type { Column } from "./column.js";
import type { EntryForm } from "../../locale/words/entry-form.js";
import { FIXED_COLUMNS, recordColumns, subjectColumns } from "./fixed-columns.js";
import { recordSheets } from "./record-sheets.js";
import { uniqueName } from "./unique-name.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";

/** A sheet of the workbook of the whole register: what it holds, its name and its columns. */
export interface SheetForm {
  readonly form: EntryForm;
  /** The id of a sheet of records; else its form. */
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** The head of each column, by key. */
  readonly heads: Readonly<Record<string, string>>;
}

/** Every sheet that holds entries, in the order of the workbook: acts first, each on the sheet of its procedure. */
export function layoutOf(plan: Plan, words: SheetWords): readonly SheetForm[] {
  const taken = new Set(Object.values(words.sheets).map((name) => name.toLowerCase()));
  const own = recordSheets(plan).map(({ id, title, procedures }): SheetForm => ({
    form: "records",
    key: id,
    name: uniqueName(inLanguage(title, words.language), taken),
    about: words.aboutRecords,
    ...withAttributes(attributesOf(procedures, plan), words, recordColumns),
  }));
  const fixed = (["statements", "decisions", "notes", "subjects", "documents", "units"] as const).map(
    (form): SheetForm => ({
      form,
      key: form,
      name: words.sheets[form],
      about: words.about[form],
      ...(form === "subjects"
        ? withAttributes(
            attributesOf(Object.keys(plan.procedures), plan).filter(
              ({ attribute }) => attribute.of === "subject",
            ),
            words,
            subjectColumns,
          )
        : { columns: FIXED_COLUMNS[form], heads: words.heads }),
    }),
  );
  return [...own, fallback(plan, words), ...fixed];
}

/** The key of the sheet for what has no sheet of its own: withdrawals, for example. */
export const OTHERS = "others";

const fallback = (plan: Plan, words: SheetWords): SheetForm => ({
  form: "records",
  key: OTHERS,
  name: words.sheets.others,
  about: words.about.others,
  ...withAttributes(attributesOf(Object.keys(plan.procedures), plan), words, recordColumns),
});

/** Columns with those of attributes among them, and all heads; two attributes of one title show their names beside it. */
function withAttributes(
  named: readonly NamedAttribute[],
  words: SheetWords,
  columnsWith: (attributes: readonly Column[]) => readonly Column[],
): Pick<SheetForm, "columns" | "heads"> {
  const heads: Record<string, string> = { ...words.heads };
  const taken = new Set(columnsWith([]).map(({ key }) => words.heads[key] ?? key));
  for (const { name, attribute } of named) {
    const head = attributeHead(attribute, words.language);
    heads[`attributes.${name}`] = taken.has(head) ? `${head} [${name}]` : head;
    taken.add(heads[`attributes.${name}`] ?? head);
  }
  return {
    columns: columnsWith(
      named.map(({ name, attribute, procedure }) => attributeColumn(name, attribute, procedure)),
    ),
    heads,
  };
}

/** All columns that sheets of one form can have, whatever sheet they were moved to. */
export const allColumns = (form: EntryForm, layout: readonly SheetForm[]): readonly Column[] => [
  ...new Map(
    layout
      .filter((sheet) => sheet.form === form)
      .flatMap(({ columns }) => columns)
      .map((column) => [column.key, column]),
  ).values(),
];
