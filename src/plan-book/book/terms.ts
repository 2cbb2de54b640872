import { labels } from "../../sheets/book/labels.js";
import type { CellVocabulary } from "../../sheets/book/vocabulary.js";
import type { PlanBookWords } from "./words.js";

const NONE = labels([]);

/** What cells of a plan workbook may name by themselves: choices and yes or no. All other names are looked up once all sheets are read. */
export const termsOf = (words: PlanBookWords, epoch: 1900 | 1904 = 1900): CellVocabulary => ({
  words: words.sheets,
  units: NONE,
  parties: NONE,
  places: NONE,
  shortPlaces: NONE,
  commitments: NONE,
  procedures: NONE,
  stages: NONE,
  subjects: NONE,
  documents: NONE,
  choices: Object.fromEntries(
    Object.entries({ ...words.choices, form: words.sheets.choices.form }).map(([name, list]) => [
      name,
      labels(Object.entries(list).map(([id, word]) => ({ id, names: [word] }))),
    ]),
  ),
  epoch,
});
