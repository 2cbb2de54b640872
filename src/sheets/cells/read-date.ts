import { addDays, PartialDate, span } from "../../model/values/date.js";
import { cleanLine } from "./clean-text.js";

/** What a text in a column of days says. */
export type ReadDate =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly why: "malformed" | "no-such-day" }
  /** It can be read in two ways: never guessed. */
  | { readonly ok: false; readonly why: "ambiguous"; readonly candidates: readonly string[] };

type Form = readonly [pattern: RegExp, read: (parts: readonly string[]) => ReadDate];

const two = (text: string) => text.padStart(2, "0");
const date = (text: string): ReadDate =>
  PartialDate.safeParse(text).success ? { ok: true, date: text } : { ok: false, why: "no-such-day" };
const day = (year: string, month: string, dayOfMonth: string) =>
  date(`${year}-${two(month)}-${two(dayOfMonth)}`);
const months = (year: string, from: number, to: number) =>
  date(`${year}-${two(String(from))}/${year}-${two(String(to))}`);

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
const quarter = ([which = "", year = ""]: readonly string[]): ReadDate => {
  const number = QUARTERS[which];
  return number === undefined ? { ok: false, why: "no-such-day" } : months(year, number * 3 - 2, number * 3);
};

/** `25/3/22` is not a year, and may be neither 25 March nor 1922. */
const shortYear = ([a = "", b = "", year = ""]: readonly string[]): ReadDate => ({
  ok: false,
  why: "ambiguous",
  candidates: [`${a}/${b}/20${year}`, `${a}/${b}/19${year}`],
});

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const monthNo = (name: string) => String(MONTHS.findIndex((month) => month.startsWith(name)) + 1);
const ENGLISH = "(jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)";

/** One moment, without diacritics and in small letters. */
const FORMS: readonly Form[] = [
  [/^(\d{4})$/, ([year = ""]) => date(year)],
  [/^(?:nam|year) (\d{4})$/, ([year = ""]) => date(year)],
  [/^(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/, ([d = "", m = "", y = ""]) => day(y, m, d)],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([y = "", m = "", d = ""]) => day(y, m, d)],
  [/^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/, ([d = "", m = "", y = ""]) => day(y, m, d)],
  // As Excel shows days in Vietnamese, and in English.
  [/^(\d{1,2}) th(?:an)?g (\d{1,2}),? (\d{4})$/, ([d = "", m = "", y = ""]) => day(y, m, d)],
  [
    new RegExp(`^(\\d{1,2})[ -]${ENGLISH}[ -](\\d{2})$`),
    ([d = "", m = "", y = ""]) => shortYear([d, monthNo(m), y]),
  ],
  [new RegExp(`^(\\d{1,2})[ -]${ENGLISH}[ -](\\d{4})$`), ([d = "", m = "", y = ""]) => day(y, monthNo(m), d)],
  [/^(?:thang|t) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})$/, ([m = "", y = ""]) => date(`${y}-${two(m)}`)],
  [/^(\d{1,2}) ?[/.-] ?(\d{4})$/, ([m = "", y = ""]) => date(`${y}-${two(m)}`)],
  [/^(\d{4})-(\d{2})$/, ([y = "", m = ""]) => date(`${y}-${m}`)],
  [new RegExp(`^${ENGLISH} (\\d{4})$`), ([m = "", y = ""]) => date(`${y}-${two(monthNo(m))}`)],
  [/^(?:quy|quarter|q) ?(i{1,3}|iv|\d) ?(?:[/.,-]|nam|of)? ?(\d{4})$/, quarter],
  [/^(?:giai doan |nam )?(\d{4}) ?- ?(\d{4})$/, ([from = "", to = ""]) => date(`${from}/${to}`)],
  [/^6 thang dau nam (\d{4})$/, ([y = ""]) => months(y, 1, 6)],
  [/^6 thang cuoi nam (\d{4})$/, ([y = ""]) => months(y, 7, 12)],
  [/^9 thang dau nam (\d{4})$/, ([y = ""]) => months(y, 1, 9)],
  [/^first half of (\d{4})$/, ([y = ""]) => months(y, 1, 6)],
  [/^second half of (\d{4})$/, ([y = ""]) => months(y, 7, 12)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/, shortYear],
];

const UP_TO = /^(?:den(?: het)?|cham nhat|by|up to|until)(?: ngay)? (.+)$/;
const FROM = /^(?:tu|som nhat|from)(?: ngay)? (.+)$/;
const BETWEEN = /^(?:(?:tu|from)(?: ngay)? )?(.+?)(?: den(?: het)?(?: ngay)? | to | ?– ?)(.+)$/;
const AFTER = /^sau(?: ngay)? (.+)$/;

/** The hour at which a program says that a day began. */
const CLOCK = /(?<=\d{4}|\d{4}-\d\d-\d\d)[t ]0?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m|z)?$/;

/** A day as well as the text says it, in any way in which offices write it. */
export function readDate(text: string): ReadDate {
  const plain = cleanLine(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[,.]$/, "")
    .replace(CLOCK, "")
    .replace(/^giai doan (?!\d{4} ?-)/, "");
  if (/^[\d./-]+$/.test(plain) && plain.includes("/") && PartialDate.safeParse(plain).success)
    return { ok: true, date: plain };
  const [, latest] = UP_TO.exec(plain) ?? [];
  if (latest !== undefined) return bounded(moment(latest), (to) => `../${to.split("/").at(-1)}`);
  const [, start, end] = BETWEEN.exec(plain) ?? [];
  if (start !== undefined && end !== undefined) return between(beginning(start), moment(end));
  const [, earliest] = FROM.exec(plain) ?? [];
  if (earliest !== undefined) return bounded(beginning(earliest), (from) => `${from.split("/")[0]}/..`);
  return moment(plain);
}

function moment(text: string): ReadDate {
  for (const [pattern, read] of FORMS) {
    const [whole, ...parts] = pattern.exec(text) ?? [];
    if (whole !== undefined) return read(parts);
  }
  return { ok: false, why: "malformed" };
}

/** *Từ sau ngày* a day begins on the next. */
function beginning(text: string): ReadDate {
  const [, before] = AFTER.exec(text) ?? [];
  if (before === undefined) return moment(text);
  return bounded(moment(before), (last) => addDays(span(last).to ?? last, 1));
}

const bounded = (read: ReadDate, limit: (date: string) => string): ReadDate =>
  read.ok ? date(limit(read.date)) : read;

function between(from: ReadDate, to: ReadDate): ReadDate {
  if (!from.ok) return from;
  return to.ok ? date(`${from.date.split("/")[0]}/${to.date.split("/").at(-1)}`) : to;
}

/** The last day that Excel can number is in 9999; the first that all programs agree on is 1 March 1900. */
const LAST_SERIAL = 2_958_465;
const EPOCHS_APART = 1462;

/** A day number of a workbook; a whole number from 1900 to 2100 is a year that somebody typed. */
export function readSerial(serial: number, epoch: 1900 | 1904): ReadDate {
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return date(String(serial));
  const isNumbered = serial >= 61 && Math.floor(serial) <= LAST_SERIAL - (epoch === 1904 ? EPOCHS_APART : 0);
  if (!isNumbered) return { ok: false, why: "malformed" };
  return { ok: true, date: addDays(epoch === 1904 ? "1904-01-01" : "1899-12-30", Math.floor(serial)) };
}
