import type { Issue, Warning } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { type Acts, actsOf, type KnownNames } from "./acts.js";
import { amountsFarOff } from "../cells/amounts.js";
import type { Draft } from "../read/draft.js";
import type { Fields } from "../../model/values/fields.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { contradictionsIn } from "./contradiction.js";
import { type PlacedEntry, joinById } from "./join.js";
import { joinActs } from "./join-acts.js";
import { type Papers, papersOf } from "../read/papers.js";
import { completeness } from "../read/completeness.js";
import { subjectsOf } from "../read/subjects.js";
import { aboutOne, isTelling, namedOnce, settled, tellingsIn } from "./tellings.js";

/** The parts of a register, as its format names them. */
export type RegisterPart =
  | "units"
  | "subjects"
  | "documents"
  | "records"
  | "statements"
  | "decisions"
  | "notes";

/** What several sources say together: the entries of each part, in order, with their places. */
export interface Assembled {
  readonly entries: Readonly<Record<RegisterPart, readonly PlacedEntry[]>>;
  readonly repeated: number;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

export function assemble(drafts: readonly Draft[], plan: Plan, words: SheetWords | undefined): Assembled {
  const contradicts = contradictionsIn(drafts, plan, words);
  const join = (entries: readonly PlacedEntry[]) => joinById(entries, contradicts);
  const subjects = subjectsOf(drafts, plan, contradicts);
  const papers = papersOf(drafts, contradicts);
  const units = join(drafts.flatMap(({ rows }) => rows.units.map((row) => entryOf(row.fields, row))));
  const told = actsIn(drafts, { subjects, papers });
  const acts = told.flatMap((one) => one.acts).toSorted((a, b) => Number(b.fixed) - Number(a.fixed));
  const joined = joinActs(acts, plan, contradicts);
  const complete = drafts.map((draft) => completeness(draft));
  const entriesOf = (form: "statements" | "decisions" | "notes") =>
    drafts.flatMap((draft) => formEntries(draft, form, papers));
  const statements = join([...entriesOf("statements"), ...complete.flatMap(({ entries }) => entries)]);
  const decisions = join(entriesOf("decisions"));
  const plain = join(entriesOf("notes").filter((entry) => !isTelling(entry)));
  const named = namedOnce([...subjects.entries.values()]);
  const records = settled([...joined.records, ...tellingsIn(drafts, "records")], named);
  const notes = settled([...plain.entries.values(), ...tellingsIn(drafts, "notes")], named);
  return {
    entries: {
      units: [...units.entries.values()],
      subjects: named.subjects,
      documents: [...papers.entries.values()],
      records,
      statements: [...statements.entries.values()],
      decisions: [...decisions.entries.values()].map((entry) => aboutOne(entry, named.idOf)),
      notes,
    },
    repeated: joined.repeated,
    issues: [...issuesIn(drafts), ...issuesIn(told), ...drafts.flatMap(undated)],
    warnings: [
      ...warningsIn([...drafts, units, subjects, papers, joined, statements, decisions, plain, ...complete]),
      ...amountsFarOff(records, plan),
    ],
  };
}

/** The acts that rows tell of by themselves; tellings are settled as one set. */
const actsIn = (drafts: readonly Draft[], known: KnownNames): readonly Acts[] =>
  drafts.flatMap((draft) =>
    inOrder(draft)
      .filter((row) => !isTelling(row))
      .map((row) => actsOf(row, draft, known)),
  );

const issuesIn = (all: readonly { readonly issues: readonly Issue[] }[]) => all.flatMap((one) => one.issues);
const warningsIn = (all: readonly { readonly warnings: readonly Warning[] }[]) =>
  all.flatMap((one) => one.warnings);

const entryOf = ({ id, ...fields }: Fields, row: PlacedEntry["row"]): PlacedEntry => ({
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

/** Statements, decisions and notes, with their papers, and with what the return says for those that were added. */
const formEntries = (
  { rows, returned }: Draft,
  form: "statements" | "decisions" | "notes",
  papers: Papers,
): readonly PlacedEntry[] =>
  rows[form].map((row) => {
    const { document: _document, ...told } = row.fields;
    const added = told["recorded"] === undefined && returned.recorded !== undefined;
    const fields = {
      ...told,
      ...(added && { recorded: returned.recorded }),
      ...papers.evidenceOf(row),
    };
    return entryOf(fields, row);
  });

/** The day of the return is needed as soon as a row relies on it. */
const undated = ({ rows, complete, returned }: Draft): readonly Issue[] =>
  returned.recorded === undefined &&
  ([...rows.records, ...rows.statements, ...rows.decisions, ...rows.notes].some(
    ({ fields }) => fields["recorded"] === undefined,
  ) ||
    complete.length > 0)
    ? [{ code: "undated-return", path: [], cell: returned.cells.recorded }]
    : [];
