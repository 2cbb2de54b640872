import type { ReportWords } from "../../words/report-words.js";
import { brief } from "./brief.js";
import { annexes, since } from "./annexes.js";
import { count } from "../values.js";
import { ahead, appraisal, requests } from "./judgement.js";
import { meeting, paper, letter } from "./paper.js";
import { planAnnex } from "./plan-annex.js";
import { direction, opening, results } from "./results.js";
import { standing } from "./standing.js";

/** Report, minutes, requests for information. */
export const report: ReportWords = {
  count,
  letters: "abcdefghijklmnopqrstuvwxyz",
  brief,
  paper,
  opening,
  direction,
  results,
  standing,
  since,
  appraisal,
  ahead,
  requests,
  annexes,
  passages: {
    direction:
      "how the Plan was made known, papers, assignments, meetings and inspections besides those on file",
    strengths: "the authors' own view of the main results and what they brought",
    shortcomings: "other shortcomings in the authors' view",
    causes: "causes outside and inside the units, in the view of each side",
    lessons: "lessons learnt",
    "tasks-ahead": "main tasks, measures, who does what by when",
    requests: "other requests, to each body",
    "meeting-time": "begin, day, place",
    "meeting-present": "chair, secretary, who was there for each side, who was absent",
    "meeting-opinions": "what each of those present said",
    "meeting-conclusions": "what was decided on each point above; whether the Plan is amended or not",
  },
  foreign: {
    table: "tables",
    picture: "pictures",
    formula: "formulae",
    footnote: "footnotes",
    list: "numbers and bullets",
    look: "bold, italic or underlined letters",
  },
  meeting,
  letter,
  planAnnex,
};
