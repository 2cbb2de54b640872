import { contentId } from "../../../model/values/content-id.js";
import { type DraftRow, returnName } from "../../read/draft.js";
import { cellName } from "../../book/sheet.js";
import type { PapersTold } from "./paper-of.js";
import type { SentRecord } from "../sent.js";
import { isOtherThing, type NamedSubject } from "./subject-of.js";
import type { ActTold, ReadFormRow } from "./read-row.js";

/** The tellings of a row about one subject: one for each block that says something new, and a withdrawal where it is taken back. */
export function recordsOf(
  acts: readonly ActTold[],
  subject: NamedSubject,
  row: ReadFormRow,
  papers: ReadonlyMap<string, PapersTold>,
): readonly DraftRow[] {
  const isGone = isTakenBack(row);
  return acts.flatMap((act) => {
    const sent = row.sent[act.block];
    const isChanged = hasChanged(act, row);
    if (sent !== undefined && isGone) return [withdrawalOf(act, sent.entry, row, sent)];
    if (sent !== undefined && !isChanged) return [];
    const told = tellingOf(act, { subject, papers: papers.get(act.block), sent }, row);
    return isGone ? [told, withdrawalOf(act, String(told.fields["id"]), row)] : [told];
  });
}

/** *Bỏ*, or the whole row struck through. */
export const isTakenBack = ({ struck, values }: ReadFormRow): boolean =>
  struck || values.get("change") === "withdrawn";

/** Whether a block says something else than it was sent out with. */
const hasChanged = ({ block }: ActTold, row: ReadFormRow): boolean => {
  const { written, values, source, sent } = row;
  if (isOtherThing(row)) return true;
  const own = source.found.sheet.columns.filter(({ key }) => key.startsWith(`${block}.`));
  if (own.some(({ key }) => written.has(key))) return true;
  // A cell that was emptied is a change as well.
  return Object.keys(sent[block]?.values ?? {}).some(
    (key) => !values.has(key) && own.some((column) => column.key === key),
  );
};

/** The row of an entry; of what it was sent out with, only what the register keeps. */
const rowOf = ({ id, source }: ReadFormRow, sent?: SentRecord) => ({
  issue: source.issue,
  id,
  ...(sent && { sent: { entry: sent.entry, values: sent.values } }),
});

interface Told {
  readonly subject: NamedSubject;
  readonly papers: PapersTold | undefined;
  readonly sent: SentRecord | undefined;
}

/** What a block says; of the record with which it was sent out, what its cells do not show stays as it was. */
function tellingOf(act: ActTold, { subject, papers, sent }: Told, row: ReadFormRow): DraftRow {
  const { block, stage } = act;
  const { values, source } = row;
  const { returned, found } = source;
  const on = values.get(`${block}.on`);
  const attributes = {
    ...sent?.attributes,
    ...Object.fromEntries(
      found.sheet.columns.flatMap(({ key, attribute }) =>
        attribute !== undefined && key.startsWith(`${block}.attributes.`) && values.has(key)
          ? [[attribute, values.get(key)]]
          : [],
      ),
    ),
  };
  const evidence = papers?.evidence ?? [];
  // A replacement is the new act in the place of the old; a correction says that the old never was so.
  const replaces = values.get("change") === "amended" && sent !== undefined ? sent.entry : sent?.replaces;
  const fields = {
    ...(returned.unit !== undefined && { by: returned.unit }),
    ...(returned.recorded !== undefined && { recorded: returned.recorded }),
    row: rowOf(row, sent),
    subject: subject.id,
    stage,
    ...(on !== undefined && { on }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(evidence.length > 0 && { evidence }),
    ...(replaces !== undefined && { replaces }),
  };
  return draftOf({ ...fields, id: contentId("act", fields) }, block, row);
}

function withdrawalOf(
  { block, stage }: ActTold,
  corrects: string,
  row: ReadFormRow,
  sent?: SentRecord,
): DraftRow {
  const { returned } = row.source;
  const fields = {
    ...(returned.unit !== undefined && { by: returned.unit }),
    ...(returned.recorded !== undefined && { recorded: returned.recorded }),
    row: rowOf(row, sent),
    corrects,
  };
  return draftOf({ ...fields, id: contentId("withdrawal", { ...fields, stage }) }, block, row);
}

/** Where it stood: by unit and day of return, for a file may bear any name. */
function draftOf(fields: Readonly<Record<string, unknown>>, block: string, row: ReadFormRow): DraftRow {
  const { returned, sheet } = row.source;
  const column = row.place.columns.get(`${block}.on`) ?? row.place.columns.get("subject") ?? 0;
  return {
    form: "records",
    sheet: row.source.found.sheet.procedure,
    fields: { ...fields, cell: `${returnName(returned)}!${sheet.name}!${cellName(row.place.row, column)}` },
    place: { ...row.place, columns: row.source.placesOf(block) },
  };
}
