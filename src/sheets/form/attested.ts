import { contentId } from "../../model/values/content-id.js";
import type { DraftRow, Return } from "../read/draft.js";
import { paperId } from "../read/papers.js";

/** The word of the side that returns the workbook; its covering letter is its paper where it names none. */
export function attested(row: DraftRow, { unit, recorded, letter }: Return): DraftRow {
  // One word a return: what the side says in another year is another word.
  const { ready: _ready, id: _id, ...told } = row.fields;
  const said = {
    ...told,
    kind: "attestation",
    ...(unit !== undefined && { by: unit }),
    ...(told["on"] === undefined && recorded !== undefined && { on: recorded }),
    ...(told["document"] === undefined && letter !== undefined && { evidence: [paperId(letter)] }),
  };
  return { ...row, form: "decisions", fields: { ...said, id: contentId("decision", { ...said, recorded }) } };
}
