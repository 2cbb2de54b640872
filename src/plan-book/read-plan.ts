import { type Issue, MOST_FAULTS, type Parsed } from "../model/issue/issue.js";
import { parsePlan } from "../model/plan/parse-plan.js";
import type { Plan } from "../model/plan/plan.js";
import type { Book } from "../sheets/book/sheet.js";
import { metaOf } from "../sheets/book/workbook-meta.js";
import { COLUMNS } from "./book/columns.js";
import { termsOf } from "./book/terms.js";
import type { PlanBookWords } from "./book/words.js";
import { namesOf } from "./rows/names.js";
import { withParties } from "./read/answer-parties.js";
import { readContents } from "./read/contents.js";
import { answered, openQuestions, readDoubts, withQuestions } from "./read/doubts.js";
import { readGeneral } from "./read/general.js";
import { lineOf } from "./read/fields.js";
import { giveIds } from "./read/give-ids.js";
import { readKinds } from "./read/kinds.js";
import { partsOfRows } from "./read/parts-of-rows.js";
import { placed } from "./read/placed.js";
import { planIdOf } from "./read/plan-id.js";
import { readParts } from "./read/read-parts.js";
import { ledger, type Ledger, type PlacedRows, type PlanReading } from "./read/reading.js";
import { sideless } from "./read/sideless.js";
import { readWho } from "./read/who.js";

/** A plan of which every cell was read, before it is known to be sound. */
export interface PlanDraft {
  readonly value: Readonly<Record<string, unknown>>;
  readonly told: Ledger;
  /** *Thông tin chung*, as the file calls it: where what is missing altogether is told. */
  readonly head: string;
}

/** The plan that a workbook holds; or every fault with its cell. */
export function planFromBook(book: Book, words: PlanBookWords): Parsed<Plan> {
  const draft = draftOf(book, words);
  if ("issues" in draft) return draft;
  const { told, value } = draft;
  const parsed = parsePlan(value);
  const found = parsed.ok ? [] : parsed.issues.filter((issue) => !isToldAlready(issue, told));
  const all = [...told.issues, ...found.map((issue) => placed(issue, { ...draft, words }))];
  // What each year of one row lacks is one fault of that row.
  const once = new Map(all.map((issue) => [JSON.stringify(issue), issue]));
  const [first, ...others] = [...once.values()].slice(0, MOST_FAULTS);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return parsed.ok ? { ...parsed, warnings: [...told.warnings, ...parsed.warnings] } : parsed;
}

/** All that the cells say, as plain data with a memory of where each part came from. */
export function draftOf(
  book: Book,
  words: PlanBookWords,
): PlanDraft | Extract<Parsed<never>, { readonly ok: false }> {
  const meta = metaOf(book);
  const known = (meta.languages ?? "").split(",").filter((one) => /^[a-z]{2,3}$/.test(one));
  const languages = known.length > 0 ? known : [words.sheets.language];
  const [language = words.sheets.language] = languages;
  const told = ledger();
  const { rows: read, missing } = readParts(book, languages, words, told);
  if (missing.includes("contents"))
    return { ok: false, issues: [{ code: "not-a-workbook", path: [], file: book.file, kind: "foreign" }] };
  const written = giveIds(read, language);
  const rows = withParties(
    answered(written, { columns: COLUMNS.contents(languages), terms: termsOf(words, book.epoch), told }),
    { language, words, told },
  );
  const head = `${book.file}!${words.parts.general.name}!A1`;
  told.issues.push(...missingRows(rows, { head, words }));
  told.warnings.push(...openQuestions(rows), ...sideless(rows, words));
  for (const row of [...rows.general, ...rows.units])
    if (lineOf(row, "is") === "") told.fault({ code: "missing" }, row, "is");
  const names = namesOf(partsOfRows(rows, language));
  const fault = withQuestions(told, rows, written);
  const reading: PlanReading = { rows, names, words, language, fault, from: told.from };
  const general = readGeneral(reading);
  const [title = ""] = Object.values(general.title ?? {});
  const value = {
    formatVersion: 2,
    id: planIdOf(rows, { title, hidden: meta.plan, language, words, told }),
    version: meta.planVersion ?? "1",
    language,
    ...general,
    ...readWho(reading),
    procedures: readKinds(reading),
    ...readContents(reading),
    emendations: readDoubts(reading),
  };
  return { value: JSON.parse(JSON.stringify(value)), told, head };
}

/** What every plan says of itself, and this one does not. */
const missingRows = (
  { general }: PlacedRows,
  { head, words }: { readonly head: string; readonly words: PlanBookWords },
): readonly Issue[] =>
  ["title", "issued", "from", "to"]
    .filter((kind) => !general.some(({ fields }) => fields["is"] === kind))
    .map((kind) => ({ code: "row-missing", path: [], cell: head, found: words.choices.fact[kind] ?? kind }));

/** What is missing because its cell could not be read was told with the cell. */
function isToldAlready(issue: Issue, told: Ledger): boolean {
  const isMissing = issue.code === "missing" || (issue.code === "wrong-type" && issue.found === "undefined");
  const cell = told.cellOf(issue.path);
  return isMissing && (issue.path.length <= 2 || told.hasRowOf(cell));
}
