import type {
  DirectionWords,
  EntryCounts,
  OpeningWords,
  ResultWords,
} from "../../words/report-result-words.js";
import { marked, capital, list } from "../../say/values.js";
import { count } from "../values.js";

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const many = (value: number, one: string, more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;

const entriesText = ({ records, documents, statements, decisions }: EntryCounts): string => {
  const parts = [
    ...(records > 0 ? [many(records, "record")] : []),
    ...(documents > 0 ? [many(documents, "paper")] : []),
    ...(statements > 0 ? [many(statements, "completeness statement")] : []),
    ...(decisions > 0 ? [`${many(decisions, "decision")} or opinions of who is competent`] : []),
  ];
  return parts.length === 0 ? "which holds no record yet" : `with ${joined(parts)}`;
};

/** A side that is alone needs no short name. */
const reporting = (sides: string, both: string) =>
  both === "" ? `${capital(sides)} reports` : `${capital(sides)} (hereafter ${both}) report`;

/** Basis, period and origin of the data. */
export const opening: OpeningWords = {
  term: "Plan",
  termOf: (form) => capital(form.replace(/ *\(.*$/u, "").replace(/^.* /u, "")),
  basis: (title, number, on, isDay) =>
    number !== null && isDay
      ? `Pursuant to the ${title} (no. ${number} of ${on}, hereafter the Plan);`
      : `Pursuant to the ${title} (${number === null ? "" : `no. ${number}, `}issued ${on}, hereafter the Plan);`,
  amended: (number, on) => `Pursuant to amendment no. ${number} of ${on};`,
  sides: joined,
  both: (sides) => (sides === 1 ? "" : sides === 2 ? "the two sides" : "the sides"),
  reports: {
    "so-ket": (sides, both, asOf) =>
      `${reporting(sides, both)} on the interim review of the Plan, as of the end of ${asOf}, as follows:`,
    "tong-ket": (sides, both, asOf) =>
      `${reporting(sides, both)} on the final review of the Plan, as of the end of ${asOf}, as follows:`,
    "hang-nam": (sides, both, asOf, year) =>
      `${reporting(sides, both)} on the results of the Plan in ${year}, as of the end of ${asOf}, as follows:`,
  },
  data: {
    working: (title, entries) => `Pursuant to the data of ${marked(title)}, ${entriesText(entries)};`,
    illustrative: (title, entries) => `On the invented data of ${marked(title)}, ${entriesText(entries)};`,
    "public-record": (_title, entries) => `On public information, ${entriesText(entries)};`,
  },
  nature: {
    working: "",
    illustrative: "All data are invented to show the product and tell nothing of any real body.",
    "public-record":
      "This report rests on public information alone; the sides have supplied none of it. Where no information was found the word is that there is not enough evidence, which does not mean that the promise was not kept.",
  },
  known: (day) => `Only what had been entered in the register by the end of ${day} was used.`,
  guide:
    "A promise is called done only on papers of the right kind. It is called not done only where the unit has declared its entries complete, or the side to which it is owed has said so in writing. In all other cases there is not enough evidence to conclude.",
  numbers: (numbers, cited) =>
    `The printed Plan bears several numbers (${numbers}); this report cites no. ${cited}, to be checked against the original.`,
};

/** I. How the plan was run. */
export const direction: DirectionWords = {
  heading: "DIRECTION AND ORGANISATION",
  focal: (pairs) =>
    `Under the Plan, ${joined(pairs.map(([side, unit]) => `${side} charged ${unit}`))} as focal units.`,
  ended: (unit, now) =>
    now.length > 0
      ? `${unit} has ended; ${list(now)} took over.`
      : `${unit} has ended; no successor is known.`,
  doubtful: (unit) => `It is not known whether ${unit} still exists.`,
  papers: (papers) =>
    `The register holds ${papers === 1 ? "1 paper by which the Plan was" : `${count(papers)} papers by which the Plan was`} run:`,
  noPapers: "No paper by which the Plan was run is on file.",
  morePapers: (more, annex) => `And ${many(more, "other paper")}, listed in ${annex}.`,
  noAmendment: "The Plan has not been amended so far.",
  amendments: (times) => `The Plan has been amended ${times === 1 ? "once" : `${count(times)} times`}:`,
  amendment: (number, on, reason) => `No. ${number}, in force from ${on}: ${reason}.`,
  decisions: (decisions, annex) =>
    `In the course of the work there ${decisions === 1 ? "was 1 decision or opinion" : `were ${count(decisions)} decisions and opinions`} that bear on the review; they are listed in ${annex}.`,
};

/** II. Results. */
export const results: ResultWords = {
  heading: {
    "so-ket": () => "RESULTS",
    "tong-ket": (period) => `RESULTS ${period}`,
    "hang-nam": (_period, year) => `RESULTS UP TO THE END OF ${year}`,
  },
  headings: {
    all: "Results in all",
    indicators: "Results of the indicators",
    tasks: "Results by task of the Plan",
    sides: "Duties of the sides",
    funding: "Funding",
    since: "Since the review before",
  },
  reached: "Numbers are those of Annex I",
  asIndicators: (sections) => `What was done on ${joined(sections)} are indicators, in the table above.`,
  noun: {
    item: (items) => many(items, "item"),
    indicator: (indicators) => many(indicators, "indicator"),
    duty: (duties) => many(duties, "duty", "duties"),
    funding: (promises) => many(promises, "promise of funding", "promises of funding"),
    promise: (promises) => many(promises, "promise"),
  },
  totals: (all, kinds, asOf, alone) =>
    `The Plan holds ${many(all, "promise")}: ${joined(kinds)}. ${alone === null ? `The table below gives the conclusions by group, as of the end of ${asOf}` : `As of the end of ${asOf}: all ${alone}`}.`,
  part: {
    met: (n) => `${count(n)} done`,
    "met-late": (n) => `${count(n)} done late`,
    "met-undated": (n) => `${count(n)} done, not known whether in time`,
    reached: (n) => `${count(n)} reached so far`,
    kept: (n) => `${count(n)} with the limit kept so far`,
    "not-yet": (n) => `${count(n)} not done yet (term running)`,
    failed: (n) => `${count(n)} not done (term over)`,
    "over-term": (n) => `${count(n)} with the term over, not known whether done since`,
    undetermined: (n) => `${count(n)} without enough evidence to conclude`,
    "not-applicable": (n) => `${count(n)} not assessed`,
    "successor-needed": (n) => `${count(n)} with a successor to be named`,
  },
  untold: (n) => ` (no unit has reported on ${count(n)} of them)`,
  bounds: (from, to, of) =>
    from === to
      ? `Of the ${count(of)} that apply, ${count(from)} are done.`
      : from === 0
        ? `On what is known none can be called done yet; between 0 and ${count(to)} of the ${count(of)} that apply may be, once the open points are settled.`
        : `Of the ${count(of)} that apply at least ${count(from)} are done; at most ${count(to)}, once the open points are settled.`,
  readings: (from, to) =>
    `Over all readings of the clauses that have several, from ${count(from)} to ${count(to)} are done.`,
  inYear: (n, year, titles) =>
    n === 0
      ? `No promise is known to have been done in ${year}.`
      : `In ${year}, ${many(n, "promise")} were done: ${titles}.`,
  figures: { groups: "Conclusions by group of promises", changes: "Conclusions then and now" },
  summary: {
    caption: "Summary of conclusions by group of promises",
    group: "Group",
    promises: "Promises",
    status: {
      met: "Done",
      "met-late": "Done late",
      "met-undated": "Done, day not known",
      reached: "Reached so far",
      kept: "Limit kept so far",
      "not-yet": "Not done yet",
      failed: "Not done",
      "over-term": "Term over, not known",
      undetermined: "Not enough evidence",
      "not-applicable": "Not assessed",
      "successor-needed": "Successor needed",
    },
    none: "The Plan holds no promise.",
  },
  task: (no, title) => `Task ${no}: ${title}`,
  taskNo: (no) => `Task ${no}`,
  side: (name) => `Duties of ${name}`,
  joint: (sides) => (sides === 2 ? "Duties of both sides" : "Duties of several sides"),
  others: "Other promises",
  lead: (units) => `In charge: ${units}.`,
  silent: (noun) =>
    noun === null
      ? "There is no information on which to conclude."
      : `There is no information on which to conclude on any of the ${noun}.`,
  group: (_of, said, noun) => `${said}: ${noun}`,
  entry: (title, standing, after) =>
    `${title}${after === "lead" || title.includes(":") ? " – " : ": "}${standing}`,
  because: (standing) => ` (${standing})`,
  more: (more) => `and ${many(more, "other promise")}`,
  otherwise: (n, rows) =>
    `For ${many(n, "promise")} (${rows}) the conclusion depends on how the clause is read; the readings stand in Annex II.`,
};
