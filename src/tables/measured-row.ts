import type { TableLocale } from "../locale/words/table-words.js";
import { inLanguage } from "../model/values/wording.js";
import type { MeasuredExplanation, UnitOfMeasure } from "../rules/assessment/explanation.js";
import type { MeasuredResult } from "../rules/assessment/finding.js";
import type { Columns } from "./table.js";

/** What a quantity came to, and what was asked for; all null where a promise is no single quantity. */
export interface MeasuredRow {
  /** How many (`count`), what acts add up to (`sum`), or the figure last stated (`latest`). */
  readonly quantity: MeasuredExplanation["kind"] | null;
  readonly comparison: MeasuredExplanation["comparison"] | null;
  readonly comparisonWord: string | null;
  /** In what it is told: what is counted, or the unit of measure; of money its currency. */
  readonly unit: string | null;
  /** At least so much for certain; null where no figure is stated. */
  readonly valueLeast: number | null;
  /** At most so much; null where nothing bounds it (`open`). */
  readonly valueMost: number | null;
  readonly open: boolean;
  /** What it is held against, as a number: two where that is not known exactly. */
  readonly needLeast: number | null;
  readonly needMost: number | null;
  /** Where a percentage was asked for: how many per cent, and what was reached. */
  readonly percent: number | null;
  readonly shareLeast: number | null;
  readonly shareMost: number | null;
  /** The figure from which it starts (số đầu kỳ): what the percentage or the addition is taken of. */
  readonly baselineLeast: number | null;
  readonly baselineMost: number | null;
}

export const MEASURED_COLUMNS: Columns<MeasuredRow> = {
  quantity: "text",
  comparison: "text",
  comparisonWord: "text",
  unit: "text",
  valueLeast: "number",
  valueMost: "number",
  open: "flag",
  needLeast: "number",
  needMost: "number",
  percent: "number",
  shareLeast: "number",
  shareMost: "number",
  baselineLeast: "number",
  baselineMost: "number",
};

const NONE: MeasuredRow = {
  quantity: null,
  comparison: null,
  comparisonWord: null,
  unit: null,
  valueLeast: null,
  valueMost: null,
  open: false,
  needLeast: null,
  needMost: null,
  percent: null,
  shareLeast: null,
  shareMost: null,
  baselineLeast: null,
  baselineMost: null,
};

/** A measured quantity in columns. */
export function measuredRow(measured: MeasuredResult | null, locale: TableLocale): MeasuredRow {
  if (measured === null) return NONE;
  const { kind, comparison, value, need, percent, share, baseline } = measured;
  return {
    quantity: kind,
    comparison,
    comparisonWord: locale.requirements.asked.compare[comparison],
    unit: unitOf(measured.in, locale),
    valueLeast: value.least,
    valueMost: value.most,
    open: value.most === null,
    needLeast: need.least,
    needMost: need.most,
    percent,
    shareLeast: share?.least ?? null,
    shareMost: share?.most ?? null,
    baselineLeast: baseline?.least ?? null,
    baselineMost: baseline?.most ?? null,
  };
}

const unitOf = ({ unit, currency }: UnitOfMeasure, { language }: TableLocale) =>
  currency ?? inLanguage(unit, language);

/** A leaf of an explanation, as a finding keeps it. */
export const measuredOf = ({
  kind,
  comparison,
  tally,
  need,
  percent,
  share,
  base,
}: MeasuredExplanation): MeasuredResult => ({
  kind,
  comparison,
  value: tally,
  need,
  percent,
  share,
  baseline: base === null ? null : typeof base === "number" ? { least: base, most: base } : base,
  in: tally.measured,
});
