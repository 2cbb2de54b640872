import { contentId } from "../../../model/values/content-id.js";
import { type DraftRow, returnName } from "../../read/draft.js";
import { cellName } from "../../book/sheet.js";
import type { PapersTold } from "./paper-of.js";
import type { SentRecord } from "../sent.js";
import type { NamedSubject } from "./subject-of.js";
import type { ActTold, ReadFormRow } from "./read-row.js";

/** The tellings of a row about one subject: one for each block that says something new, and a withdrawal where it is taken back. */
export function recordsOf(
  acts: readonly ActTold[],
  subject: NamedSubject,
  row: ReadFormRow,
  papers: ReadonlyMap<string, PapersTold>,
): readonly DraftRow[] {
  const change = row.values.get("change");
  const isTakenBack = row.struck || change === "withdrawn";
  return acts.flatMap((act) => {
    const sent = row.sent[act.block];
    const isChanged = hasChanged(act, row);
    if (sent !== undefined && isTakenBack) return [withdrawalOf(act, sent.entry, row, sent)];
    if (sent !== undefined && !isChanged) return [];
    const told = tellingOf(act, subject, row, { papers: papers.get(act.block)?.papers ?? [], sent });
    return isTakenBack ? [told, withdrawalOf(act, String(told.fields["id"]), row)] : [told];
  });
}

/** Whether a block says something else than it was sent out with. */
const hasChanged = ({ block }: ActTold, { written, values, source, sent }: ReadFormRow): boolean => {
  if (written.has("subject")) return true;
  const own = source.found.sheet.columns.filter(({ key }) => key.startsWith(`${block}.`));
  if (own.some(({ key }) => written.has(key))) return true;
  // A cell that was emptied is a change as well.
  return Object.keys(sent[block]?.values ?? {}).some(
    (key) => !values.has(key) && own.some((column) => column.key === key),
  );
};

function tellingOf(
  { block, stage }: ActTold,
  subject: NamedSubject,
  row: ReadFormRow,
  {
    papers,
    sent,
  }: {
    readonly papers: readonly Readonly<Record<string, unknown>>[];
    readonly sent: SentRecord | undefined;
  },
): DraftRow {
  const { values, source } = row;
  const { returned, found, issue } = source;
  const on = values.get(`${block}.on`);
  const attributes = Object.fromEntries(
    found.sheet.columns.flatMap(({ key, attribute }) =>
      attribute !== undefined && key.startsWith(`${block}.attributes.`) && values.has(key)
        ? [[attribute, values.get(key)]]
        : [],
    ),
  );
  const change = values.get("change");
  const fields = {
    ...(returned.unit !== undefined && { by: returned.unit }),
    ...(returned.recorded !== undefined && { recorded: returned.recorded }),
    row: { issue, id: row.id, ...(sent && { sent }) },
    subject: subject.id,
    stage,
    ...(on !== undefined && { on }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(papers.length > 0 && { evidence: [...new Set(papers.map(({ id }) => id))] }),
    // A replacement is the new act in the place of the old; a correction says that the old never was so.
    ...(change === "amended" && sent !== undefined && { replaces: sent.entry }),
  };
  return draftOf({ ...fields, id: contentId("act", fields) }, block, row);
}

function withdrawalOf(
  { block, stage }: ActTold,
  corrects: string,
  row: ReadFormRow,
  sent?: SentRecord,
): DraftRow {
  const { returned, issue } = row.source;
  const fields = {
    ...(returned.unit !== undefined && { by: returned.unit }),
    ...(returned.recorded !== undefined && { recorded: returned.recorded }),
    row: { issue, id: row.id, ...(sent && { sent }) },
    corrects,
  };
  return draftOf({ ...fields, id: contentId("withdrawal", { ...fields, stage }) }, block, row);
}

/** Where it stood: by unit and day of return, for a file may bear any name. */
function draftOf(fields: Readonly<Record<string, unknown>>, block: string, row: ReadFormRow): DraftRow {
  const { returned, sheet } = row.source;
  const column = row.place.columns.get(`${block}.on`) ?? row.place.columns.get("subject") ?? 0;
  const columns = new Map(
    [...row.place.columns].map(([key, index]) => [
      key.startsWith(`${block}.`) ? key.slice(block.length + 1) : key,
      index,
    ]),
  );
  return {
    form: "records",
    sheet: row.source.found.sheet.procedure,
    fields: { ...fields, cell: `${returnName(returned)}!${sheet.name}!${cellName(row.place.row, column)}` },
    place: { ...row.place, columns },
  };
}
