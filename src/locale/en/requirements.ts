import type { RequirementWords } from "../locale.js";

export const requirements: RequirementWords = {
  group: (kind, count) =>
    kind === "allOf" ? `all ${count} of these are needed` : `one of these ${count} is needed`,
  what: (counts, stage) => `${counts} ${stage}`,
  need: (number, more) => (more === "at-least" ? `at least ${number} needed` : `more than ${number} needed`),
  bounds: (least, most) =>
    most === least
      ? `${least} found`
      : `${least} for certain, ${most === null ? "no upper bound" : `at most ${most}`}`,
  nothingToBound: "cannot be worked out",
  share: (part, whole) => `share of ${part} in ${whole}`,
  money: (sum, found, covers, needed) =>
    `the sum of ${sum} (${found}) must be no less than that of ${covers} (${needed})`,
  attested: (by) => `${by} must confirm it`,
  unattested: "no word in writing yet",
  attestations: (ids) => `word given: ${ids}`,
  only: (places) => `counted only for ${places}`,
  standing: "still standing",
  closed: (statement) => `declared complete by statement ${statement}`,
  subject: (name, sure, when, records, implied) =>
    `${name}: ${sure ? "certain" : "possible"}, ${when} (records ${records}${implied ? "; from a later stage" : ""})`,
  more: (number, what) => `${number} more: ${what}`,
  moreMoney: (sum, what) => `${sum} more for ${what}`,
  records: (what) => `records of ${what}`,
  others: (count) => `and ${count} more`,
  or: "or",
};
