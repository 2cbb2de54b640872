import * as z from "zod/mini";
import type { Issue } from "../../model/issue/issue.js";
import { at } from "../../model/parse/checks.js";
import { DOCUMENT_KINDS } from "../../model/register/document.js";
import { COMPARISONS } from "../../model/requirement/comparison.js";
import { Day } from "../../model/values/date.js";
import { STATUSES } from "../../rules/assessment/finding.js";
import { VERDICTS } from "../../rules/verdict.js";
import { UNREAD } from "../entry.js";
import type { PortfolioFault, PortfolioRow } from "../rows.js";

const text = z.string();
const textOrNone = z.nullable(z.string());
const numberOrNone = z.nullable(z.number());
const whole = z.int().check(z.nonnegative());
const verdict = z.enum(VERDICTS);
const ofPair = { plan: text, register: textOrNone };

const finding = z.strictObject({
  row: z.literal("finding"),
  ...ofPair,
  commitment: text,
  key: textOrNone,
  alike: text,
  series: textOrNone,
  kind: z.enum(["indicator", "item", "obligation", "funding", "review"]),
  clause: text,
  title: text,
  due: Day,
  atDue: z.nullable(verdict),
  now: verdict,
  verdict,
  status: z.enum(STATUSES),
  timing: z.enum(["running", "over", "in-time", "late", "too-coarse", "kept", "none"]),
  outlook: z.enum(["achieved", "on-track", "at-risk", "too-late", "cannot-estimate", "none"]),
  quantity: z.nullable(z.enum(["count", "sum", "latest"])),
  comparison: z.nullable(z.enum(COMPARISONS)),
  valueLeast: numberOrNone,
  valueMost: numberOrNone,
  needLeast: numberOrNone,
  needMost: numberOrNone,
  causes: text,
  lead: textOrNone,
  leadName: textOrNone,
  side: textOrNone,
  sideName: textOrNone,
  waiting: textOrNone,
  awaited: textOrNone,
  queue: textOrNone,
});

const paper = z.strictObject({
  row: z.literal("paper"),
  ...ofPair,
  commitment: text,
  paper: textOrNone,
  kind: z.nullable(z.enum(DOCUMENT_KINDS)),
  number: textOrNone,
  symbol: textOrNone,
  date: textOrNone,
  issuer: textOrNone,
  title: textOrNone,
});

const review = z.strictObject({
  row: z.literal("review"),
  ...ofPair,
  place: text,
  planTitle: text,
  registerTitle: textOrNone,
  nature: z.nullable(z.enum(["public-record", "working", "illustrative"])),
  findings: whole,
  papers: whole,
  warnings: whole,
  notApplicable: whole,
  metFrom: whole,
  metTo: whole,
});

const isIssue = (value: unknown) => typeof at(value, "code") === "string";

/** Why something was not judged, as a file of rows holds it. */
export const FaultSchema: z.ZodMiniType<PortfolioFault> = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("unread"), why: z.enum(UNREAD) }),
  z.strictObject({ code: z.enum(["no-plan", "no-register"]) }),
  z.strictObject({
    code: z.enum(["plan-refused", "register-refused"]),
    count: whole,
    issues: z.array(z.custom<Issue>(isIssue)),
  }),
  z.strictObject({ code: z.enum(["told-before", "plan-differs"]), first: text }),
  z.strictObject({ code: z.literal("not-judged"), reason: text }),
]);

const issue = z.strictObject({
  row: z.literal("issue"),
  place: text,
  plan: textOrNone,
  register: textOrNone,
  fault: FaultSchema,
});

const total = z.strictObject({
  row: z.literal("total"),
  asOf: Day,
  knownBy: z.nullable(Day),
  plans: whole,
  reviews: whole,
  findings: whole,
  papers: whole,
  issues: whole,
  notApplicable: whole,
  metFrom: whole,
  metTo: whole,
  byStatus: z.record(z.enum(STATUSES), whole),
});

/** What rows of each kind hold. */
export const ROW_FIELDS: Readonly<Record<PortfolioRow["row"], readonly string[]>> = {
  finding: Object.keys(finding.shape),
  paper: Object.keys(paper.shape),
  review: Object.keys(review.shape),
  issue: Object.keys(issue.shape),
  total: Object.keys(total.shape),
};

/** A row as a line of NDJSON holds it. */
export const PortfolioRowSchema: z.ZodMiniType<PortfolioRow> = z.discriminatedUnion("row", [
  finding,
  paper,
  review,
  issue,
  total,
]);
