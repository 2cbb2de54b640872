/** What a paper, a screen or a workbook does not say: the words of officials stand instead. */
export const NOT_SAID = {
  vi: [
    /cam kết/giu,
    /bản ghi/giu,
    /dòng kinh phí/giu,
    /\d+ chắc chắn/giu,
    /triển vọng/giu,
    /việc đã xảy ra/giu,
    /tên đối tượng/giu,
    /tốt lên|kém đi|không còn rõ/giu,
    /giải quyết được/giu,
    /nếu xét mọi cách hiểu/giu,
    /vừa hết thời hạn|đã hết thời hạn được/giu,
    /ban đầu|năm: không nêu/giu,
    /chưa đủ căn cứ kết luận/giu,
    /không áp dụng/giu,
    /đạt, trễ hạn|không đạt \(quá hạn\)|chưa đạt \(còn hạn\)/giu,
    /đúng tiến độ/giu,
    /(?<!p)đạt (?:từ )?\d+(?: đến \d+)? (?:trách nhiệm|nội dung|nhiệm vụ)/giu,
    /văn nội dung/giu,
  ],
  en: [/\btold\b/gi, /\banew\b/gi, /\bwhoever\b/gi, /\bof what\b/gi, /\bof which row\b/gi],
} as const;

/** English words that could be Vietnamese syllables by their letters. */
export const ENGLISH_TOO: ReadonlySet<string> = new Set(["by", "the", "on", "no", "one", "them", "then"]);

/** Names that are the same in both languages; *vn-khcn* is the name of the set of legal criteria, which a paper cites. */
export const PROPER: ReadonlySet<string> = new Set(["Excel", "Word", "phoihop", "vn-khcn", "kg"]);

/** Words of the other language that stand as they are: made up data is marked so, and amounts as units write them. */
export const STANDING = {
  vi: [],
  // The symbol of the sheet of questions, which is not a letter (công văn) yet.
  en: [
    "PĐN",
    "minh họa",
    "in đồng (1.234.567), or say 1,5 tỷ, 350 triệu",
    "million đồng",
    "billion đồng",
    "đồng",
  ],
} as const;

/**
 * Lines that are no sentences: the next command to type, and the place in a file of data at which something is odd. The first
 * takes ids and days as they are; the second leads whoever keeps the file to the entry.
 */
export const NO_SENTENCE = /^\s*(?:phoihop |- \w+\[\d+\])/;
