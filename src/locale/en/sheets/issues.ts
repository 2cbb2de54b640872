import type {
  WrongFileKind,
  Much,
  NotUsed,
  SheetIssue,
  SheetWarning,
} from "../../../model/issue/sheet-issue.js";
import type { ByCode } from "../../say/by-code.js";
import { cellParts } from "../../../model/issue/cell-parts.js";
import { apart, list, quoted } from "../../say/values.js";
import { span } from "../../../model/values/date.js";
import { number, when } from "../values.js";

const KINDS: Readonly<Record<WrongFileKind, string>> = {
  xls: "is in the old .xls format; open it in Excel and save it as .xlsx",
  ods: "is in the .ods format; save it as .xlsx",
  password: "is protected by a password; remove it and send the file again",
  truncated: "is cut short, perhaps by a download that broke off; get it again",
  empty: "is empty; get it again",
  broken: "is damaged; open it in Excel, save it and send it again",
  foreign: "has no sheet of the template; use a file made by phoihop template",
  macros: "holds macros; save it as .xlsx without them",
  other: "is no .xlsx or .csv; look at the file again",
};

const NOT_USED: Readonly<Record<NotUsed, string>> = {
  struck: "it is struck through",
  total: "a row of sums",
  below: "a line below the table: signature, recipients, notes",
  heading: "a heading of a group",
  "no-head": "its column has no head",
  hidden: "the sheet is hidden; if it promises anything, show it and begin again",
  "no-table": "the sheet has no table of tasks",
  "answered-elsewhere": "this question is answered elsewhere, as the column “How to answer” says",
  "no-question": "no question of the form stands in this row",
  "nothing-to-take-back": "the row tells nothing that could be taken back",
  "no-use": "this answer has no use for that cell; write it beside what it is about",
  printed: "this cell came printed and is no place for an answer; write it in the column “Answer”",
  "no-number": "the day of a letter without its number proves nothing; please write the number",
  "not-done": "the progress column says not done, but the row has a day or a paper; please make it clear",
};

const BESIDE = {
  name: "the row has a day or paper but no name; write the name",
  stage: "there is a day or a number but no stage; choose the stage reached",
  answer: "there is a day or a paper but no answer; write it into the column “Answer”",
  paper: "the answer rests on no paper; write its number here, or that of the covering letter on the guide",
} as const;

const MUCH: Readonly<Record<Much, string>> = {
  bytes: "bytes",
  unpacked: "bytes once unpacked",
  entries: "parts",
  ratio: "times its size once unpacked",
  rows: "rows",
  columns: "columns",
  cells: "cells",
  letters: "letters in one cell",
  sheets: "sheets",
  values: "values",
  elements: "XML elements",
};

/** What is said of returned workbooks. */
export const sheetIssues: ByCode<SheetIssue | SheetWarning> = {
  "cell-error": ({ found }) => `the cell fails with ${quoted(found)}; mend the formula or write the value`,
  "legacy-text": ({ encoding, found, meant }) =>
    `${quoted(found)} is in the old encoding ${encoding}; is it ${quoted(meant)}? Type it again in Unicode; or, if it is, merge again with --convert-legacy-text`,
  ambiguous: ({ found, candidates }) =>
    `${quoted(found)} may be ${candidates.map(quoted).join(" or ")}; write it out`,
  "count-mismatch": ({ found, listed }) =>
    `says ${number(found)} but names ${number(listed)}; name them all or correct the count`,
  "shared-amount": ({ names }) =>
    `one amount stands for ${number(names)} names; give each a row with its own amount`,
  "no-annex": () =>
    "there is no table of tasks: a row of heads with “Content” or “Task” and at least one more, such as “Lead”, “Target”, “Due”, is needed; check the file",
  unanswered: ({ question }) => `still empty; ${question}`,
  "not-for-row": ({ found }) => `column ${quoted(found)} has no use in this row; leave it empty`,
  "yearly-level": () => "a level for each year needs “year” under “Every”; choose it there",
  "decimals-set": ({ found, decimals, other }) =>
    `${quoted(found)} has too many decimals; ${placed(other)} allows ${number(decimals)}, so change one of the two`,
  "answer-unclear": ({ found, question }) => `${quoted(found)} is not clear; ${question}`,
  "question-open": ({ question }) => `not answered; ${question}`,
  "row-missing": ({ found }) => `there is no row ${quoted(found)}; add it`,
  "same-number": ({ found }) =>
    `number ${quoted(found)} is used by a row above; number it otherwise or join the rows`,
  "same-name-twice": ({ other }) =>
    `the same as ${placed(other)}; delete one of the rows or name it otherwise`,
  "cannot-hold": ({ what }) =>
    `a plan workbook has no cells for ${what}; it stands in the original file alone`,
  "head-missing": () => "the row of column heads is gone; use the template again",
  "newer-template": ({ found, known }) =>
    `template version ${number(found)} is newer than this program (version ${number(known)}); update the program`,
  "not-a-workbook": ({ file, kind }) => `the file ${quoted(file)} ${KINDS[kind]}`,
  "quote-open": ({ file, line }) =>
    `the file ${quoted(file)}, line ${number(line)}: a quote opens a cell and is not closed at its end, so the rows below would be swallowed; close or remove it`,
  "mixed-set": ({ file, part }) =>
    `the file ${quoted(file)}: its part ${quoted(part)} was not written together with the others; write the whole set again`,
  "too-much": ({ file, what, found, limit }) =>
    `the file ${quoted(file)} has ${number(found)} ${MUCH[what]}, over the limit of ${number(limit)}; split it or remove what is not needed`,
  contradicts: ({ found, stands, other, file, kept }) => {
    const [says, said] = apart(found, stands);
    return `${file === undefined ? "" : `file ${quoted(file)} `}says ${says}, while ${placed(other)} says ${said}; ${kept === "both" ? "both are kept" : `${said} is kept for now`}, find out which is right`;
  },
  "perhaps-twice": ({ amount, other }) =>
    `the same day and the same figure (${amount}) as ${placed(other)}, but no paper in common; if it is one act, name the same paper`,
  "similar-name": ({ found, nearest }) =>
    `${quoted(found)} is much like ${list(nearest.map(quoted))}; if they are one, write one name`,
  "body-unknown": ({ found, nearest }) =>
    `it is not known which body ${quoted(found)} is${nearest.length === 0 ? "" : ` (is it ${nearest.map(quoted).join(" or ")}?)`}, so the act counts as possible only; ask, and write the name of a unit of the list, or add a body outside the plan to the sheet “More units” of the register`,
  "far-off": ({ found, usual }) =>
    `${number(found)} đồng is far from the other amounts (about ${number(usual)} đồng); check the unit of money`,
  "missing-beside": ({ what }) => BESIDE[what],
  "answer-differs": ({ other }) =>
    `the answer differs from ${placed(other)}, which was changed; say the same in both, or leave one of them`,
  "register-missing": () =>
    "this row changes what is on file, but the register is not among the files; merge it together with the register that the form was made from",
  "answered-twice": ({ other }) =>
    `this answer differs from the one in ${placed(other)}; say the same in both places, or delete one`,
  "others-word": ({ unit }) =>
    `by this answer, what ${unit} has told is not right; it stands all the same, please ask ${unit}`,
  "answers-lost": () =>
    "the answer cannot be read, for the hidden part of the workbook is gone; copy the answers into the original workbook and return that",
  "unit-unknown": ({ found, wanted }) =>
    wanted === undefined
      ? `the unit of money ${quoted(found)} is not known; write amounts in đồng under a head that says “(đồng)”`
      : `the head names the unit ${quoted(found)}, the form has ${quoted(wanted)}; write figures in ${quoted(wanted)} under the head of the form`,
  "perhaps-share": ({ found }) =>
    `${number(found)} in a column of % is read as ${number(found)}%; if it is ${number(Number((found * 100).toPrecision(12)))}%, write that`,
  "not-calculated": () =>
    "the formula of this cell was never calculated; open and save the file in Excel, or write the value",
  "undated-return": () =>
    "the day of return is missing; write the day on which the unit returned this workbook, or merge again with --returned",
  "unit-differs": ({ found, made }) =>
    `the guide names ${quoted(found)}, but this workbook was made for ${quoted(made)}; name the right unit or use its own workbook`,
  "not-used": ({ why, found }) => `${quoted(found)} was read and is not used: ${NOT_USED[why]}`,
  "read-as": ({ found, meant }) =>
    `${quoted(found)} was read as ${meant === "" ? "blank, as the cell above is" : quoted(meant)}; please check`,
  "perhaps-swapped": ({ found, meant }) =>
    `day and month of ${quoted(found)} may have changed places (is it ${quoted(meant)}?), for other days of this column stand as text; write it as text, or confirm it`,
  "column-missing": ({ found }) =>
    `the column ${quoted(found)} was not found; if it was renamed or deleted, restore it`,
  "place-missing": () => "the row does not say to which part of the plan it belongs; choose one",
  "place-stays": ({ found, stands }) =>
    `the row now belongs to ${quoted(found)}, on file it belongs to ${quoted(stands)}; it counts for both, so where ${quoted(stands)} is a mistake take it out in the register`,
  "far-day": ({ found, from, to }) =>
    `${when(span(found))} is far from the time of the plan (${from.slice(0, 4)} – ${to.slice(0, 4)}); check the year`,
  "cannot-prove": ({ found, accepted }) =>
    `${quoted(found)} is no paper that proves this stage; needed is ${list(accepted.map(quoted))}`,
  "row-unfinished": () =>
    "the row has a name but no day and no paper, so it does not count; go on or remove the name",
  "head-guessed": ({ found }) => `the head was changed to ${quoted(found)}; read all the same, please check`,
  "column-not-read": ({ found }) => `the column ${quoted(found)} is not in the template, so it was not read`,
  "sheet-not-read": ({ found }) => `the sheet ${quoted(found)} is not in the template, so it was not read`,
  "first-layout": ({ file }) =>
    `file ${quoted(file)} has the layout of before; it was read this time, use the register that the program writes from now on`,
  "other-plan-version": ({ found, current }) =>
    `the template was made for version ${found} of the plan, now ${current}; read all the same`,
  "letter-missing": () =>
    "the number of the covering letter is missing, so the statement of completeness rests on nothing; add it",
};

/** A cell of another workbook, or the id of an entry. */
function placed(other: string): string {
  const parts = cellParts(other);
  return parts === undefined
    ? quoted(other)
    : `cell ${parts.cell}, sheet ${quoted(parts.sheet)}, file ${quoted(parts.file)}`;
}
