import type { PortfolioFaultSaid, PortfolioWords } from "../../words/portfolio/words.js";

const unread: Readonly<Record<Extract<PortfolioFaultSaid, { readonly code: "unread" }>["why"], string>> = {
  file: "the file could not be read",
  "not-utf8": "the line is not UTF-8",
  "not-json": "the line is not JSON",
  twice: "one field is given twice in one place, so its value is not known",
  "too-long": "the line is too long",
  broken: "this part of the Parquet file is broken",
  "no-part": "the line is no plan, register or finding",
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Many plans together. */
export const portfolio: PortfolioWords = {
  title: (plans, day, knownBy) =>
    `${counted(plans, "plan", "plans")} together, as of ${day === null ? "not known" : `the end of ${day}`}${knownBy === null ? "" : `; using only what had been recorded by the end of ${knownBy}`}`,
  partial: "Rows are missing in this file: the figures below are a part only. Run portfolio check again.",
  illustrative: (count, of) =>
    `${count} of ${counted(of, "register is", "registers are")} illustrative (minh họa), no real results.`,
  notProven: "Not enough evidence does not mean not done.",
  pairs: (pairs, plans) =>
    `${counted(plans, "plan was", "plans were")} judged ${counted(pairs, "time", "times")}, once for each register: a promise counts once in each register of its plan.`,
  issues: (count) => `${counted(count, "point", "points")} to look at.`,
  fault: {
    unread: ({ why }) => unread[why],
    "no-plan": () => "the register has no plan before it; not judged",
    "no-register": () => "the plan has no register yet; judged as if its register were empty",
    "plan-refused": ({ count }) => `the plan has ${counted(count, "fault", "faults")}; not judged`,
    "register-refused": ({ count }) => `the register has ${counted(count, "fault", "faults")}; not judged`,
    "told-before": ({ first }) => `this register stands at ${first} already; only that one is judged`,
    "plan-differs": ({ first }) => `the plan of that id at ${first} says otherwise; only that one is judged`,
    "not-judged": () => "the program could not judge it; please send this file to its makers",
  },
  noRegister: "no register yet",
  nobody: "not known",
  numbered: (number) => `no. ${number}`,
  papersUnknown: (count) =>
    `${counted(count, "reference to a paper tells", "references to papers tell")} too little (number, day, issuer) to be compared between plans.`,
  everywhere: { yes: "yes", no: "no", unknown: "not known" },
  unfold: (count) => `Show ${counted(count, "other row", "other rows")}`,
  tables: {
    reviews: {
      title: "Plan by plan",
      heads: [
        "Plan",
        "Register",
        "Promises that apply",
        "Done",
        "Not done",
        "Over term, not known",
        "Not concluded",
      ],
      none: "There is no plan.",
    },
    promises: {
      title: "Like promises of several plans",
      heads: ["Promise", "Plans", "Done", "Not done", "Open", "Not done anywhere"],
      none: "No two plans make the same promise.",
    },
    waits: {
      title: "Who waits for whom",
      heads: ["Who waits", "For the word of", "Promises", "Plans"],
      none: "Nobody waits.",
    },
    papers: {
      title: "Papers used in several plans",
      heads: ["Paper", "Plans", "Promises"],
      none: "No paper is used in several plans.",
    },
    issues: { title: "Points to look at", heads: ["Line, file", "What is wrong"], none: "None." },
  },
};
