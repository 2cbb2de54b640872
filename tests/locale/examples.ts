import type { Issue, Warning } from "../../src/model/issue.js";
import type { Cause } from "../../src/rules/cause.js";
import type { Counted, Explanation, Tally } from "../../src/rules/explanation.js";
import type { Finding } from "../../src/rules/finding.js";
import { sheetProblems } from "./sheet-examples.js";

export const counted: Counted = {
  id: "ab",
  name: "Công ty A & B",
  state: "definite",
  on: { from: "2023-06-06", to: "2023-06-06" },
  records: ["ab.certified"],
  causes: [],
};

export const tally: Tally = {
  measure: { stage: "st-enterprise.certified" },
  names: {},
  stage: { vi: "đã được cấp giấy chứng nhận", en: "certified" },
  counts: { vi: "doanh nghiệp", en: "enterprise" },
  definite: 1,
  possible: null,
  closedBy: null,
  subjects: [counted],
};

export type Count = Extract<Explanation, { kind: "count" }>;
export const count: Count = {
  kind: "count",
  verdict: "unknown",
  since: null,
  causes: [{ code: "not-declared-complete" }],
  need: 2,
  tally,
};

/** Two S&T enterprises, one on file, nothing declared complete. */
export const finding: Finding = {
  commitment: "row-3",
  kind: "indicator",
  title: {
    vi: "Hỗ trợ thành lập ít nhất 02 doanh nghiệp KH&CN",
    en: "Help found at least 02 S&T enterprises",
  },
  clause: "Phụ lục, TT 3",
  lines: [100, 100],
  responsible: {
    holders: [{ unit: "phong-a", name: { vi: "Phòng A", en: "Phòng A" }, role: "lead" }],
    ended: [],
    missing: null,
  },
  due: "2025-12-31",
  verdict: "unknown",
  causes: [{ code: "not-declared-complete" }],
  timing: { code: "running", days: 731 },
  status: "undetermined",
  outlook: {
    code: "on-track",
    lastStart: "2025-11-06",
    margin: 676,
    reached: { subject: { id: "cd", name: "Công ty C" }, stage: { vi: "đã nộp hồ sơ", en: "filed" } },
  },
  reading: "certified",
  readings: [{ id: "certified", title: null, verdict: "unknown" }],
  count: { definite: 1, possible: null, need: 2 },
  evidence: [{ record: "ab.certified", documents: ["gcn-01"], cell: "tien-do.xlsx!Tiến độ!C7" }],
  explanation: count,
};

export const judged = (explanation: Explanation, rest: Partial<Finding> = {}): Finding => ({
  ...finding,
  evidence: [],
  verdict: explanation.verdict,
  causes: explanation.causes,
  explanation,
  ...rest,
});

const records = ["r1", "r2"];
const subject = { id: "oi", name: "Ổi lê Cao Lãnh" };

/** One of each; a code that is added and not shown here does not compile. */
export const causes: { readonly [C in Cause["code"]]: Extract<Cause, { code: C }> } = {
  "nothing-recorded": { code: "nothing-recorded" },
  "not-declared-complete": { code: "not-declared-complete" },
  "no-evidence": { code: "no-evidence", records },
  "wrong-evidence": {
    code: "wrong-evidence",
    records,
    found: ["news", null],
    accepted: ["decision", "certificate"],
  },
  "standing-unknown": { code: "standing-unknown", subject, ends: { from: "2024-02-01", to: "2024-02-29" } },
  "date-too-coarse": { code: "date-too-coarse", records, on: { from: "2023-01-01", to: "2023-12-31" } },
  "attribute-missing": { code: "attribute-missing", records, attribute: "level" },
  contradicted: { code: "contradicted", records, attribute: "amount" },
  "awaiting-decision": { code: "awaiting-decision", subject, planned: ["Ổi lê Mỹ Hiệp"] },
  "law-unverified": { code: "law-unverified", criterion: "c-ste-6" },
  "nothing-to-compare": { code: "nothing-to-compare" },
  "condition-open": { code: "condition-open" },
  "condition-unmet": { code: "condition-unmet" },
  waived: { code: "waived", decision: "q1", until: "2024-06-30" },
  withdrawn: { code: "withdrawn", amendment: "pl-1" },
};

const at = { path: ["records", 3, "on"] } as const;
type Problem = Issue | Warning;
/** One of each, likewise. */
export const problems: { readonly [C in Problem["code"]]: Extract<Problem, { code: C }> } = {
  ...sheetProblems,
  "not-a-paper": { path: [], code: "not-a-paper", file: "mau.doc", kind: "doc" },
  "marker-missing": { path: [], code: "marker-missing", file: "mau.docx", marker: "{{NOI_DUNG}}" },
  missing: { ...at, code: "missing" },
  "wrong-type": { ...at, code: "wrong-type", expected: "string | number", found: "null" },
  "unknown-key": { path: ["records", 3, "ngay"], code: "unknown-key", key: "ngay" },
  "forbidden-key": { ...at, code: "forbidden-key", key: "__proto__" },
  "not-accepted": { ...at, code: "not-accepted", found: "giay", accepted: ["A", "B"] },
  malformed: { ...at, code: "malformed", found: "6/6/23", form: "partial-date" },
  "no-such-day": { ...at, code: "no-such-day", found: "2023-02-31" },
  "too-small": { ...at, code: "too-small", found: "-5", minimum: 0 },
  "too-large": { ...at, code: "too-large", found: "101", maximum: 100 },
  "not-whole": { ...at, code: "not-whole", found: "1.5" },
  empty: { ...at, code: "empty" },
  "too-deep": { path: [], code: "too-deep", limit: 1000 },
  "unknown-id": { ...at, code: "unknown-id", kind: "unit", found: "phong-kt", nearest: ["phong-kt-ht"] },
  "duplicate-id": { ...at, code: "duplicate-id", found: "r1", first: ["records", 0, "id"] },
  "wrong-plan": { ...at, code: "wrong-plan", found: "p1", expected: "p2" },
  "differs-from-plan": { path: ["units", "a", "form"], code: "differs-from-plan", found: "a", key: "form" },
  "missing-one-of": { ...at, code: "missing-one-of", keys: ["procedure", "for"] },
  "corrects-in-circle": { ...at, code: "corrects-in-circle", relation: "corrects", ids: ["r1", "r2"] },
  "more-faults": { ...at, code: "more-faults", limit: 5000 },
  "corrected-twice": { ...at, code: "corrected-twice", found: "r1", first: ["records", 2, "corrects"] },
  "backward-period": { ...at, code: "backward-period", from: "2023-02-01", to: "2023-01-01" },
  "outside-period": {
    ...at,
    code: "outside-period",
    found: "2026-01-01",
    from: "2025-01-01",
    to: "2025-12-31",
  },
  "not-utf8": { path: [], code: "not-utf8", line: 3, column: 1200 },
  "not-json": { path: [], code: "not-json", line: 3, column: 12, found: "}" },
  unreadable: { path: [], code: "unreadable", file: "so.json", reason: "ENOENT" },
  "before-plan": { ...at, code: "before-plan", record: "r1", on: "2016", issued: "2022-03-25" },
  "out-of-order": { ...at, code: "out-of-order", record: "r1", earlier: "r0" },
  "no-evidence": { ...at, code: "no-evidence", record: "r1" },
  "inside-complete": { ...at, code: "inside-complete", record: "r1", statement: "st-1", upTo: "2023-12-31" },
  "recorded-before": { ...at, code: "recorded-before", record: "r1", on: "2023-07", recorded: "2023-06-30" },
  "states-future": {
    ...at,
    code: "states-future",
    statement: "st-1",
    upTo: "2023-12-31",
    recorded: "2023-10-10",
  },
  "same-name": { ...at, code: "same-name", subject: "a", other: "b", name: "Công ty A" },
};
