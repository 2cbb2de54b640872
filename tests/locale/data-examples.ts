import type { AttributeIssue } from "../../src/model/issue/attribute-issue.js";
import type { Issue, Warning } from "../../src/model/issue/issue.js";
import type { RequirementIssue } from "../../src/model/requirement/check/requirement-issue.js";
import type { UpgradeWarning } from "../../src/model/upgrade/upgrade-warning.js";

type Problem = Issue | Warning;
type Code =
  | (RequirementIssue | AttributeIssue | UpgradeWarning)["code"]
  | "field-of-version"
  | "differs-on-file"
  | "told-early";

const requires = { path: ["commitments", "row-3", "requires"] } as const;
const record = { path: ["records", 3] } as const;
const file = { path: [] } as const;

/** One of each that requirements, attributes and files of an earlier format can have. */
export const dataProblems: { readonly [C in Code]: Extract<Problem, { code: C }> } = {
  "one-comparison": {
    ...requires,
    code: "one-comparison",
    found: ["atLeast", "atMost"],
    accepted: ["atLeast", "moreThan", "atMost", "lessThan"],
  },
  foregone: {
    ...requires,
    code: "foregone",
    comparison: "atLeast",
    met: true,
    bound: "at-least",
    limit: 1,
    found: 0,
  },
  "other-unit": { ...requires, code: "other-unit", found: "VND", expected: null },
  "must-repeat": { ...requires, code: "must-repeat", found: "mark.granted", accepted: ["poverty.measured"] },
  "unfit-attribute": {
    ...requires,
    code: "unfit-attribute",
    found: "level",
    needs: "adds",
    accepted: ["amount"],
  },
  "unfit-condition": {
    ...requires,
    code: "unfit-condition",
    found: "atLeast",
    attribute: "level",
    accepted: ["in"],
  },
  "backward-range": { ...requires, code: "backward-range", from: "5", to: "2" },
  "series-out-of-order": {
    ...requires,
    code: "series-out-of-order",
    series: "poverty",
    what: "due",
    before: "row-2",
    stands: "2025-12-31",
    found: "2024-12-31",
  },
  "not-told-there": {
    ...record,
    code: "not-told-there",
    found: "amount",
    stage: "mark.filed",
    accepted: ["level"],
  },
  "told-of": { ...record, code: "told-of", found: "level", of: "subject" },
  "no-such-option": {
    ...record,
    code: "no-such-option",
    found: "provincal",
    nearest: ["provincial"],
    accepted: ["provincial", "base"],
  },
  "too-fine": { ...record, code: "too-fine", found: "3.257", decimals: 2 },
  "field-of-version": { ...file, code: "field-of-version", fields: ["limits"], version: 2, other: 1 },
  "differs-on-file": { ...record, code: "differs-on-file", found: "r1" },
  "told-early": {
    ...record,
    code: "told-early",
    record: "r1",
    recorded: "2022-03-01",
    than: "plan",
    day: "2022-03-25",
  },
  "old-format": { ...file, code: "old-format", found: 1, current: 2 },
  "value-dropped": { ...requires, code: "value-dropped", field: "target", found: "3" },
  "limit-dropped": { ...file, code: "limit-dropped", stage: "mark.granted", found: "9 month" },
  "attribute-inferred": { ...file, code: "attribute-inferred", attribute: "amount", type: "money" },
  "attribute-dropped": { ...record, code: "attribute-dropped", attribute: "colour", found: "blue" },
};
