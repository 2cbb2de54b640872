import type { Issue, Warning } from "../model/issue.js";
import type { Plan } from "../model/plan.js";
import { actsOf } from "./acts.js";
import { amountsFarOff } from "./amounts.js";
import type { Draft } from "./draft.js";
import type { Fields } from "./fields.js";
import { type Entry, joinById } from "./join.js";
import { joinActs } from "./join-acts.js";
import { evidenceOf, papersOf } from "./papers.js";
import { completeness } from "./completeness.js";
import { subjectsOf } from "./subjects.js";

/** What several sources say together, as the input of `parseRegister`, with the place of each entry. */
export interface Assembled {
  readonly parts: Fields;
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  readonly repeated: number;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

export function assemble(drafts: readonly Draft[], plan: Plan): Assembled {
  const subjects = subjectsOf(drafts);
  const papers = papersOf(drafts);
  const units = joinById(drafts.flatMap(({ rows }) => rows.units.map((row) => entryOf(row.fields, row))));
  const read = drafts.flatMap((draft) =>
    inOrder(draft).map((row) => actsOf(row, draft, subjects.idsOf(row))),
  );
  const acts = read.flatMap((one) => one.acts).toSorted((a, b) => Number(b.fixed) - Number(a.fixed));
  const joined = joinActs(acts, plan);
  const complete = drafts.map((draft) => completeness(draft, plan));
  const statements = joinById([
    ...drafts.flatMap((draft) => entriesOf(draft, "statements")),
    ...complete.flatMap((one) => one.entries),
  ]);
  const decisions = joinById(drafts.flatMap((draft) => entriesOf(draft, "decisions")));
  const listed = [...joined.records];
  return {
    parts: {
      units: keyed(units.entries),
      subjects: keyed(subjects.entries),
      documents: keyed(papers.entries),
      records: listed.map(({ id, fields }) => ({ ...fields, id })),
      statements: [...statements.entries.values()].map(({ id, fields }) => ({ ...fields, id })),
      decisions: [...decisions.entries.values()].map(({ id, fields }) => ({ ...fields, id })),
    },
    entries: {
      units: [...units.entries.values()],
      subjects: [...subjects.entries.values()],
      documents: [...papers.entries.values()],
      records: listed,
      statements: [...statements.entries.values()],
      decisions: [...decisions.entries.values()],
    },
    repeated: joined.repeated,
    issues: [
      ...drafts.flatMap((draft) => draft.issues),
      ...read.flatMap((one) => one.issues),
      ...drafts.flatMap(undated),
    ],
    warnings: [
      ...drafts.flatMap((draft) => draft.warnings),
      ...[units, subjects, papers, joined, statements, decisions, ...complete].flatMap((one) => one.warnings),
      ...amountsFarOff(listed),
    ],
  };
}

const keyed = (entries: ReadonlyMap<string, Entry>): Fields =>
  Object.fromEntries([...entries].map(([id, { fields }]) => [id, fields]));

const entryOf = ({ id, ...fields }: Fields, row: Entry["row"]): Entry => ({
  id: String(id),
  fields,
  ...(row && { row }),
});

/** The records of one source in the order of the register that it was written from; what was added comes last. */
const inOrder = ({ rows }: Draft) => {
  const order = (fields: Fields) => (typeof fields["order"] === "number" ? fields["order"] : Infinity);
  return rows.records.toSorted((a, b) =>
    order(a.fields) === order(b.fields) ? 0 : order(a.fields) - order(b.fields),
  );
};

/** Statements and decisions, with their papers, and with what the return says for those that were added. */
const entriesOf = ({ rows, returned }: Draft, form: "statements" | "decisions") =>
  rows[form].map((row): Entry => {
    const { document: _document, ...told } = row.fields;
    const added = told["recorded"] === undefined && returned.recorded !== undefined;
    return entryOf({ ...told, ...(added && { recorded: returned.recorded }), ...evidenceOf(row) }, row);
  });

/** The day of the return is needed as soon as a row relies on it. */
const undated = ({ rows, complete, returned }: Draft): readonly Issue[] =>
  returned.recorded === undefined &&
  ([...rows.records, ...rows.statements, ...rows.decisions].some(
    ({ fields }) => fields["recorded"] === undefined,
  ) ||
    complete.length > 0)
    ? [{ code: "missing", path: [], cell: returned.cells.recorded }]
    : [];
