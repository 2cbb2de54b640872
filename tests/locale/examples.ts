import type { Issue, Warning } from "../../src/model/issue/issue.js";
import type { Cause } from "../../src/rules/assessment/cause.js";
import type {
  Counted,
  Explanation,
  MeasuredExplanation,
  PassedOver,
  Tally,
} from "../../src/rules/assessment/explanation.js";
import type { Finding } from "../../src/rules/assessment/finding.js";
import { dataProblems } from "./data-examples.js";
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
  quantity: { kind: "count", stage: "st-enterprise.certified" },
  measured: { unit: { vi: "doanh nghiệp", en: "enterprise" }, decimals: 0, currency: null },
  names: {},
  stage: { vi: "đã được cấp giấy chứng nhận", en: "certified" },
  counts: { vi: "doanh nghiệp", en: "enterprise" },
  valid: null,
  attribute: null,
  least: 1,
  most: null,
  closedBy: [],
  subjects: [counted],
  passedOver: [],
};

/** Held against a number. */
const plain = { percent: null, plus: null, base: null, share: null } as const;

export const count: MeasuredExplanation = {
  kind: "count",
  verdict: "unknown",
  since: null,
  causes: [{ code: "not-declared-complete" }],
  comparison: "atLeast",
  need: { least: 2, most: 2 },
  tally,
  ...plain,
};

/** People who were trained, in people. */
export const trained: MeasuredExplanation = {
  ...count,
  kind: "sum",
  need: { least: 1000, most: 1000 },
  tally: {
    ...tally,
    quantity: { kind: "sum", stage: "training.held", attribute: "trainees" },
    measured: { unit: { vi: "người", en: "people" }, decimals: 0, currency: null },
    stage: { vi: "đã tổ chức", en: "held" },
    counts: { vi: "lớp tập huấn", en: "course" },
    attribute: { vi: "Số người được tập huấn", en: "Trainees" },
    least: 850,
    subjects: [{ ...counted, value: { least: 850, most: 850 } }],
  },
};

/** A rate, in per cent. */
export const poverty: MeasuredExplanation = {
  ...count,
  kind: "latest",
  verdict: "unmet",
  causes: [],
  comparison: "atMost",
  need: { least: 2.5, most: 2.5 },
  tally: {
    ...tally,
    quantity: { kind: "latest", stage: "poverty.measured", attribute: "rate" },
    measured: { unit: { vi: "%", en: "%" }, decimals: 2, currency: null },
    stage: { vi: "đã công bố", en: "published" },
    counts: { vi: "kỳ rà soát", en: "survey" },
    attribute: { vi: "Tỷ lệ hộ nghèo", en: "Poverty rate" },
    least: 3.25,
    most: 3.25,
    subjects: [{ ...counted, value: { least: 3.25, most: 3.25 } }],
  },
};

const cooperatives: Tally = {
  ...tally,
  quantity: { kind: "count", stage: "coop.founded", valid: true },
  stage: { vi: "đã thành lập", en: "founded" },
  counts: { vi: "hợp tác xã", en: "cooperative" },
  valid: { vi: "đang hoạt động", en: "operating" },
  least: 20,
  most: 20,
  closedBy: ["st-1"],
};

/** More than 98 per cent of the cooperatives that operate. */
export const share: MeasuredExplanation = {
  ...count,
  verdict: "unmet",
  causes: [],
  comparison: "moreThan",
  need: { least: 19.6, most: 19.6 },
  tally: {
    ...cooperatives,
    quantity: { kind: "count", stage: "coop.high-tech" },
    stage: { vi: "đã ứng dụng công nghệ cao", en: "high-tech" },
    valid: null,
    least: 19,
    most: 19,
  },
  percent: 98,
  base: cooperatives,
  share: { least: 95, most: 95 },
};

const approved: Tally = {
  ...tally,
  quantity: { kind: "sum", stage: "line.approved", attribute: "amount" },
  measured: { unit: { vi: "đồng", en: "VND" }, decimals: 0, currency: "VND" },
  stage: { vi: "đã được duyệt dự toán", en: "approved" },
  counts: { vi: "khoản kinh phí", en: "budget line" },
  attribute: { vi: "Số tiền", en: "Amount" },
  least: 100_000_000,
  most: 100_000_000,
  closedBy: ["st-2"],
};

/** Money that is to cover what was approved. */
export const cover: MeasuredExplanation = {
  ...count,
  kind: "sum",
  verdict: "unmet",
  causes: [],
  need: { least: 100_000_000, most: 100_000_000 },
  tally: {
    ...approved,
    quantity: { kind: "sum", stage: "line.allocated", attribute: "amount" },
    stage: { vi: "đã phân bổ", en: "allocated" },
    least: 50_000_000,
    most: 80_000_000,
  },
  percent: 100,
  base: approved,
  share: { least: 50, most: 80 },
};

/** On file, but of another level. */
export const national: PassedOver = {
  id: "nn",
  name: "Nhiệm vụ cấp nhà nước",
  on: { from: "2023-02-01", to: "2023-02-01" },
  records: ["nn.proposed"],
  why: {
    code: "condition",
    condition: { attribute: "level", in: ["provincial", "base"] },
    found: ["national"],
  },
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
  series: null,
  key: null,
  due: "2025-12-31",
  verdict: "unknown",
  atDue: null,
  now: "unknown",
  forGood: false,
  causes: [{ code: "not-declared-complete" }],
  timing: { code: "running", days: 731 },
  status: "undetermined",
  since: null,
  noLonger: null,
  wouldApply: null,
  outlook: {
    code: "on-track",
    lastStart: "2025-11-06",
    lawfulEnd: null,
    margin: 676,
    reached: { subject: { id: "cd", name: "Công ty C" }, stage: { vi: "đã nộp hồ sơ", en: "filed" } },
  },
  reading: "certified",
  readings: [{ id: "certified", title: null, verdict: "unknown" }],
  measured: {
    kind: "count",
    comparison: "atLeast",
    value: { least: 1, most: null },
    need: { least: 2, most: 2 },
    percent: null,
    share: null,
    baseline: null,
    in: tally.measured,
  },
  evidence: [{ record: "ab.certified", documents: ["gcn-01"], cell: "tien-do.xlsx!Tiến độ!C7" }],
  statements: [],
  decisions: [],
  amendments: [],
  judgedOn: "2023-12-31",
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
  "validity-unknown": { code: "validity-unknown", subject, ends: { from: "2024-02-01", to: "2024-02-29" } },
  "date-too-coarse": { code: "date-too-coarse", records, on: { from: "2023-01-01", to: "2023-12-31" } },
  "attribute-missing": { code: "attribute-missing", records, attribute: "level" },
  contradicted: { code: "contradicted", records, attribute: "amount" },
  "awaiting-decision": { code: "awaiting-decision", subject, planned: ["Ổi lê Mỹ Hiệp"] },
  "place-unknown": { code: "place-unknown", subject, stated: ["row-4"] },
  "body-unknown": { code: "body-unknown", records, attribute: "authority", found: "Sở Khoa học" },
  "perhaps-the-same": {
    code: "perhaps-the-same",
    subjects: [subject, { id: "le", name: "Ổi lê Mỹ Hiệp" }],
    records,
    what: "subjects",
  },
  "replacement-open": { code: "replacement-open", records },
  "several-figures": { code: "several-figures", subjects: [subject] },
  "word-too-early": { code: "word-too-early", decisions: ["q2"], upTo: "2024-12-31" },
  "law-unverified": { code: "law-unverified", criterion: "c-ste-6" },
  "nothing-to-compare": { code: "nothing-to-compare" },
  "condition-open": { code: "condition-open" },
  "condition-unmet": { code: "condition-unmet" },
  waived: { code: "waived", decision: "q1", until: "2024-06-30", afterDue: false },
  withdrawn: { code: "withdrawn", amendment: "pl-1", afterDue: true },
};

const at = { path: ["records", 3, "on"] } as const;
type Problem = Issue | Warning;
/** One of each, likewise. */
export const problems: { readonly [C in Problem["code"]]: Extract<Problem, { code: C }> } = {
  ...sheetProblems,
  ...dataProblems,
  "not-a-paper": { path: [], code: "not-a-paper", file: "mau.doc", kind: "doc" },
  "marker-missing": { path: [], code: "marker-missing", file: "mau.docx", marker: "{{NOI_DUNG}}" },
  missing: { ...at, code: "missing" },
  "wrong-type": { ...at, code: "wrong-type", expected: "string | number", found: "null" },
  "unknown-key": {
    path: ["records", 3, "ngay"],
    code: "unknown-key",
    key: "ngay",
    nearest: [],
    accepted: ["id", "on"],
  },
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
