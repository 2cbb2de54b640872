import type { Attribute } from "../../model/plan/attribute.js";
import type { Plan } from "../../model/plan/plan.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { inLanguage } from "../../model/values/wording.js";
import type { FormColumn, FormSheet } from "../form/form-column.js";

/** What a workbook of a unit has besides its guide. */
export interface UnitSheets {
  readonly sheets: readonly FormSheet[];
  /** Rows are sent out with what is on file, and have a column for what changes. */
  readonly withChange: boolean;
  readonly asks: boolean;
  readonly attests: boolean;
}

/** How the workbook of a unit is filled in; what it does not have is not spoken of. */
export function unitLines(made: UnitSheets, plan: Plan, words: SheetWords): readonly string[] {
  const { guide, form, choices } = words;
  const { questions, attestations } = form;
  const told = toldOn(made.sheets, plan);
  const subjects = [...new Set(made.sheets.map(({ subject }) => subject))];
  const hasRows = made.sheets.length > 0;
  return numbered([
    guide.fields,
    hasRows && guide.rows(someOf(subjects), form.notes.progress),
    hasRows && [guide.more, ...(told.repeats ? [guide.repeats] : [])].join(" "),
    made.asks && guide.questions(questions.sheet, questions.heads.answer),
    made.attests && guide.attestations(attestations.sheet, attestations.kept, attestations.reason),
    guide.dates,
    ...figureLines(told.attributes, words),
    hasRows && guide.changes(made.withChange ? form.change : null, choices.change["withdrawn"] ?? ""),
    hasRows && guide.complete(form.complete.upTo),
    [guide.keep, ...(hasRows ? [guide.addRows] : [])].join(" "),
  ]);
}

/** How the workbook of the whole register is filled in. */
export function keeperLines(plan: Plan, words: SheetWords): readonly string[] {
  const { guide } = words;
  const attributes = Object.values(plan.procedures).flatMap((one) => Object.values(one.attributes));
  return numbered([
    guide.keeper.fields,
    guide.keeper.rows,
    `${guide.more} ${guide.repeats}`,
    guide.dates,
    ...figureLines(attributes, words),
    guide.keeper.complete(words.complete),
    `${guide.keep} ${guide.addRows}`,
  ]);
}

const numbered = (lines: readonly (string | false)[]): readonly string[] =>
  lines.filter((line) => line !== false).map((line, index) => `${index + 1}. ${line}`);

const MOST = 3;

/** *hợp đồng, nhãn hiệu, nhiệm vụ…* */
const someOf = (subjects: readonly string[]): string =>
  `${subjects.slice(0, MOST).join(", ")}${subjects.length > MOST ? "…" : ""}`;

/** How amounts and figures are written, where there are columns for them. */
function figureLines(attributes: readonly Attribute[], { guide, language }: SheetWords): readonly string[] {
  const isMoney = attributes.some((one) => one.type === "money" && one.currency === "VND");
  const units = attributes.flatMap((one) => (one.type === "number" ? [inLanguage(one.unit, language)] : []));
  const isFigure =
    units.length > 0 || attributes.some((one) => one.type === "money" && one.currency !== "VND");
  const percent = units.some((unit) => unit.includes("%")) ? [guide.percent] : [];
  return [...(isMoney ? [guide.money] : []), ...(isFigure ? [[guide.figures, ...percent].join(" ")] : [])];
}

/** The attributes for which some sheet has a column, and whether some stage of them is told several times. */
function toldOn(
  sheets: readonly FormSheet[],
  plan: Plan,
): { readonly attributes: readonly Attribute[]; readonly repeats: boolean } {
  const columns = sheets.flatMap(({ procedure, columns: own }) =>
    own.map((column): readonly [string, FormColumn] => [procedure, column]),
  );
  return {
    attributes: columns.flatMap(
      ([procedure, { attribute = "" }]) => plan.procedures[procedure]?.attributes[attribute] ?? [],
    ),
    repeats: columns.some(
      ([procedure, { stage = "" }]) => plan.procedures[procedure]?.stages[stage]?.repeats === true,
    ),
  };
}
