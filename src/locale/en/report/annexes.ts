import { marked } from "../../say/values.js";
import type { AnnexWords, SinceWords } from "../../words/report-annex-words.js";
import { count } from "../values.js";

const many = (value: number, one = "promise", more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;

/** The annexes. */
export const annexes: AnnexWords = {
  progress: {
    title: "Progress of the promises",
    caption: (asOf) => `As of the end of ${asOf}`,
    columns: {
      no: "No.",
      promise: "Promise",
      lead: "In charge",
      due: "Due",
      target: "Target",
      done: "Done",
      lacking: "Lacking",
      proof: "Papers",
      status: "Conclusion",
    },
    key: "“Done” counts only results with papers of the right kind. Records are numbered as in the annex of evidence.",
  },
  indicators: {
    title: "Results by indicator",
    caption: "Promises with a number to reach",
    columns: {
      no: "No.",
      indicator: "Indicator",
      unit: "Counted in",
      baseline: "Baseline",
      target: "Promised",
      sure: "Certain",
      most: "At most",
      share: "Percentage",
      lacking: "Lacking",
      status: "Conclusion",
    },
    readings: "Promises that can be read in several ways, and what each reading gives",
    readingColumns: { promise: "Promise", reading: "Reading", verdict: "Conclusion", applied: "Applied" },
    applied: "x",
    key: {
      baseline: "A dash under “Baseline”: the Plan does not state it.",
      most: "A dash under “At most”: not declared complete, so that nothing bounds it from above.",
    },
  },
  funding: {
    title: "Funding",
    caption: {
      sources: "Funding by source",
      years: "Funding by source and budget year",
      matters: "Funding by source, matter and budget year",
    },
    columns: { source: "Source", matter: "Matter", year: "Year", note: "Note" },
    unsaid: "Not stated",
    most: (stage, most) =>
      most === null ? `${stage}: some amounts are not stated` : `${stage}: at most ${most}`,
    key: (unit) =>
      `In ${unit}. Only amounts on papers of the right kind and not contradicted are added up; a dash means not on file, never 0.`,
  },
  changes: {
    title: "Changes since the review before",
    caption: (day) => `Conclusions that changed since the end of ${day}`,
    columns: { no: "No.", promise: "Promise", before: "Before", after: "Now", move: "Change", why: "Cause" },
  },
  drafts: {
    title: "Proposed amendments",
    caption: (number) => `Draft amendment no. ${number}, and what it would do`,
    columns: { promise: "Promise", change: "Change", before: "As it is", after: "If amended", note: "Note" },
  },
  law: {
    title: "Checked against the law",
    caption: (version, remarks) =>
      `The acts on file against the law in force (law set ${version}), ${many(remarks, "check")}`,
    as: (no) => `The acts of no. ${no}`,
    columns: {
      no: "No.",
      act: "Act",
      rule: "Rule",
      verdict: "Result",
      why: "Why, and what is missing",
      basis: "Basis",
    },
  },
  decisions: {
    title: "Decisions and opinions",
    caption: "Decisions and opinions that bear on the review",
    columns: {
      no: "No.",
      on: "Day",
      by: "Body",
      what: "What was decided",
      reason: "Reason",
      proof: "Paper",
    },
    what: {
      one: (names, same) => `found that ${names.join(" and ")} ${same ? "are one" : "are not one"}`,
      same: (subject, planned, same) =>
        `found that ${subject} ${same ? "is" : "is not"} the Plan's ${planned}`,
      reading: (title, reading) => `chose to read ${marked(title)} as ${marked(reading)}`,
      waiver: (title, until) =>
        `waived ${marked(title)}${until === null ? "" : ` until the end of ${until}`}`,
      attestation: (title, kept) => `stated that ${marked(title)} was ${kept ? "kept" : "not kept"}`,
      override: (title, verdict) => `judged ${marked(title)} otherwise, as ${verdict}`,
    },
  },
  evidence: {
    title: "List of evidence",
    caption: "Records, their papers and the clauses they bear on",
    columns: {
      no: "No.",
      act: "Act",
      on: "When",
      proof: "Papers",
      clauses: "Clauses of the Plan",
      cell: "Workbook cell",
    },
    key: (listed, of) =>
      listed === of
        ? `The annex lists ${many(of, "record")}: all on file.`
        : `The annex lists the ${many(listed, "record")} on which the conclusions rest; ${count(of)} are on file.`,
  },
  empty: "Nothing.",
  cited: (kind, number, on) =>
    `${kind}${number === null ? "" : ` no. ${number}`}${on === null ? "" : ` (${on})`}`,
  citedFully: (cited, issuer, title) =>
    `${cited}${issuer === null ? "" : `, ${issuer}`}${title === null ? "" : `: ${title}`}`,
  shortDay: (day) => day,
  recordNo: (no) => `no. ${no}`,
  morePapers: (more) => `and ${many(more, "other paper")}`,
  unnumbered: "……",
  noPaper: "no paper",
};

/** Since the review before. */
export const since: SinceWords = {
  totals: (day, before, after) =>
    `The review before was as of the end of ${day}. Promises done: ${before} then; ${after} now.`,
  bounds: (from, to, of) =>
    from === to ? `${count(from)} of ${count(of)}` : `from ${count(from)} to ${count(to)} of ${count(of)}`,
  unchanged: (n) => `Unchanged: ${many(n)}.`,
  none: "No conclusion has changed since.",
  moved: (before, after, n) =>
    before === null
      ? `new promises: ${count(n)}`
      : after === null
        ? `no longer in the Plan: ${count(n)}`
        : `from ${marked(before)} to ${marked(after)}: ${many(n)}`,
  goalMoved: (n) =>
    `${many(n, "conclusion")} of these changed only because the Plan was amended, not because more was done.`,
  altered: (n) =>
    `Note: ${many(n, "conclusion")} of the kept review no longer comes out as it was kept, because the register or the Plan has been altered; the comparison above uses the review made anew.`,
  became: (after, n) => `to ${marked(after)}: ${many(n)}`,
  movedIn: (n, same, annex) =>
    `The conclusion on ${many(n)} changed (those before, and the causes, are in ${annex})${same === 0 ? "" : `, on ${count(same)} it did not`}:`,
  why: (annex) => `The conclusions before, and the cause of each change, are in ${annex}.`,
};
