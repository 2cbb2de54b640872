import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import { fold } from "../../model/values/wording.js";
import { labels, type CellLabels } from "../book/labels.js";
import { recordSheets } from "../book/record-sheets.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { type Meta, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import type { KnownSheet } from "./read-rows.js";

/** A workbook of the layout of before. */
export const isFirstLayout = ({ template }: Meta): boolean =>
  template !== undefined && template < TEMPLATE_VERSION;

/**
 * The terms of each sheet of the first layout. A procedure may have been called by other words then (*Dòng kinh phí: đã phân
 * bổ*): a stage is known by its own title among those of its sheet, and from these the old names of procedures follow.
 */
export function firstTerms(
  sheets: readonly KnownSheet[],
  plan: Plan,
): (terms: CellVocabulary, sheet: KnownSheet) => CellVocabulary {
  const old = new Map(sheets.flatMap((sheet) => oldNames(sheet, plan)));
  return (terms, { known: { key } }) => {
    const own = stagesOn(key, plan);
    return {
      ...terms,
      stages: { ...terms.stages, idOf: (text) => terms.stages.idOf(text) ?? own.idOf(tailOf(text)) },
      procedures: {
        ...terms.procedures,
        idOf: (text) => terms.procedures.idOf(text) ?? old.get(fold(text)),
      },
    };
  };
}

/** What stands before the title of a stage on a sheet of acts. */
function oldNames({ known: { key }, sheet }: KnownSheet, plan: Plan): readonly (readonly [string, string])[] {
  if (!recordSheets(plan).some(({ id }) => id === key)) return [];
  const own = stagesOn(key, plan);
  return sheet.rows.flat().flatMap((cell) => {
    if (typeof cell !== "string" || !cell.includes(": ")) return [];
    const stage = own.idOf(tailOf(cell));
    return stage === undefined
      ? []
      : [[fold(cell.slice(0, cell.indexOf(": "))), procedureOf(stage)] as const];
  });
}

const tailOf = (text: string): string => text.slice(text.indexOf(": ") + 1).trim();

/** The stages of the procedures of a sheet, by their titles alone. */
function stagesOn(key: string, plan: Plan): CellLabels {
  const procedures =
    recordSheets(plan).find(({ id }) => id === key)?.procedures ?? Object.keys(plan.procedures);
  return labels(
    procedures.flatMap((id) => {
      const { stages = {}, ends = {} } = plan.procedures[id] ?? {};
      return Object.entries({ ...stages, ...ends }).map(([name, { title }]) => ({
        id: `${id}.${name}`,
        names: Object.values(title),
      }));
    }),
  );
}
