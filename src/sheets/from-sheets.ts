import type { Issue, Parsed, Warning } from "../model/issue.js";
import { parseRegister } from "../model/parse-register.js";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import { assemble, type Assembled } from "./assemble.js";
import type { Draft } from "./draft.js";
import { fieldOf, type Fields } from "./fields.js";
import { cellOf } from "./join.js";
import type { Book } from "./sheet.js";
import { draftOf, type Source } from "./source.js";
import type { SheetWords } from "./words.js";

/** A register from several sources, and how many acts were told more than once. */
export type Merged = Parsed<Register> & { readonly repeated: number };

export interface MergeOptions {
  /** Give every record the cell in which it stands now, where it has none. */
  readonly locate?: boolean;
}

/** The register that a workbook holds; or every issue, each with its cell. */
export const registerFromSheets = (book: Book, plan: Plan, words: SheetWords): Parsed<Register> =>
  mergeRegisters([{ book, words }], plan);

/** One register from returned workbooks and registers: nothing lost, nothing overwritten, nothing guessed. */
export function mergeRegisters(
  sources: readonly Source[],
  plan: Plan,
  { locate = false }: MergeOptions = {},
): Merged {
  const drafts = sources.map((source) => draftOf(source, plan));
  const assembled = assemble(drafts, plan);
  const words = sources.flatMap((source) => ("words" in source ? source.words : []))[0];
  const parts = locate ? located(assembled) : assembled.parts;
  const parsed = parseRegister(
    { formatVersion: 1, plan: plan.id, ...headOf(drafts, plan, words), ...parts },
    plan,
  );
  const { repeated } = assembled;
  // A cell that could not be read leaves its field empty: said once.
  const told = new Set(assembled.issues.map(({ cell }) => cell));
  const further = parsed.ok ? [] : withCells(parsed.issues, assembled, drafts);
  const [first, ...others] = [
    ...assembled.issues,
    ...further.filter(({ cell }) => cell === undefined || !told.has(cell)),
  ];
  if (first !== undefined) return { ok: false, issues: [first, ...others], repeated };
  if (!parsed.ok) return { ...parsed, repeated };
  return {
    ...parsed,
    warnings: [...assembled.warnings, ...withCells(parsed.warnings, assembled, drafts)],
    repeated,
  };
}

/** The head of the register that was there already; what one source invents, no other can make real. */
function headOf(drafts: readonly Draft[], plan: Plan, words: SheetWords | undefined): Fields {
  const heads = drafts.flatMap(({ meta: { register } }): readonly Fields[] =>
    register === undefined ? [] : [register],
  );
  const invented = heads.find((head) => head["nature"] === "illustrative");
  const fresh = { id: `register-${plan.id}`, nature: "working", title: words?.register ?? plan.title };
  return invented ?? heads[0] ?? fresh;
}

function located({ parts, entries }: Assembled): Fields {
  const records = (entries["records"] ?? []).map((entry) => {
    const cell = cellOf(entry);
    return { ...(cell !== undefined && { cell }), ...entry.fields, id: entry.id };
  });
  return { ...parts, records };
}

/** The same with the cell of what is wrong. */
function withCells<T extends Issue | Warning>(
  found: readonly T[],
  { entries }: Assembled,
  drafts: readonly Draft[],
): readonly T[] {
  const repeats = new Set(
    drafts
      .filter(({ returned }) => returned.recorded === undefined)
      .map(({ returned }) => returned.cells.recorded),
  );
  return found.flatMap((issue) => {
    const [part = "", which = "", ...rest] = issue.path;
    // Said once, where the day of the return belongs.
    if (issue.code === "missing" && rest[0] === "recorded" && repeats.size > 0) return [];
    const list = entries[String(part)] ?? [];
    const entry = typeof which === "number" ? list[which] : list.find(({ id }) => id === which);
    if (entry === undefined) return [issue];
    const [field = "", inner] = rest.map(String);
    const key =
      inner !== undefined && fieldOf(entry.fields, `${field}.${inner}`) !== undefined
        ? `${field}.${inner}`
        : field;
    const cell = cellOf(entry, key);
    return [cell === undefined ? issue : { ...issue, cell }];
  });
}
