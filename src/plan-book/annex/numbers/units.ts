import { bare } from "../../../sheets/cells/match-name.js";

/** What is counted one by one. */
const COUNTED =
  "doanh nghiệp|hợp tác xã|htx|tổ hợp tác|nhãn hiệu|sản phẩm|mô hình|nhiệm vụ|đề tài|dự án|lớp|hội nghị|hội thảo|văn bản|hợp đồng|quy trình|cuộc|đợt|chuyến|buổi|phóng sự|tin bài|bài viết|tài liệu|trường|xã|ấp|điểm|hệ thống|cơ sở|sáng kiến|chương trình|kế hoạch|quyết định|báo cáo|tiêu chuẩn|chỉ dẫn địa lý|sáng chế|giải pháp|phiên|chợ|gian hàng|câu lạc bộ|chi hội|công trình|website|phần mềm|giấy chứng nhận|giấy phép|vụ|enterprises?|cooperatives?|models?|courses?|projects?";
/** What figures add up to. */
const SUMMED =
  "lượt người|lượt|người|hộ|hội viên|đoàn viên|đảng viên|học viên|học sinh|sinh viên|giáo viên|tuyên truyền viên|cộng tác viên|nhân viên|cán bộ|công chức|viên chức|công nhân|thanh niên|phụ nữ|trẻ em|trẻ|đại biểu|bác sĩ|y sĩ|nông dân|lao động|ha|hecta|héc-ta|m2|m²|km|tấn|kg|con|cây|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|ngày công|giờ|people|households|hectares";

/** A unit at the beginning of a text: one that is counted, or one that is added. */
export const UNIT = new RegExp(`^(?:(${COUNTED})|(${SUMMED}))(?![\\p{L}\\p{M}])`, "iu");
/** A unit right behind a digit: *5ha*. */
export const GLUED = new RegExp(
  `(\\d)(?=(?:${COUNTED}|${SUMMED}|tỷ|tỉ|triệu|nghìn)(?![\\p{L}\\p{M}\\d]))`,
  "giu",
);

export const WORDS_OF_NUMBER = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai mươi|vài|nhiều";
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}(])(${WORDS_OF_NUMBER}) (${COUNTED}|${SUMMED})(?![\\p{L}\\p{M}])`,
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

/** Whether a column of units says that its numbers are percentages. */
export const isPercentUnit = (unit: string): boolean =>
  /^\s*(?:tỷ lệ |tỉ lệ )?(?:%|phần trăm)\s*$/iu.test(unit);

/** Words behind a number that name nothing. */
const NO_NOUN =
  /^(?:được|đạt|cho|tại|theo|trên|trong|so|vào|có|mỗi|hằng|hàng|từng|và|hoặc|với|đến|từ|của|ở|về|là|trở|một|năm|ngoài|để|per|for|in|at|each|every|of|and|by)$/iu;
const LONGEST = 3;

/** The noun with which a text begins, as far as it can be told: *cụm công nghiệp*; empty where it begins with none. */
export function nounIn(of: string): string {
  const words = of.replace(/\/.*$/u, "").trim().split(" ");
  const end = words.findIndex((word) => NO_NOUN.test(word) || !/^\p{L}/u.test(word));
  return words.slice(0, Math.min(end < 0 ? words.length : end, LONGEST)).join(" ");
}

/** Where the words tell of places and receivers, not of what is made. */
const ASIDE = /\s(?:tại|ở|trên địa bàn|cho|của|theo|do)\s.*$/iu;

/** The one thing that the words of a promise count, where the number stands elsewhere; empty where they name several. */
export function unitIn(text: string): string {
  const words = text.replace(ASIDE, "").split(" ");
  const found = words.flatMap((_, from) => {
    const [unit, counted] = UNIT.exec(words.slice(from).join(" ")) ?? [];
    return unit === undefined ? [] : [{ unit, isCounted: counted !== undefined }];
  });
  const [first, ...others] = found;
  const isOne =
    first?.isCounted === true &&
    others.every(({ unit, isCounted }) => !isCounted || unit.toLowerCase() === first.unit.toLowerCase());
  return isOne ? first.unit : "";
}
