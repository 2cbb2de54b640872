import { span } from "../../model/values/date.js";
import { cleanLine } from "../../sheets/cells/clean-text.js";
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

type Every = NonNullable<AnnexDue["every"]>;

/* On text without diacritics, letter for letter the same as what is written. */
const EVERY: readonly (readonly [RegExp, Every])[] = [
  [/\b(?:hang|moi|tung|every|each) (?:nam|year)\b|\byearly\b/, "year"],
  [/\b(?:hang|moi|tung|every|each) (?:quy|quarter)\b|\bquarterly\b/, "quarter"],
  [/\b(?:(?:hang|moi|dinh ky) )?6 thang\b(?! (?:dau|cuoi))/, "half"],
];
const ALWAYS =
  /^(thuong xuyen|lien tuc|ca giai doan|trong suot (thoi gian|qua trinh|giai doan)( thuc hien)?( ke hoach)?|theo ke hoach|theo giai doan)$/;
const YEARS =
  /(?:giai doan |cac nam |trong |tu )*(?:nam )?(20\d\d) ?(?:[-–]|den(?: het)?(?: nam)?|to) ?(20\d\d)(?![\d/])/;
const DAY_OF_YEAR =
  /(?:truoc |xong |trong |vao )*(?:ngay )?(quy (?:i{1,3}|iv|[1-4])\b(?!\/)|\d{1,2}\/\d{1,2}(?!\/?\d))/;
const LIST = /^(?:(?:cac )?nam )?20\d\d(?:(?:, ?|; ?| )(?:va )?(?:nam )?20\d\d)+$/;
/** Words that add nothing to a time that comes again. */
const FILLING = /\b(?:dinh ky|mot lan|1 lan|thuc hien)\b|[\s,.;:()]/g;

/** Before it begins, or before it ends? */
const BEFORE_STRETCH = /\btruoc (?:quy|thang|nam|20\d\d\b)/;
const BEFORE_DAY = /(?<!\p{L})trước\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2}(?:\/\d{4})?)(?![\d/])/iu;

/** The day before which something is due, which is read as the last one; undefined where a time is no such day. */
export const dayBefore = (cell: string): string | undefined => BEFORE_DAY.exec(cleanLine(cell))?.[1];

const simple = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

/** The time of a row: *Hằng năm*, *Quý II hằng năm*, *2023–2025*, *trước 30/6/2024*. What is not read whole is asked about. */
export function readDue(cell: string): AnnexDue {
  const text = cleanLine(cell).replace(/[.,;]$/, "");
  const plain = simple(text);
  if (plain === "" || ALWAYS.test(bare(plain))) return {};
  if (BEFORE_STRETCH.test(plain)) return unclear(text);
  const [pattern, every] = EVERY.find(([one]) => one.test(plain)) ?? [];
  if (pattern !== undefined && every !== undefined) return everyTime(text, pattern, every);
  return LIST.test(plain)
    ? { every: "year", within: yearsText((plain.match(/20\d\d/g) ?? []).map(Number)) }
    : oneTime(text);
}

const unclear = (text: string): AnnexDue => ({ doubt: { code: "unclear-due", found: text } });

/** What comes again: how often, on which day of the year, in which years, and nothing beside these. */
function everyTime(text: string, pattern: RegExp, every: Every): AnnexDue {
  const plain = simple(text).replace(pattern, "");
  const [years = "", first, last] = YEARS.exec(plain) ?? [];
  const [day = "", moment = ""] = DAY_OF_YEAR.exec(plain.replace(years, "")) ?? [];
  const rest = plain.replace(years, "").replace(day, "").replace(FILLING, "");
  if (rest !== "" || (day !== "" && every !== "year")) return unclear(text);
  const within = first === undefined ? {} : { within: `${first}–${last}` };
  const [dayOf = "", month = ""] = moment.split("/");
  if (month !== "" && !readDate(`${dayOf}/${month}/2023`).ok)
    return { every, ...within, doubt: { code: "no-such-day", found: moment } };
  const at = simple(text).indexOf(moment);
  return { every, ...within, ...(moment !== "" && { due: text.slice(at, at + moment.length) }) };
}

/** Years as a cell has them: *2023–2025* where they follow one another, else each by itself. */
export function yearsText(all: readonly number[]): string {
  const years = [...new Set(all)].toSorted((a, b) => a - b);
  const isRow = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  return isRow && years.length > 1 ? `${years[0]}–${years.at(-1)}` : years.join(", ");
}

function oneTime(text: string): AnnexDue {
  const said = text
    .replace(/^(?:(?:trước(?: khi)?|xong|hoàn thành|trong|chậm nhất(?: là)?|hạn|đến|vào|hết|cuối)\s+)+/iu, "")
    .replace(/^ngày\s+/iu, "");
  const [whole = "", first, second] = YEARS.exec(simple(said)) ?? [];
  const read = readStretch(whole === simple(said) && whole !== "" ? `${first}–${second}` : said);
  const last = typeof read === "string" ? span(read).to : read?.to;
  if (last) return { due: last };
  const why = readDate(said);
  return !why.ok && why.why === "no-such-day"
    ? { doubt: { code: "no-such-day", found: text } }
    : unclear(text);
}

/** Whether some of a time lies outside that of the plan, where the plan says its own. */
export function isFar({ due = "", within = "" }: AnnexDue, { from, to }: Period): boolean {
  if (from === "" || to === "") return false;
  const years = within.split(/–|, /);
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const isDay = /^\d{4}-/.test(due);
  return (
    (isDay && (due < from || due > to)) ||
    (within !== "" && (first < from.slice(0, 4) || last > to.slice(0, 4)))
  );
}

/** The first and the last day of the plan; empty where it does not say them. */
interface Period {
  readonly from: string;
  readonly to: string;
}
