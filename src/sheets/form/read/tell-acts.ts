import { contentId } from "../../../model/values/content-id.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import { fold } from "../../../model/values/wording.js";
import type { DraftRow } from "../../read/draft.js";
import type { Fields } from "../../../model/values/fields.js";
import { text } from "../../cells/fields.js";
import { paperOf } from "./paper-of.js";
import type { ActTold, ReadFormRow, RowTold } from "./read-row.js";
import { subjectOf, type NamedSubject } from "./subject-of.js";
import { isTakenBack, recordsOf } from "./records-of.js";
import { signsIn } from "./signs.js";

/** The acts that a row tells, of each subject that it names, with its papers and its words for the report. */
export function tellActs(row: ReadFormRow): RowTold {
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  const blocks = blocksIn(row, issues);
  // Beside what is taken back stands the reason.
  const acts = isNotDone(row) && !isTakenBack(row) ? [] : blocks;
  if (blocks.length > 0 && acts.length === 0)
    warnings.push({
      code: "not-used",
      path: [],
      cell: row.at("note.progress"),
      why: "not-done",
      found: text(row.values.get("note.progress")),
    });
  const subjects = row.names.map((name) => subjectOf(name, row));
  issues.push(...faultsOf(row, acts));
  warnings.push(...oddities(row, acts, blocks));
  const papers = new Map(acts.map((act) => [act.block, paperOf(act, row)]));
  for (const { odd } of papers.values()) warnings.push(...odd);
  const told = issues.length > 0 ? [] : subjects;
  const records = told.flatMap((subject) => recordsOf(acts, subject, row, papers));
  const notes = notesOf(row, acts.length > 0 ? told[0] : undefined);
  const named = new Set([...records, ...notes].flatMap(({ fields }) => [fields["subject"], fields["about"]]));
  const proving = new Set(
    records.flatMap(({ fields: { evidence } }) => (Array.isArray(evidence) ? evidence : [])),
  );
  return {
    records,
    // What nothing new is told of stays as it is on file; of several names each is a thing of its own.
    subjects: told
      .filter(({ id }) => named.has(id) || (row.names.length > 1 && acts.length === 0))
      .map((subject) => subjectRow(subject, row)),
    documents: [...papers.values()].flatMap((one) =>
      one.papers.filter(({ id }) => proving.has(id)).map((paper) => paperRow(paper, row)),
    ),
    notes,
    issues,
    warnings,
  };
}

/** The blocks in which something was written, or that were sent out with a record. */
function blocksIn(row: ReadFormRow, issues: Issue[]): readonly ActTold[] {
  const { blocks, found } = row.source;
  const { procedure, columns } = found.sheet;
  const isTold = (block: string) =>
    row.sent[block] !== undefined ||
    columns.some(({ key }) => key.startsWith(`${block}.`) && row.written.has(key));
  const own = blocks.filter(isTold).map((block): ActTold => ({ block, stage: `${procedure}.${block}` }));
  if (!isTold("other")) return own;
  const stage = row.values.get("other.stage");
  if (typeof stage === "string") return [...own, { block: "other", stage }];
  issues.push({ code: "missing-beside", path: [], cell: row.at("other.stage"), what: "stage" });
  return own;
}

/** *Chưa thực hiện*, *dự kiến* beside a stage: no fact, and that is asked. */
function isNotDone(row: ReadFormRow): boolean {
  const note = fold(text(row.values.get("note.progress")));
  return note !== "" && signsIn(row.source.terms.words).notDone.some((start) => note.startsWith(start));
}

function faultsOf(row: ReadFormRow, acts: readonly ActTold[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (acts.length > 0 && row.names.length === 0)
    issues.push({ code: "missing-beside", path: [], cell: row.at("subject"), what: "name" });
  if (row.names.length > 1)
    for (const { block } of acts)
      for (const { key, kind } of row.source.found.sheet.columns)
        if (key.startsWith(`${block}.`) && (kind === "money" || kind === "number") && row.values.has(key))
          issues.push({ code: "shared-amount", path: [], cell: row.at(key), names: row.names.length });
  return issues;
}

/** A name alone; facts without a place in the plan; days far from the plan. */
function oddities(
  row: ReadFormRow,
  acts: readonly ActTold[],
  blocks: readonly ActTold[],
): readonly Warning[] {
  const { plan } = row.source;
  const odd: Warning[] = [];
  const hasNote = ["progress", "difficulty", "proposal"].some((kind) => row.values.has(`note.${kind}`));
  if (blocks.length === 0 && !hasNote && row.written.has("subject"))
    odd.push({ code: "row-unfinished", path: [], cell: row.at("subject") });
  if (blocks.length === 0 && row.values.get("change") === "withdrawn")
    odd.push({
      code: "not-used",
      path: [],
      cell: row.at("change"),
      why: "nothing-to-take-back",
      found: row.source.terms.words.choices["change"]?.["withdrawn"] ?? "",
    });
  if (acts.length > 0 && !row.values.has("for"))
    odd.push({ code: "place-missing", path: [], cell: row.at("for") });
  for (const { block } of acts) {
    const on = row.values.get(`${block}.on`);
    if (typeof on === "string" && isFar(on, plan.period))
      odd.push({
        code: "far-day",
        path: [],
        cell: row.at(`${block}.on`),
        found: on,
        from: plan.period.from,
        to: plan.period.to,
      });
  }
  return odd;
}

const FAR = 10;
const isFar = (on: string, { from, to }: { readonly from: string; readonly to: string }): boolean => {
  const year = Number(/\d{4}/.exec(on)?.[0] ?? "0");
  return year < Number(from.slice(0, 4)) - FAR || year > Number(to.slice(0, 4)) + FAR;
};

const paperRow = (fields: Fields, { place }: ReadFormRow): DraftRow => ({
  form: "documents",
  sheet: "documents",
  fields,
  place,
});

const subjectRow = ({ id, name, attributes }: NamedSubject, { values, place }: ReadFormRow): DraftRow => {
  const places = values.get("for");
  return {
    form: "subjects",
    sheet: "subjects",
    place,
    fields: {
      id,
      name,
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(Array.isArray(places) && { for: places }),
    },
  };
};

/** The words of a unit: of the place in the plan, else of the thing. */
function notesOf(row: ReadFormRow, subject: NamedSubject | undefined): readonly DraftRow[] {
  const { returned, issue } = row.source;
  const places = row.values.get("for");
  const about: unknown = Array.isArray(places) ? places[0] : subject?.id;
  return (["progress", "difficulty", "proposal"] as const).flatMap((kind): readonly DraftRow[] => {
    const words = text(row.values.get(`note.${kind}`));
    if (words === "") return [];
    const fields = {
      kind,
      by: returned.unit,
      ...(about !== undefined && { about }),
      text: words,
      recorded: returned.recorded,
      row: { issue, id: row.id },
    };
    return [
      {
        form: "notes",
        sheet: "notes",
        place: row.place,
        fields: { ...fields, id: contentId("note", fields) },
      },
    ];
  });
}
