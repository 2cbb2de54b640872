import { capital, type MoneyUnit } from "../../locale/say/values.js";
import { groupBy } from "../../rules/group-by.js";
import type { FundingRow } from "../../tables/funding.js";
import type { Canvas } from "./layout.js";
import type { RowText } from "./rows.js";

/** One matter, source and year, with its stages in order; without any where nothing at all is on file. */
export interface FundingMatter extends RowText {
  readonly stages: readonly FundingRow[];
}

/** Of one stage, in pixels. */
export const LINE = 15;

export function mattersOf(all: readonly FundingRow[], { words }: Canvas): readonly FundingMatter[] {
  const matters = groupBy(all, ({ about, source, year, currency }) =>
    JSON.stringify([about, source, year, currency]),
  );
  return [...matters.values()].map((stages) => {
    const { year, sourceWord, aboutTitle } = stages[0];
    const what = capital(words.funding.matter(year === null ? null : String(year), sourceWord));
    const told = stages.some(({ least }) => least !== null) ? stages : [];
    const bar = LINE * Math.max(1, told.length);
    return { label: what, note: aboutTitle, stages: told.toSorted((a, b) => a.order - b.order), bar };
  });
}

/** In what the amounts of a picture are told: one unit for all, a million of it where the currency has a word for that. */
export function unitOfMoney(all: readonly FundingRow[], { moneyUnit }: Canvas["locale"]): MoneyUnit | null {
  const currencies = new Set(all.map(({ currency }) => currency));
  const [currency] = currencies;
  return currency === undefined || currencies.size > 1 ? null : moneyUnit([MILLION], currency);
}

const MILLION = 1_000_000;

/** Nothing on file is not nothing spent. */
export function amountText(
  { least, most, currency }: FundingRow,
  { words: { funding }, locale: { number, moneyUnit } }: Canvas,
) {
  if (least === null) return funding.silent;
  // An act without an amount, on file or implied by a later one.
  if (least === 0 && most === null) return funding.noAmount;
  const { by } = moneyUnit([MILLION], currency);
  const short = (amount: number) => number(amount / by);
  return funding.amount(short(least), most === null ? null : short(most));
}

export const reachOf = ({ least, most }: FundingRow) => Math.max(least ?? 0, most ?? 0);
/** There may be more of what is on file, as long as nobody has declared it complete. */
export const isOpen = ({ closedBy, least }: FundingRow) => closedBy === null && least !== null;

export const saysOf = ({ label, note, stages }: FundingMatter, canvas: Canvas): string => {
  const { words } = canvas;
  const said = stages.map((row) => {
    const amount = amountText(row, canvas);
    return `${row.stageTitle}: ${isOpen(row) ? words.funding.more(amount) : amount}`;
  });
  const all = stages.length === 0 ? words.funding.silent : said.join("; ");
  return words.row(note ? `${label} (${note})` : label, all);
};
