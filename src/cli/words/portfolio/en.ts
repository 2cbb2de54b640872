import type { PortfolioCommandWords } from "./words.js";

const unread: PortfolioCommandWords["unread"] = {
  file: "the file could not be read",
  "not-utf8": "the line is not UTF-8",
  "not-json": "the line is not JSON",
  twice: "one field is given twice in one place, so its value is not known",
  "too-long": "the line is too long",
  broken: "this part of the Parquet file is broken",
  "no-part": "the line is no plan, register or finding",
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Portfolios that are put together, judged, looked across. */
export const portfolio: PortfolioCommandWords = {
  usage: {
    import: "One folder and one output are needed: phoihop portfolio import folder -o country.ndjson",
    check:
      "One portfolio, a day and an output are needed: phoihop portfolio check country.ndjson --as-of 2025-12-31 -o findings.ndjson",
    report: "One file of findings is needed: phoihop portfolio report findings.ndjson",
    page: "One file of findings and an output are needed: phoihop portfolio page findings.ndjson -o province.html",
  },
  onlyParts: (file) => `${file}: a portfolio is written as .ndjson or .parquet only.`,
  onlyRows: (file) => `${file}: findings are written as .ndjson, .parquet or .csv only.`,
  onlyPage: (file) => `${file}: the page of many plans is written as .html only.`,
  noParts: (folder) => `${folder}: there is no plan and no register in JSON.`,
  imported: (plans, registers) =>
    `Put together: ${counted(plans, "plan", "plans")}, ${counted(registers, "register", "registers")}.`,
  passed: (count) => `${counted(count, "other JSON file", "other JSON files")} passed over.`,
  judging: (pairs) => `${counted(pairs, "plan", "plans")} judged`,
  judged: (plans, pairs, findings, day) =>
    `${counted(plans, "plan", "plans")} judged against ${counted(pairs, "register", "registers")} as of ${day}: ${counted(findings, "finding", "findings")}.`,
  threadEnded: (thread, reason) => `thread ${thread} ended before its work did (${reason})`,
  otherRun: (file) =>
    `${file} is not the unfinished work of this run: another day, law, language or version. Give another file, or delete this one.`,
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
  unread,
  title: (plans, day) => `${counted(plans, "plan", "plans")} together, as of ${day}`,
  partial: "Rows are missing in this file: the figures below are a part only. Run portfolio check again.",
  illustrative: (count, of) =>
    `${count} of ${counted(of, "register is", "registers are")} illustrative (minh họa), no real results.`,
  noRegister: "no register yet",
  nobody: "not known",
  more: (count) => `… and ${counted(count, "other row", "other rows")}; the file of findings has them all.`,
  papersUnknown: (count) =>
    `${counted(count, "reference to a paper tells", "references to papers tell")} too little (number, day, issuer) to be compared between plans.`,
  everywhere: { yes: "yes", no: "no", unknown: "not known" },
  notProven: "Not enough evidence does not mean not done.",
  pairs: (pairs, plans) =>
    `${counted(plans, "plan was", "plans were")} judged ${counted(pairs, "time", "times")}, once for each register: a promise counts once in each register of its plan.`,
  unfold: (count) => `Show ${counted(count, "other row", "other rows")}`,
  tables: {
    reviews: {
      title: "Plan by plan",
      heads: [
        "Plan",
        "Register",
        "Promises that apply",
        "Met",
        "Broken",
        "Over term, not known",
        "Not concluded",
      ],
      none: "There is no plan.",
    },
    promises: {
      title: "Like promises of several plans",
      heads: ["Promise", "Plans", "Kept", "Broken", "Open", "Broken everywhere"],
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
