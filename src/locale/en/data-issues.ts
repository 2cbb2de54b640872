import type { IssueWords } from "../words/locale.js";
import { marked, list, quoted } from "../say/values.js";
import { number } from "./values.js";

const COMPARISONS = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
} as const;
const BOUNDS = {
  "at-least": (limit: string) => `at least ${limit}`,
  "more-than": (limit: string) => `more than ${limit}`,
  "at-most": (limit: string) => `at most ${limit}`,
  "less-than": (limit: string) => `less than ${limit}`,
} as const;

const any = (accepted: readonly string[]) => accepted.map(quoted).join(" or ");
/** What would be right, where anything would. */
const only = (accepted: readonly string[], none: string) =>
  accepted.length > 0 ? `write ${any(accepted)}` : none;
const said = (found: string | null) => (found === null ? "a number of subjects" : quoted(found));

/** What is said of requirements, of attributes and of files of the earlier format. */
export const dataIssues: Pick<
  IssueWords["about"],
  | "one-comparison"
  | "foregone"
  | "other-unit"
  | "must-repeat"
  | "unfit-attribute"
  | "unfit-condition"
  | "backward-range"
  | "series-out-of-order"
  | "not-told-there"
  | "told-of"
  | "no-such-option"
  | "too-fine"
  | "field-of-version"
  | "differs-on-file"
  | "old-format"
  | "value-dropped"
  | "limit-dropped"
  | "attribute-inferred"
  | "attribute-dropped"
> = {
  "one-comparison": ({ found, accepted }) =>
    found.length === 0
      ? `says nothing of how much; write one of ${list(accepted.map(quoted))}`
      : `says how much ${number(found.length)} times (${list(found.map(quoted))}); keep one, or write two parts of “allOf”`,
  foregone: ({ comparison, found, met, bound, limit, percent }) => {
    const sign = percent ? " %" : "";
    const asked = marked(`${COMPARISONS[comparison]} ${number(found)}${sign}`);
    return `${asked} is met by ${met ? "every register" : "no register"}; must be ${BOUNDS[bound](`${number(limit)}${sign}`)}`;
  },
  "other-unit": ({ found, expected }) =>
    `${said(expected)} cannot be compared with ${said(found)}; choose a figure of the same unit`,
  "must-repeat": ({ found, accepted }) =>
    `stage ${quoted(found)} happens once, so no figure of it is the last; ${only(accepted, "declare that it repeats")}`,
  "unfit-attribute": ({ found, needs, accepted }) =>
    `${quoted(found)} is no figure of the act${needs === "adds" ? " that adds up" : ""}; ${only(accepted, "declare such a figure in the procedure")}`,
  "unfit-condition": ({ found, attribute, accepted }) =>
    `${quoted(found)} cannot be asked of ${quoted(attribute)}; write ${any(accepted)}`,
  "backward-range": ({ from, to }) =>
    `the lowest ${quoted(from)} is above the highest ${quoted(to)}; exchange them`,
  "series-out-of-order": ({ series, what, before, stands, found }) => {
    const of = `in the series ${quoted(series)}`;
    switch (what) {
      case "due":
        return `${of}, the due day ${said(found)} is not after ${said(stands)} of ${quoted(before)}; put the steps in order`;
      case "comparison":
        return `${of}, the comparison ${said(found)} differs from ${said(stands)} of ${quoted(before)}; use one for all steps`;
      case "unit":
        return `${of}, the unit ${said(found)} differs from ${said(stands)} of ${quoted(before)}; use one for all steps`;
    }
  },
  "not-told-there": ({ found, stage, accepted }) =>
    `attribute ${quoted(found)} is not told at stage ${quoted(stage)}; ${only(accepted, "nothing is told there")}`,
  "told-of": ({ found, of }) =>
    of === "subject"
      ? `attribute ${quoted(found)} is told of the subject, not of an act; write it there`
      : `attribute ${quoted(found)} is told of each act, not of the subject; write it in the record`,
  "no-such-option": ({ found, nearest, accepted }) =>
    `there is no option ${quoted(found)}; ${nearest.length > 0 ? `is it ${any(nearest)}` : `write ${any(accepted)}`}`,
  "too-fine": ({ found, decimals }) =>
    `${quoted(found)} has too many decimals; at most ${number(decimals)} are told`,
  "field-of-version": ({ fields, version, other }) =>
    `says format version ${number(version)} but has ${list(fields.map(quoted))} of version ${number(other)}; correct “formatVersion” or leave these out`,
  "differs-on-file": ({ found }) =>
    `the id ${quoted(found)} is on file with other content; choose another or write a correction`,
  "old-format": ({ found, current }) =>
    `is of format version ${number(found)}, read as version ${number(current)}; save it anew`,
  "value-dropped": ({ field, found }) =>
    `${quoted(field)} says ${quoted(found)}, which the requirement does not; the requirement stands`,
  "limit-dropped": ({ stage, found }) =>
    `the time limit ${quoted(found)} of stage ${quoted(stage)} is no longer read from the plan; lawful times come from the law set`,
  "attribute-inferred": ({ attribute }) =>
    `attribute ${quoted(attribute)} was declared by nobody, and is now as it is used; write its title and unit of measure`,
  "attribute-dropped": ({ attribute, found }) =>
    `attribute ${quoted(attribute)} (${quoted(found)}) is not declared for this place and is not used; declare it in the plan`,
};
