import type { Comparator } from "../../../model/requirement/comparison.js";

/**
 * How a number of an annex is meant: compared as its words say; of which the words say too little (*khoảng 20*), or by how much
 * something changes (*giảm 5%*), which a person has to settle; null where there are no such words.
 */
export type Direction = Comparator | "about" | "change" | null;

/** Words right before a number, in small letters. Diacritics tell *còn* from *con*, and *quá* from *qua*. */
const BEFORE: readonly (readonly [string, Direction])[] = [
  ["khoảng|chừng|xấp xỉ|gần|ước|ước đạt|dự kiến|about|around|nearly|approximately|~|≈", "about"],
  ["không(?: \\p{L}+){0,2} (?:dưới|ít hơn|thấp hơn|nhỏ hơn)", "atLeast"],
  ["không(?: \\p{L}+){0,5}? (?:quá|vượt|vượt quá)", "atMost"],
  ["không(?: \\p{L}+)? (?:trên|hơn|cao hơn|nhiều hơn|lớn hơn)", "atMost"],
  ["tối đa|nhiều nhất|cao nhất|còn|còn lại|xuống|giảm đến|giảm về|at most|no more than|up to|≤|<=", "atMost"],
  ["ít nhất|tối thiểu|thấp nhất|đạt|đạt từ|từ|at least|no fewer than|no less than|≥|>=", "atLeast"],
  ["dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|less than|fewer than|under|below|<", "lessThan"],
  ["trên|hơn|nhiều hơn|cao hơn|lớn hơn|vượt|more than|over|above|>", "moreThan"],
  ["quá", "about"],
];
const PATTERNS = BEFORE.map(
  ([words, direction]) =>
    [new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?: mức| là)*$`, "u"), direction] as const,
);
/** *giảm 5%*, *tăng thêm 02*; not *giảm còn*, *tăng lên*, and not what is a word of its own: *tăng cường*. */
const CHANGE =
  /(?<!\p{L})(?:giảm|tăng)(?! (?:cường|nghèo|thiểu|trưởng|gia|tốc)(?!\p{L}))(?:(?! (?:còn|xuống|lên|đạt|đến|tới|về)(?!\p{L})) \p{L}+){0,6}$/u;

/** What the words before a number and those behind it say. */
export function directionOf(before: string, behind: string): Direction {
  const said = before.toLocaleLowerCase("vi").replace(/\s+/g, " ").trim();
  if (CHANGE.test(said)) return "change";
  const [, found = null] = PATTERNS.find(([pattern]) => pattern.test(said)) ?? [];
  if (found === "about") return found;
  const [after] = behind.toLocaleLowerCase("vi").split(/[,;.]/);
  if (/ trở lên(?!\p{L})/u.test(` ${after}`)) return "atLeast";
  return / trở (?:xuống|lại)(?!\p{L})/u.test(` ${after}`) ? "atMost" : found;
}
