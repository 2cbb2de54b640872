import type { Day } from "../../model/values/date.js";
import type { Issue, Parsed, Warning } from "../../model/issue/issue.js";
import { parseRegister } from "../../model/register/parse-register.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { assemble, type Assembled, type RegisterPart } from "./assemble.js";
import type { Draft } from "../read/draft.js";
import type { Fields } from "../../model/values/fields.js";
import { text } from "../cells/fields.js";
import { cellOf, type PlacedEntry } from "./join.js";
import type { Book } from "../book/sheet.js";
import { cellFinder } from "./cell-finder.js";
import { saidPlaces } from "./said-places.js";
import { termsOfAll } from "./terms-of-all.js";
import { toldOfOtherPlan } from "./told-of-other-plan.js";
import { unknownBodies } from "./unknown-bodies.js";
import { withoutRegister } from "./without-register.js";
import { draftOf, type RegisterSource } from "../read/source.js";
import type { SheetLocale } from "../../locale/words/sheet-words.js";

/** A register from several sources, and how many acts were told more than once. */
export type Merged = Parsed<Register> & {
  /** How many acts were told more than once. */
  readonly repeated: number;
  /** The workbooks of units among the sources. */
  readonly returns: readonly ReturnTold[];
  /** What is odd, also where something is wrong besides. */
  readonly odd: readonly Warning[];
};

/** A workbook that a unit has returned. */
export interface ReturnTold {
  /** Name of the file. */
  readonly file: string;
  /** Id of the unit that it says it comes from; undefined where it says none. */
  readonly unit: string | undefined;
  /** The day of return, written YYYY-MM-DD; undefined where it says none. */
  readonly recorded: string | undefined;
  /** Number of the letter with which it came; undefined where it says none. */
  readonly letter: string | undefined;
  /** How many acts it tells. */
  readonly rows: number;
}

/** What a merged register (sổ gộp) keeps of the workbooks that it came from. */
export interface MergeOptions {
  /** Give every record the cell in which it stands now, where it has none. */
  readonly locate?: boolean;
  /** The words in which values that contradict are told; those of the first workbook where none are given. */
  readonly locale?: SheetLocale;
  /** The day of return of workbooks that do not say it. */
  readonly returned?: Day;
  /** What is told is made up (minh họa), and so is all of the register then. */
  readonly illustrative?: boolean;
}

/** The register that a workbook holds; or every issue, each with its cell. */
export const registerFromSheets = (book: Book, plan: Plan, locale: SheetLocale): Parsed<Register> =>
  mergeRegisters([{ book, locale }], plan);

/** One register from returned workbooks and registers: nothing lost, nothing overwritten, nothing guessed. */
export const mergeRegisters = (
  sources: readonly RegisterSource[],
  plan: Plan,
  options: MergeOptions = {},
): Merged =>
  mergeDrafts(
    sources.map((source) => draftOf(source, plan, options.returned)),
    plan,
    options,
  );

/** The same, of sources that were read already: what each tells, and none of its sheets. */
export function mergeDrafts(
  drafts: readonly Draft[],
  plan: Plan,
  { locate = false, locale, illustrative = false }: Omit<MergeOptions, "returned"> = {},
): Merged {
  const returns = drafts.flatMap(returnOf);
  const assembled = assemble(drafts, plan, locale?.sheets);
  const { repeated, warnings } = assembled;
  const isOneSet = drafts.length > 1 || drafts.some(({ forms }) => forms > 0);
  const ordered = isOneSet ? inOneOrder(assembled) : asItStood(assembled);
  const head = {
    formatVersion: 2,
    plan: plan.id,
    ...headOf(drafts, plan),
    ...(illustrative && ILLUSTRATIVE),
  };
  const parsed = parseRegister({ ...head, ...partsOf(ordered, locate) }, plan);
  const placed = cellFinder(ordered, drafts);
  // A cell that could not be read leaves its field empty: said once.
  const told = new Set(assembled.issues.map(({ cell }) => cell));
  const alone = withoutRegister(ordered.entries.records);
  const isTold = ({ path: [part, index] }: Issue) =>
    part === "records" &&
    typeof index === "number" &&
    alone.entries.has(ordered.entries.records[index]?.id ?? "");
  const further = parsed.ok ? [] : parsed.issues.filter((issue) => !isTold(issue)).flatMap(placed);
  const [first, ...others] = toldOfOtherPlan([
    ...assembled.issues,
    ...alone.issues,
    ...further.filter(({ cell }) => cell === undefined || !told.has(cell)),
  ]);
  const language = locale?.sheets.language ?? plan.language;
  const bodies = parsed.ok ? unknownBodies(parsed.value, plan, language) : [];
  const found = [...warnings, ...(parsed.ok ? [...parsed.warnings, ...bodies].flatMap(placed) : [])];
  const terms = found.length === 0 ? undefined : termsOfAll(drafts, plan, locale?.sheets);
  const odd = terms === undefined ? found : found.map(saidPlaces(ordered, terms));
  if (first !== undefined) return { ok: false, issues: [first, ...others], repeated, returns, odd };
  if (!parsed.ok) return { ...parsed, repeated, returns, odd };
  return { ...parsed, warnings: odd, repeated, returns, odd };
}

/** A workbook without the head of a register comes from a unit. */
const returnOf = ({ file, meta, returned, rows, cells }: Draft): readonly ReturnTold[] =>
  meta.register !== undefined || !cells
    ? []
    : [
        {
          file,
          unit: returned.unit,
          recorded: returned.recorded,
          letter: returned.letter === undefined ? undefined : text(returned.letter["number"]),
          rows: rows.records.length,
        },
      ];

/** A register by itself keeps the order in which its records stood; what was added to it comes last. */
function asItStood(assembled: Assembled): Assembled {
  const order = ({ row }: PlacedEntry) => {
    const at = row?.fields["order"];
    return typeof at === "number" ? at : Number.MAX_SAFE_INTEGER;
  };
  const records = assembled.entries.records.toSorted((a, b) => order(a) - order(b));
  return { ...assembled, entries: { ...assembled.entries, records } };
}

/** Several sources are one set: what it is made of shows, not the order in which it came. */
function inOneOrder(assembled: Assembled): Assembled {
  const { entries } = assembled;
  const byId = (list: readonly PlacedEntry[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byDay = (list: readonly PlacedEntry[]) =>
    byId(list).toSorted((a, b) => compareText(text(a.fields["recorded"]), text(b.fields["recorded"])));
  return {
    ...assembled,
    entries: {
      units: byId(entries.units),
      subjects: byId(entries.subjects),
      documents: byId(entries.documents),
      records: byDay(entries.records),
      statements: byDay(entries.statements),
      decisions: byDay(entries.decisions),
      notes: byDay(entries.notes),
    },
  };
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const ILLUSTRATIVE = { nature: "illustrative" } as const;

/** The head of the register that was there already; what one source invents, no other can make real. */
function headOf(drafts: readonly Draft[], plan: Plan): Fields {
  const heads = drafts.flatMap(({ meta: { register } }): readonly Fields[] =>
    register === undefined ? [] : [register],
  );
  const invented = heads.find((head) => head["nature"] === ILLUSTRATIVE.nature);
  const title = drafts.flatMap((draft) => draft.title ?? [])[0] ?? plan.title;
  const fresh = { id: `register-${plan.id}`, nature: "working", title };
  return invented ?? heads[0] ?? fresh;
}

/** The entries as a register lists them. */
function partsOf({ entries }: Assembled, locate: boolean): Fields {
  const list = (part: RegisterPart) => entries[part].map(({ id, fields }) => ({ ...fields, id }));
  const keyed = (part: RegisterPart) =>
    Object.fromEntries(entries[part].map(({ id, fields }) => [id, fields]));
  return {
    units: keyed("units"),
    subjects: keyed("subjects"),
    documents: keyed("documents"),
    records: locate ? entries.records.map(located) : list("records"),
    statements: list("statements"),
    decisions: list("decisions"),
    notes: list("notes"),
  };
}

function located(entry: PlacedEntry): Fields {
  const cell = cellOf(entry);
  return { ...(cell !== undefined && { cell }), ...entry.fields, id: entry.id };
}
