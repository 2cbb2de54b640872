import { list } from "../say/values.js";
import type { LawListWords } from "../words/law-list-words.js";
import { number } from "./values.js";

const units = { days: "days", "working-days": "working days", months: "months" } as const;
const one = { days: "day", "working-days": "working day", months: "month" } as const;

/** The rules of a law set. */
export const lawList: LawListWords = {
  title: (law, amends) => `Law set ${law}${amends === null ? "" : ` (amends ${amends})`}`,
  about: (rules, times) =>
    `${number(rules)} criteria, ${number(times)} lawful times. Each rule says when it applies, on what basis, where that was read and how sure it is; a rule that nobody has read on the text of a state source decides nothing by itself.`,
  sure: {
    verified: "read on the text",
    secondary: "read in a secondary source",
    unverified: "not verified",
    "not-known": "not read, nothing is concluded",
  },
  rules: "Criteria",
  advice: "advice: not to follow it is no breach",
  procedure: (title) => `Procedure: ${title}`,
  at: (stage) => (stage === null ? "The whole course is judged" : `Act judged: ${stage}`),
  onReview: "by the law of the day of the review",
  selectedBy: (stage) => `The rule is chosen by the day of: ${stage}`,
  touches: (promises) =>
    promises.length === 0
      ? "No promise of the plan counts by this procedure"
      : `Promises touched: ${list(promises)}`,
  period: (from, last) =>
    from === null && last === null
      ? "no days stated"
      : [from && `from ${from}`, last && `up to and including ${last}`].filter(Boolean).join(" "),
  columns: {
    period: "In force",
    statement: "What it asks",
    basis: "Basis",
    source: "Read in",
    sure: "How sure",
    time: "Id",
    after: "Counted from",
    until: "To",
    term: "Term",
    days: "Days",
  },
  times: "Lawful times",
  by: { authority: "the authority", filer: "the filing party" },
  term: ({ unit, atMost }) => `${number(atMost)} ${(atMost === 1 ? one : units)[unit]}`,
  holidays: "Days off, and days made up",
  yearly: (atMost, madeUp) =>
    `Beyond the calendar: at most ${number(atMost)} weekdays off a year, and ${number(madeUp)} days of weekends worked.`,
  calendar: (from, to) => `Working calendar from ${from} up to and including ${to}.`,
  nothing: "not stated",
};
