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
    /đạt, trễ hạn|(?:không|chưa) đạt \((?:quá|còn) hạn\)/giu,
    /phiếu đề nghị|PĐN/gu,
    /đúng tiến độ/giu,
    /(?<!p)đạt (?:từ )?\d+(?: đến \d+)? (?:trách nhiệm|nội dung|nhiệm vụ)/giu,
    /văn nội dung/giu,
  ],
  en: [/\btold\b/gi, /\banew\b/gi, /\bwhoever\b/gi, /\bof what\b/gi, /\bof which row\b/gi, /commitments?/gi],
} as const;

/** English words that could be Vietnamese syllables by their letters. */
export const ENGLISH_TOO: ReadonlySet<string> = new Set(["by", "the", "on", "no", "one", "them", "then"]);

/** Names that are the same in both languages. */
export const PROPER: ReadonlySet<string> = new Set(["Excel", "Word", "phoihop"]);
