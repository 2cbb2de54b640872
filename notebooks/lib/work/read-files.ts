import { parsePlan, type Issue, type Parsed, type Plan, type Register } from "phoihop";
import { isMarked, markedCopy, readJson } from "phoihop/office";
import { planFromSheets } from "phoihop/plan-book";
import type { Warning } from "phoihop/register";
import { otherFile, type OtherFile } from "../file-sort.ts";
import { speechOf, type Language } from "../language.ts";
import { readRegister, type NamedFile, type ReadFiles } from "../read-register.ts";

/** What became of files that a reader brought. */
export type Outcome =
  | {
      readonly code: "unknown-file" | "several-files" | "paper" | "reading" | "plan-book";
      readonly file: string;
    }
  | { readonly code: "other-file"; readonly file: string; readonly what: Exclude<OtherFile, "plan"> }
  | { readonly code: "plan"; readonly file: string; readonly plan: Plan; readonly odd: readonly Warning[] }
  | ({ readonly code: "refused"; readonly file: string; readonly issues: readonly Issue[] } & Odd)
  | ({ readonly code: "read"; readonly file: string; readonly register: Register } & Odd);

/** What is odd, and the names of the workbooks: all, and those in which a cell is to be marked. */
export interface Odd {
  readonly odd: readonly Warning[];
  readonly returned: readonly string[];
  readonly marked: readonly string[];
}

interface Brought {
  readonly files: readonly NamedFile[];
  readonly plan: Plan;
  readonly into: Register | null;
}

/** Reads what a reader brought: a register, or something else that is known for what it is. */
export async function readFiles({
  kind,
  file,
  files,
  plan,
  into,
}: Brought & { readonly kind: "xlsx" | "csv" | "json"; readonly file: string }): Promise<Outcome> {
  const other = kind === "json" ? await otherIn(files, plan) : null;
  if (other?.what === "plan") return planOutcome(file, parsePlan(other.content));
  if (other !== null) return { code: "other-file", file, what: other.what };
  const read = await readRegister(kind, files, plan, into);
  const { parsed, odd, returned, plans } = read;
  const [book] = plans;
  if (book !== undefined)
    return files.length === 1
      ? planOutcome(file, planFromSheets(book))
      : { code: "plan-book", file: book.file };
  const names = {
    odd,
    returned: returned.map(({ book }) => book.file),
    marked: toMark(read).map(({ book }) => book.file),
  };
  return parsed.ok
    ? { code: "read", file, register: withMore(parsed.value, into), ...names }
    : { code: "refused", file, issues: parsed.issues, ...names };
}

/** A register of public sources alone is none any more once something is united with it. */
export const withMore = (register: Register, into: Register | null): Register =>
  into !== null && register.nature === "public-record" ? { ...register, nature: "working" } : register;

/** What the first file holds, where that is plainly something else. */
async function otherIn([file]: readonly NamedFile[], plan: Plan) {
  const json = file && readJson(new Uint8Array(await file.arrayBuffer()), { file: file.name });
  const what = json?.ok === true ? otherFile(json.value, plan.id) : null;
  return json?.ok !== true || what === null ? null : { what, content: json.value };
}

function planOutcome(file: string, parsed: Parsed<Plan>): Outcome {
  return parsed.ok
    ? { code: "plan", file, plan: parsed.value, odd: parsed.warnings }
    : { code: "refused", file, issues: parsed.issues, odd: [], returned: [], marked: [] };
}

const faultsIn = ({ parsed, odd }: ReadFiles): readonly (Issue | Warning)[] => [
  ...(parsed.ok ? [] : parsed.issues),
  ...odd,
];

const toMark = (read: ReadFiles) => read.returned.filter(({ book }) => isMarked(book, faultsIn(read)));

/** Workbooks with marks where something is wrong or odd; which of them had to be written anew. */
export async function markFiles({ files, plan, into, language }: Brought & { readonly language: Language }) {
  const read = await readRegister("xlsx", files, plan, into);
  const made: Record<string, Uint8Array> = {};
  const anew: string[] = [];
  for (const source of toMark(read)) {
    const { content, isOwn } = await markedCopy(source, faultsIn(read), plan, speechOf(language));
    made[source.book.file] = content;
    if (!isOwn) anew.push(source.book.file);
  }
  return { made, anew };
}
