import { counted } from "./counted.ts";
import type { PapersWords } from "./papers-words.ts";

export const papers: PapersWords = {
  line: "Report, annexes, minutes; the author's own words",
  save: "Save a paper",
  buttons: ["Report (Word)", "Annexes (Excel)", "Minutes (Word)"],
  annexFile: "annexes",
  minutesFile: "minutes",
  own: "The author's own words",
  about:
    "Report and minutes have places for the author's own words. Drop a Word file that was written in: the words in its places are kept and stand in the next paper. Changes outside these places cannot be taken back.",
  drop: "Drop a report or minutes (.docx) that was written in here",
  kept: (places) => `The author's words are kept in ${counted(places, "place")}`,
  noPlace: "The papers no longer have this place; the words are kept",
  dropOne: "Remove these words",
  dropAll: "Remove all",
  taken: (file, fresh, written) =>
    written === 0
      ? `${file}: nothing is written in its places.`
      : fresh === 0
        ? `${file}: words in ${counted(written, "place")}, none of them new.`
        : `${file}: new words taken from ${fresh} of ${counted(written, "place")}.`,
  older: (file, places) =>
    `${file}: the words in ${counted(places, "place")} are older than those kept, so they replace nothing. To use them, remove the kept words and drop the file again.`,
  foreign: (file, parts) => `${file}: ${parts} in its places cannot be taken back. Only words are kept.`,
};
