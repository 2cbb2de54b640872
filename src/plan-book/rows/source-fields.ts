import type { Source } from "../../model/plan/source.js";
import type { BookRow } from "../book/row.js";

/** Where the plan says it, as a row has it. */
export const sourceFields = ({ part, clause, lines: [first, last], quote }: Source): BookRow => ({
  source: { quote, clause, lines: first === last ? String(first) : `${first}–${last}`, part },
});

/** Whether two parts of a plan stand at the same place of its text. */
export const isSamePlace = (a: Source, b: Source): boolean =>
  a.part === b.part &&
  a.clause === b.clause &&
  a.quote === b.quote &&
  a.lines[0] === b.lines[0] &&
  a.lines[1] === b.lines[1];
