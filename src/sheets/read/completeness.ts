import type { Warning } from "../../model/issue/issue.js";
import { contentId } from "../../model/values/content-id.js";
import { cellAt, type Draft, returnName } from "./draft.js";
import type { PlacedEntry } from "../merge/join.js";
import { paperId } from "./papers.js";

export interface Completeness {
  readonly entries: readonly PlacedEntry[];
  readonly warnings: readonly Warning[];
}

/** *Đã kê khai đủ, không phát sinh thêm*: one statement for each procedure of the sheet, proved by the letter of the return. */
export function completeness({ complete, returned }: Draft): Completeness {
  const name = returnName(returned);
  const { unit, recorded, letter, cells } = returned;
  if (complete.length === 0) return { entries: [], warnings: [] };
  const entries = complete.flatMap(({ procedures, upTo, place }) =>
    procedures.map((procedure): PlacedEntry => {
      const said = { ...(unit !== undefined && { by: unit }), procedure, upTo };
      const id = contentId("statement", { ...said, recorded });
      const evidence = letter === undefined ? {} : { evidence: [paperId(letter)] };
      const cell = cellAt({ ...place, file: name });
      const fields = { ...said, ...(recorded !== undefined && { recorded }), ...evidence, cell };
      return { id, fields, row: { form: "statements", sheet: place.sheet, fields, place } };
    }),
  );
  return {
    entries,
    warnings: letter === undefined ? [{ code: "letter-missing", path: [], cell: cells.letter }] : [],
  };
}
