import type { TableLocale } from "../locale/words/table-words.js";
import { inLanguage } from "../model/values/wording.js";
import type { MeasuredExplanation, UnitOfMeasure } from "../rules/assessment/explanation.js";
import type { MeasuredResult } from "../rules/assessment/finding.js";
import type { Columns } from "./table.js";

/** What a quantity came to, and what was asked for; all null where a promise is no single quantity. */
export interface MeasuredRow {
  /** How many (`count`), what acts add up to (`sum`), or the figure last stated (`latest`); null where several things are measured, or none. */
  readonly quantity: MeasuredExplanation["kind"] | null;
  /** How it has to stand to the need; null where several things are measured, or none. */
  readonly comparison: MeasuredExplanation["comparison"] | null;
  /** The same in words. */
  readonly comparisonWord: string | null;
  /** In what it is told: what is counted, or the unit of measure; of money its currency. */
  readonly unit: string | null;
  /** At least so much for certain; null where no figure is stated. */
  readonly valueLeast: number | null;
  /** At most so much; null where nothing bounds it (`open`). */
  readonly valueMost: number | null;
  /** Nothing bounds it above. */
  readonly open: boolean;
  /** What it is held against, as a number: at least so much. */
  readonly needLeast: number | null;
  /** At most so much; another number where it is not known exactly. */
  readonly needMost: number | null;
  /** How many per cent were asked for; null where no percentage was. */
  readonly percent: number | null;
  /** How many per cent were reached, at least; null where that is not known, or was not asked. */
  readonly shareLeast: number | null;
  /** How many per cent were reached, at most; null where that is not known, or was not asked. */
  readonly shareMost: number | null;
  /** The figure from which it starts (số đầu kỳ), at least: what the percentage or the addition is taken of. */
  readonly baselineLeast: number | null;
  /** The same at most; null where it starts from nothing, or nothing bounds it. */
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
