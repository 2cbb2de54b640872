import { marked } from "../say/values.js";
import type { RequirementWords } from "../words/requirement-words.js";

const NO_MORE = "the unit has not declared its entries complete";

/** The words for what is asked. */
export const requirements: RequirementWords = {
  group: (kind, count) =>
    kind === "allOf" ? `all ${count} of these are needed` : `one of these ${count} is needed`,
  name: {
    counted: (counts, stage) => `${counts} ${stage}`,
    total: (attribute, of) => `total ${attribute}${of === null ? "" : ` of ${of}`}`,
    latest: (attribute, of) => (of === null ? attribute : `${attribute} of ${of}`),
    number: (what) => `number of ${what}`,
    limited: (name, limits) => `${name} (${limits.join("; ")})`,
    only: (places) => `counted only for ${places}`,
    valid: "in force",
    is: (attribute, values) => `${attribute}: ${values.join(" or ")}`,
    between: (attribute, least, most) =>
      `${attribute} ${most === null ? `${least} or more` : least === null ? `${most} or less` : `from ${least} to ${most}`}`,
  },
  asked: {
    compare: { atLeast: "at least", moreThan: "more than", atMost: "at most", lessThan: "less than" },
    count: (compare, number, what) => `${compare} ${number} × ${what}`,
    held: (name, compare, amount) => `${name} ${compare} ${amount}`,
    share: (compare, percent, whole, part) => `${compare} ${percent} of ${whole}: ${part}`,
    ofBase: (percent, base) => `${percent} of ${base}`,
    asBase: {
      atLeast: (base) => `at least as much as ${base}`,
      moreThan: (base) => `more than ${base}`,
      atMost: (base) => `at most as much as ${base}`,
      lessThan: (base) => `less than ${base}`,
    },
    ofNumber: (percent, figure) => `${percent} of ${figure}`,
    since: (when) => `of ${when}`,
    comparedWith: (base) => `of ${base}`,
    percentSince: (percent, since) => `${percent} ${since}`,
    plus: (amount, isAdded) => `, ${isAdded ? "plus" : "minus"} ${amount}`,
    moved: (direction, compare, amount, since) =>
      `${compare} ${amount} ${direction === "up" ? "above" : "below"} that ${since}`,
    meaning: (amount) => `, that is ${amount}`,
    points: "percentage points",
  },
  found: {
    exact: (amount) => `${amount} found`,
    enough: (least) => `at least ${least} found`,
    open: (least) => `${least} found so far; there may be more, because ${NO_MORE}`,
    unstated: "amount not known",
    unbounded: (least) => `${least} found so far; no upper bound`,
    between: (least, most) => `from ${least} to ${most}`,
    upTo: (least, most) => `${least} found for certain; at most ${most}`,
    atMost: (most) => `at most ${most}`,
    unknown: `not known, because ${NO_MORE}`,
    noFigure: "no figure stated",
    lastStated: (amount, on) =>
      `the last figure on file is ${amount} (${on}); a later one may have been told, because ${NO_MORE}`,
    figure: (amount) => `the figure is ${amount}`,
    share: (part, whole, percent) => `${part} of ${whole}, which is ${percent}`,
    ratio: (part, whole, percent) => `${part} against ${whole}, which is ${percent}`,
    percent: (bounds) => `share ${bounds}`,
    noShare: "the share cannot be worked out",
    against: (base) => `compared with: ${base}`,
  },
  attested: (by) => `${by} must confirm it`,
  said: {
    nothing: "no word in writing yet",
    kept: "it has confirmed that this was done",
    "not-kept": "it has stated that this was not done",
  },
  attestations: (count) => `words in writing: ${count}`,
  subject: ({ name, sure, value, when, implied }) =>
    `${name}: ${sure ? "certain" : "possible"}, ${value === null ? "" : `${value}, `}${when}${implied ? " (from a later stage)" : ""}`,
  passedOver: (act, why) => `on file, but not counted: ${act}: ${why}`,
  why: {
    condition: (attribute, found, wanted) => `${attribute} is ${found}, not ${marked(wanted)}`,
    "other-days": (when) => `outside the days that count${when === null ? "" : ` (${when})`}`,
    later: (when) => `after the day judged${when === null ? "" : ` (${when})`}`,
    "not-valid": (valid, ended) =>
      `no longer ${valid === null ? "valid" : valid.replace(/^still /, "")}${ended === null ? "" : ` (${ended})`}`,
    replaced: () => "replaced by a later record",
    decided: () => "by a decision it is not what the plan means",
    "not-stated": (attribute) => `it does not state the ${attribute}`,
    "not-in-whole": () => "not part of the whole",
  },
  more: (amount, what) => `${amount} more: ${what}`,
  moreIn: (amount, total) => `${amount} more in ${total}`,
  within: (name, compare, amount) => `a new figure of ${name} ${compare} ${amount}`,
  records: (what) => `entries on ${what}`,
  others: (count) => `and ${count} more`,
  or: "or",
};
