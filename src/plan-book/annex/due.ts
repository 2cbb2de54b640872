import { span } from "../../model/values/date.js";
import { bare } from "../../sheets/cells/match-name.js";
import { readDate } from "../../sheets/cells/read-date.js";
import { readStretch } from "../rows/stretch-text.js";
import type { AnnexDoubt } from "./doubt.js";

/** When a promise of an annex is due. */
export interface AnnexDue {
  /** The last day; of what comes every year, its day of the year. */
  readonly due?: string;
  readonly every?: "year" | "quarter" | "half";
  /** The years of what comes every year. */
  readonly within?: string;
  readonly doubt?: AnnexDoubt;
}

const EVERY: readonly (readonly [RegExp, NonNullable<AnnexDue["every"]>])[] = [
  [/\b(hang|moi|tung|every|each) (nam|year)\b|\byearly\b/, "year"],
  [/\b(hang|moi|tung|every|each) (quy|quarter)\b|\bquarterly\b/, "quarter"],
  [/\b((hang|moi|dinh ky) )?6 thang\b(?! (dau|cuoi))/, "half"],
];
const ALWAYS = /^(thuong xuyen|lien tuc|ca giai doan|trong suot .*|theo ke hoach|theo giai doan)$/;
const YEARS = /(20\d\d) ?[-–] ?(20\d\d)/u;

/** The time of a row: *Hằng năm*, *Quý II hằng năm*, *2023–2025*, *trước 30/6/2024*; asked about where it is none. */
export function readDue(text: string): AnnexDue {
  const plain = bare(text);
  if (plain === "" || ALWAYS.test(plain)) return {};
  const [, every] = EVERY.find(([pattern]) => pattern.test(plain)) ?? [];
  if (every !== undefined) return everyTime(text, every);
  const list = plain.match(/\b20\d\d\b/g) ?? [];
  if (list.length > 1 && /^(?:(?:cac )?nam )?20\d\d(?: (?:va )?20\d\d)+$/.test(plain) && !YEARS.test(text))
    return eachOf(list.map(Number), text);
  return oneTime(text);
}

function everyTime(text: string, every: NonNullable<AnnexDue["every"]>): AnnexDue {
  const [years] = YEARS.exec(text) ?? [];
  const within = years === undefined ? {} : { within: years.replace(/ ?[-–] ?/u, "–") };
  const [day] = /\bquý (?:i{1,3}|iv|[1-4])(?![\p{L}\d])|\d{1,2}\/\d{1,2}(?!\/?\d)/iu.exec(text) ?? [];
  if (every !== "year" || day === undefined) return { every, ...within };
  const [dayOf = "", month = ""] = day.split("/");
  if (month !== "" && !readDate(`${dayOf}/${month}/2023`).ok)
    return { every, ...within, doubt: { code: "no-such-day", found: day } };
  return { every, ...within, due: day };
}

/** Years one after another make steps; others are asked about. */
function eachOf(years: readonly number[], text: string): AnnexDue {
  const isRow = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  return isRow
    ? { every: "year", within: `${years[0]}–${years.at(-1)}` }
    : { doubt: { code: "unclear-due", found: text } };
}

function oneTime(text: string): AnnexDue {
  const said = text
    .replace(/^(?:trước|xong trước|hoàn thành trước|hoàn thành|trong|chậm nhất là|hạn)\s+/iu, "")
    .replace(/^ngày\s+/iu, "");
  const [years] = YEARS.exec(said) ?? [];
  const read = years === undefined ? readStretch(said) : readStretch(years.replace(/ ?[-–] ?/u, "–"));
  const last = typeof read === "string" ? span(read).to : read?.to;
  if (last) return { due: last };
  const why = readDate(said);
  const isNoDay = !why.ok && why.why === "no-such-day";
  return { doubt: { code: isNoDay ? "no-such-day" : "unclear-due", found: text } };
}
