import { readNumber } from "../../../sheets/cells/read-number.js";
import { directionOf, type Direction } from "./direction.js";
import { GLUED, UNIT, WORDS_OF_NUMBER } from "./units.js";

/** A number that an annex promises, as it is written. */
export interface Amount {
  readonly direction: Direction;
  /** As written: `01`, `1.000`, `1,5 tỷ`; of a range or a part both of its numbers. */
  readonly number: string;
  readonly isPercent: boolean;
  /** What stands behind it, up to the end of the clause: *lớp tập huấn cho nông dân*. */
  readonly of: string;
  /** The unit that was known, as it is written: *lớp*; empty where none is known. */
  readonly unit: string;
  readonly measure: "count" | "sum" | null;
  /** The words before it, the number and its unit, to ask about it: *khoảng 20 lớp*. */
  readonly said: string;
}

const NUMBER = String.raw`\d[\d.,]*\d|\d`;
/** A number, a range or a part of so many, with its scale or its sign of per cent; no part of a day or of a name. */
const FOUND = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,-])(${NUMBER})(?: ?(-|–|÷|/|đến|to) ?(${NUMBER}))?(?![\p{L}/]|[.,]?\d)(?: ?(tỷ|tỉ|triệu|nghìn|ngàn)(?= ))?( ?%| phần trăm| per ?cent)?`,
  "giu",
);
/** What such a number is the name of, whatever stands behind it. */
const NAMED =
  /(?<!\p{L})(?:năm|giai đoạn|quyết định|nghị quyết|nghị định|thông tư|kết luận|điều|khoản|quý|tháng|ngày|lần thứ|thứ|quốc lộ|khóa|nhiệm kỳ|covid-)\s*$/iu;
/** What it is the name of, unless something follows that may be counted: *cấp 4*, but *cấp 05 giấy chứng nhận*. */
const PERHAPS_NAMED = /(?<!\p{L})(?:(?<!tổng )số|chương trình|mục|khu vực|phường|ấp|tổ|lớp|khối)\s*$/iu;
/** Ranks, of which there are few: *cấp 4*, but *cấp 31*. */
const RANK = /(?<!\p{L})(?:bước|cấp|hạng|vùng|loại|nhóm)\s*$/iu;
const NAMED_BEHIND = /^\s*(?:sao|chiều|cấp|năm|tuổi|tháng (?:đầu|cuối))(?![\p{L}\p{M}])/iu;

/** Every number of a text that may be promised. */
export function amountsIn(cell: string): readonly Amount[] {
  const text = cell.replace(/\s+/g, " ").replace(GLUED, "$1 ");
  return [...text.matchAll(FOUND)].flatMap((match): readonly Amount[] => {
    const [whole, number = "", between = "", upper = "", scale = "", percent = ""] = match;
    const before =
      text
        .slice(0, match.index)
        .split(/[;:]|\.(?= )/)
        .at(-1) ?? "";
    const behind = text
      .slice(match.index + whole.length)
      .replace(new RegExp(`^ ?\\((?:${WORDS_OF_NUMBER})\\)`, "iu"), "");
    const isPercent = percent !== "";
    const isMany = upper !== "";
    if (isName({ number, upper, between, before, behind, isPercent })) return [];
    return [
      amountOf({
        before,
        behind,
        isPercent,
        isMany,
        number: [isMany ? `${number}${between === "/" ? "/" : "–"}${upper}` : number, scale].join(" ").trim(),
      }),
    ];
  });
}

interface NumberSite {
  readonly number: string;
  readonly before: string;
  readonly behind: string;
  readonly isPercent: boolean;
}

/** Whether it promises nothing: a year, a day, a paper, a rank. */
function isName(site: NumberSite & { readonly upper: string; readonly between: string }): boolean {
  const { number, upper, between, before, behind, isPercent } = site;
  if (isPercent) return false;
  const isCounted = UNIT.test(behind.trim());
  const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
  if (isYear(number) && (upper === "" || isYear(upper)) && !isCounted) return true;
  if (between === "/" && !isCounted) return true;
  if (NAMED.test(before) || NAMED_BEHIND.test(behind)) return true;
  const isRank = RANK.test(before) && number.length === 1;
  return (isRank || PERHAPS_NAMED.test(before)) && !/^\s*\p{L}/u.test(behind) && !/^0\d/.test(number);
}

function amountOf(site: NumberSite & { readonly isMany: boolean }): Amount {
  const { before, number, isPercent, behind, isMany } = site;
  const [clause = ""] = behind.split(/[.;:]|, | \(/);
  const of = clause.replace(/(?:^|\s)trở (?:lên|xuống|lại)(?!\p{L}).*$/iu, "").trim();
  const [, counted, summed] = UNIT.exec(of) ?? [];
  const direction = directionOf(before, clause);
  const isZero = direction === null && !isPercent && valueOf(number) === 0;
  const unit = counted ?? summed ?? "";
  return {
    direction: isMany ? "about" : isZero ? "atMost" : direction,
    number,
    isPercent,
    of,
    unit,
    measure: counted !== undefined ? "count" : summed !== undefined ? "sum" : null,
    said: `${wordsBefore(before)} ${number}${isPercent ? "%" : ""} ${unit}`.trim(),
  };
}

/** The value of what is written; undefined where it has none, or two. */
export function valueOf(number: string): number | undefined {
  const read = readNumber(number);
  return read.ok ? read.value : undefined;
}

const SHOWN = 3;
const wordsBefore = (before: string) =>
  before.split(/, |\(/).at(-1)?.trim().split(" ").slice(-SHOWN).join(" ") ?? "";
