import { inLanguage } from "../../model/values/wording.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { differences, journalOf } from "../../rules/register/journal.js";
import type { Cell, Sheet } from "../book/sheet.js";
import { saidCell, saidField } from "./said-value.js";
import type { CellVocabulary } from "../book/vocabulary.js";

const WIDTHS = [13, 28, 22, 34, 40, 30, 30, 30] as const;

/** *Nhật ký*: what each return told, changed and took back, worked out from the register; null where nothing came from a return. */
export function journalSheet(register: Register, plan: Plan, terms: CellVocabulary): Sheet | null {
  const lines = journalOf(register);
  if (lines.length === 0) return null;
  const { journal, sheets } = terms.words;
  const rows = lines.map((line): readonly Cell[] => {
    const { recorded, by, what, record, cell } = line;
    const changes = differences(line);
    const said = (field: string, value: unknown) =>
      saidField({ field, value }, record.stage, { plan, terms });
    return [
      { day: recorded },
      by === undefined ? null : terms.units.labelOf(by),
      journal.what[what],
      register.subjects[record.subject]?.name ?? record.subject,
      terms.stages.labelOf(record.stage),
      changes.map(({ field, was }) => said(field, was)).join("; ") || null,
      changes.map(({ field, is }) => said(field, is)).join("; ") || null,
      cell === undefined ? null : saidCell(cell, terms),
    ];
  });
  return {
    name: sheets.journal,
    rows: [
      [sheets.journal.toUpperCase()],
      [inLanguage(plan.title, terms.words.language)],
      [],
      [...journal.heads],
      ...rows,
    ],
    look: {
      columns: WIDTHS.map((width, index) => ({ width, ...(index === 0 && { format: "day" as const }) })),
      head: 3,
      titles: [0],
      prose: [1],
    },
  };
}
