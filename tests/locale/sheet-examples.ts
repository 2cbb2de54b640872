import type { Issue, Warning } from "../../src/model/issue/issue.js";
import type { SheetIssue, SheetWarning } from "../../src/model/issue/sheet-issue.js";

type Code = (SheetIssue | SheetWarning)["code"];
type Problem = Issue | Warning;

const at = { path: [], cell: "tien-do.xlsx!Nhãn hiệu!C7" } as const;

/** One of each that a returned workbook can have. */
export const sheetProblems: { readonly [C in Code]: Extract<Problem, { code: C }> } = {
  "cell-error": { ...at, code: "cell-error", found: "#REF!" },
  "legacy-text": {
    ...at,
    code: "legacy-text",
    encoding: "TCVN3",
    found: "Së Khoa häc",
    meant: "Sở Khoa học",
  },
  ambiguous: { ...at, code: "ambiguous", found: "1,234", candidates: ["1.234", "1234"] },
  "count-mismatch": { ...at, code: "count-mismatch", found: 3, listed: 2 },
  "shared-amount": { ...at, code: "shared-amount", names: 2 },
  unanswered: { ...at, code: "unanswered", question: "TT 6: không có số để đếm" },
  "question-open": { ...at, code: "question-open", question: "Đây là hai nội dung hay một?" },
  "no-annex": { ...at, code: "no-annex" },
  "row-missing": { ...at, code: "row-missing", found: "Ngày ban hành" },
  "same-number": { ...at, code: "same-number", found: "6" },
  "same-name-twice": { ...at, code: "same-name-twice", other: "ke-hoach.xlsx!Đơn vị!B5" },
  "cannot-hold": { path: ["receipts", 0], code: "cannot-hold", what: "dấu đến" },
  "head-missing": { ...at, code: "head-missing", expected: "marks" },
  "newer-template": { ...at, code: "newer-template", found: 2, known: 1 },
  "not-a-workbook": { path: [], code: "not-a-workbook", file: "a.xls", kind: "xls" },
  "too-much": { path: [], code: "too-much", file: "a.xlsx", what: "unpacked", found: 1e9, limit: 2e8 },
  "quote-open": { path: [], code: "quote-open", file: "so.csv", line: 3 },
  "mixed-set": { path: [], code: "mixed-set", file: "so.csv", part: "so - Nhãn hiệu.csv" },
  contradicts: {
    ...at,
    code: "contradicts",
    field: "on",
    found: "2023",
    stands: "2024",
    other: "b.xlsx!Nhãn hiệu!E9",
    kept: "both",
  },
  "perhaps-twice": { ...at, code: "perhaps-twice", amount: "1250000000", other: "b.xlsx!Nhãn hiệu!E9" },
  "similar-name": { ...at, code: "similar-name", found: "Oi le", nearest: ["Ổi lê"] },
  "far-off": { ...at, code: "far-off", found: 350, usual: 350_000_000 },
  "missing-beside": { ...at, code: "missing-beside", what: "name" },
  "answer-differs": { ...at, code: "answer-differs", other: "b.xlsx!Nhãn hiệu!E9" },
  "answered-twice": { ...at, code: "answered-twice", other: "b.xlsx!Nhãn hiệu!E9" },
  "others-word": { ...at, code: "others-word", unit: "UBND huyện" },
  "answers-lost": { ...at, code: "answers-lost" },
  "first-layout": { path: [], code: "first-layout", file: "so.xlsx" },
  "unit-unknown": { ...at, code: "unit-unknown", found: "USD" },
  "not-calculated": { ...at, code: "not-calculated" },
  "unit-differs": { ...at, code: "unit-differs", found: "Phòng KT&HT", made: "UBND huyện" },
  "not-used": { ...at, code: "not-used", why: "struck", found: "12/QĐ" },
  "read-as": { ...at, code: "read-as", found: "nt", meant: "5/6/2023" },
  "perhaps-swapped": { ...at, code: "perhaps-swapped", found: "06/05/2023", meant: "05/06/2023" },
  "column-missing": { ...at, code: "column-missing", found: "Ký hợp đồng: Ngày" },
  "place-missing": { ...at, code: "place-missing" },
  "far-day": { ...at, code: "far-day", found: "1905-07-15", from: "2022-03-25", to: "2025-12-31" },
  "cannot-prove": { ...at, code: "cannot-prove", found: "biên bản", accepted: ["quyết định"] },
  "row-unfinished": { ...at, code: "row-unfinished" },
  "head-guessed": { ...at, code: "head-guessed", found: "Ngày thực hiên", column: "on" },
  "column-not-read": { ...at, code: "column-not-read", found: "Người ký" },
  "sheet-not-read": { ...at, code: "sheet-not-read", found: "Sheet1" },
  "other-plan-version": { ...at, code: "other-plan-version", found: "1.0.0", current: "1.1.0" },
  "letter-missing": { ...at, code: "letter-missing" },
};
