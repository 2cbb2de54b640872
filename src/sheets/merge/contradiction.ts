import type { Path } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { fieldOf, text } from "../cells/fields.js";
import type { Draft } from "../read/draft.js";
import { entryField, plainValue, saidEntry } from "../write/said-value.js";
import { termsOfAll } from "./terms-of-all.js";
import { cellOf, type Contradiction, placed, type PlacedEntry } from "./join.js";

/** The words in which people read what contradicts: those of the workbooks, with the names that all sources give. */
export function contradictionsIn(
  drafts: readonly Draft[],
  plan: Plan,
  words: SheetWords | undefined,
): Contradiction {
  const terms = onceMade(() => termsOfAll(drafts, plan, words));
  const nameOf = onceMade(() => recordNames(drafts, terms()));
  const said = ({ fields, row }: PlacedEntry, key: string): string => {
    const known = terms();
    const value = fieldOf(fields, key);
    if (key === "ids" && fields["what"] === "records" && Array.isArray(value))
      return value.map((id) => nameOf().get(text(id)) ?? text(id)).join("; ");
    return known === undefined
      ? plainValue(value, "")
      : entryField({ form: row?.form ?? "documents", fields, key, value }, { plan, terms: known });
  };
  const named = ({ id, fields, row }: PlacedEntry): string => {
    const known = terms();
    return known === undefined
      ? text(fields["name"]) || id
      : saidEntry({ form: row?.form ?? "documents", id, fields }, known);
  };
  return (first, second, key, kept) => ({
    code: "contradicts",
    path: [],
    ...(cellOf(second, key) === undefined ? inRegister(second, key) : placed(second, key)),
    field: key,
    found: said(second, key),
    stands: said(first, key),
    other:
      // The file before the name: a long name is cut at its end.
      cellOf(first, key) ?? [...(first.row?.from ? [first.row.from] : []), named(first)].join(": "),
    kept,
  });
}

/** Records have no name of their own: their subject and stage stand for it. */
const recordNames = (
  drafts: readonly Draft[],
  terms: CellVocabulary | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    drafts.flatMap(({ rows }) =>
      rows.records.map(({ form, fields }): [string, string] => {
        const id = text(fields["id"]);
        return [id, terms === undefined ? id : saidEntry({ form, id, fields }, terms)];
      }),
    ),
  );

/** Which register has the field of an entry, and where. */
function inRegister({ id, row }: PlacedEntry, key: string): { readonly path: Path; readonly file?: string } {
  if (row?.from === undefined) return { path: [] };
  return { path: [row.form, id, ...key.split(".")], file: row.from };
}

function onceMade<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    const [value = make()] = made;
    return value;
  };
}
