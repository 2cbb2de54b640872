import { marked } from "../../say/values.js";
import type { GuideWords } from "../../words/sheet-words.js";

/** How a workbook is filled in. */
export const guide: GuideWords = {
  fields:
    "Fill in the yellow cells above: author, day of sending, number and day of the covering letter. The name is for contact alone and does not enter the register.",
  rows: (subjects, progress) =>
    `Each sheet is one kind of work, each row one ${subjects}; write the day and the number of the paper into the yellow cells of its row. No result yet: leave them blank and write into ${marked(progress)}.`,
  more: "Further things go into the empty rows below.",
  repeats: "Work that repeats: one row each time, under the same name.",
  dates:
    "Write days as 25/03/2022; if the day is not known, 10/2022, Quarter II/2024 or 2023. If nothing is known, leave it blank; never guess.",
  money:
    "Write amounts in đồng (1.234.567), or say 1,5 tỷ, 350 triệu. Where there is none, leave it blank, never 0.",
  figures:
    "Write figures in the unit that the head of the column names. Where there is none, leave it blank, never 0.",
  percent: "A rate of 88,5% is written 88,5, not 0,885.",
  changes: (column, drop) =>
    column === null
      ? "If you return it again, change what you wrote in its own row. To drop a row, strike it through; do not delete it."
      : `What is wrong or has changed since the last return: change it in its own row and choose in the column ${marked(column)}. To drop a row, choose ${marked(drop)} or strike it through; do not delete it.`,
  questions: (sheet, answer) =>
    `Sheet ${marked(sheet)}: answer in the yellow cell of the column ${marked(answer)}, or where the question says.`,
  attestations: (sheet, kept, reason) =>
    `Sheet ${marked(sheet)}: each row is one duty of the other side; choose in the column ${marked(kept)}, name the paper, and write what else you have to say into ${marked(reason)}. Where you cannot say, leave it blank.`,
  complete: (column) =>
    `Where a sheet holds everything, write the day into the column ${marked(column)} of the table above; only then is what is not there read as not done.`,
  keep: "Do not rename sheets or delete columns.",
  addRows: "Rows may be added, sorted and filtered.",
  keeper: {
    fields:
      "Who adds to the register fills in the yellow cells above: reporting unit, author, day, and the letter if there is one.",
    rows: "Each sheet is one kind of work, each row one result with its day and paper. Correct a cell where it stands.",
    complete: (label) =>
      `Where a sheet holds everything, write the day at its top, beside ${marked(label)}; only then is what is not there read as not done.`,
  },
};
