import { bare } from "../../sheets/cells/match-name.js";
import { comparisonIn } from "../rows/level.js";
import type { Comparator } from "../../model/requirement/comparison.js";

/** A number that an annex promises, as it is written. */
export interface Amount {
  readonly comparison: Comparator | null;
  /** As written: `01`, `1.000`, `1,5 tỷ`. */
  readonly number: string;
  readonly isPercent: boolean;
  /** What stands behind it, up to the end of the clause: *lớp tập huấn cho nông dân*. */
  readonly of: string;
  /** The unit that was known, as it is written: *lớp*; empty where none is known. */
  readonly unit: string;
  readonly measure: "count" | "sum" | null;
}

/** What is counted one by one. */
const COUNTED =
  "doanh nghiệp|hợp tác xã|htx|tổ hợp tác|nhãn hiệu|sản phẩm|mô hình|nhiệm vụ|đề tài|dự án|lớp|hội nghị|hội thảo|văn bản|hợp đồng|quy trình|cuộc|đợt|chuyến|buổi|phóng sự|tin bài|bài viết|tài liệu|trường|xã|ấp|điểm|hệ thống|cơ sở|sáng kiến|chương trình|kế hoạch|quyết định|báo cáo|tiêu chuẩn|chỉ dẫn địa lý|sáng chế|giải pháp|phiên|chợ|gian hàng|câu lạc bộ|chi hội|công trình|website|phần mềm|enterprises?|cooperatives?|models?|courses?|projects?";
/** What figures add up to. */
const SUMMED =
  "lượt người|lượt|người|hộ|hội viên|đoàn viên|học viên|nông dân|lao động|ha|hecta|héc-ta|m2|m²|km|tấn|kg|con|cây|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|ngày công|giờ|people|households|hectares";
const NUMBER = String.raw`\d[\d.,]*\d|\d`;
const UNIT = new RegExp(`^(?:(${COUNTED})|(${SUMMED}))(?![\\p{L}\\p{M}])`, "iu");
/** A number with the words before it; no year, no day, no number of a paper or of an article. */
const FOUND = new RegExp(
  String.raw`((?:[\p{L}≥≤<>=]+ ){0,3}|[≥≤<>=]{1,2})(?<![\p{L}\p{N}/.,-])(${NUMBER})(?![\p{L}/]|[.,]?\d| ?[-–] ?\d)(?: ?(tỷ|tỉ|triệu|nghìn|ngàn)(?= ))?( ?%| phần trăm| per ?cent)?([^.;:\n]*)`,
  "giu",
);
const NOT_PROMISED =
  /(?:năm|nam|giai đoạn|số|quyết định|nghị quyết|nghị định|thông tư|chương trình|điều|khoản|mục|quý|tháng|ngày|lần thứ|thứ|bước|cấp|hạng|vùng|quốc lộ|covid-)\s*$/iu;
const NOT_COUNTED = /^\s*(?:năm|tháng|ngày|tuần|sao|chiều|cấp)(?![\p{L}\p{M}])/iu;

/** Every number of a text that may be promised. */
export function amountsIn(text: string): readonly Amount[] {
  const found: Amount[] = [];
  let rest = text.replace(/\s+/g, " ");
  for (let guard = 0; guard < MOST; guard++) {
    FOUND.lastIndex = 0;
    const match = FOUND.exec(rest);
    if (match === null) return found;
    const [whole, before = "", number = "", scale = "", percent = "", behind = ""] = match;
    const isYear = /^(?:19|20)\d\d$/.test(number) && percent === "" && !UNIT.test(behind.trim());
    if (!isYear && !NOT_PROMISED.test(before) && !(percent === "" && NOT_COUNTED.test(behind)))
      found.push(
        amountOf({
          before,
          number: scale === "" ? number : `${number} ${scale}`,
          isPercent: percent !== "",
          behind,
        }),
      );
    rest = rest.slice(match.index + whole.length - behind.length);
  }
  return found;
}

/** No cell of an annex promises more numbers. */
const MOST = 20;

interface ContentWriting {
  readonly before: string;
  readonly number: string;
  readonly isPercent: boolean;
  readonly behind: string;
}

function amountOf({ before, number, isPercent, behind }: ContentWriting): Amount {
  const [of = ""] = behind.trim().split(/, |\(/);
  const [, counted, summed] = UNIT.exec(of.trim()) ?? [];
  const isMore = /^(?:.*\s)?trở lên/iu.test(behind);
  return {
    comparison: comparisonBefore(before) ?? (isMore ? "atLeast" : null),
    number,
    isPercent,
    of: of.trim().replace(/\s+trở lên.*$/iu, ""),
    unit: counted ?? summed ?? "",
    measure: counted !== undefined ? "count" : summed !== undefined ? "sum" : null,
  };
}

/** The words right before the number, the longest that say how to compare. */
function comparisonBefore(text: string): Comparator | null {
  const words = text.trim().split(" ");
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    const [comparison, rest] = comparisonIn(tail);
    if (comparison !== null && rest === "") return comparison;
  }
  return null;
}

const WORDS_OF_NUMBER = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai mươi|vài|nhiều";
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(${WORDS_OF_NUMBER}) (${COUNTED}|${SUMMED})(?![\\p{L}\\p{M}])`,
  "iu",
);

/** A number that stands in words: *hai lớp*; undefined where none does. */
export const numberInWords = (text: string): string | undefined => IN_WORDS.exec(text)?.[0];

/** Whether the unit is one that is counted, added, or not known. */
export function measureOf(unit: string): "count" | "sum" | null {
  const [, counted, summed] = UNIT.exec(unit.trim()) ?? [];
  return counted !== undefined ? "count" : summed !== undefined ? "sum" : null;
}

/** Whether it is a rate that somebody states: *tỷ lệ hộ nghèo*. */
export const isRate = (text: string): boolean => /\b(ty le|ti le|rate)\b/.test(bare(text));
