import { parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { readCsvSet, readJson, readXlsx, type ReturnedBook } from "phoihop/office";
import type { Warning } from "phoihop/register";
import { languageOf, mergeRegisters, type Book, type RegisterSource } from "phoihop/sheets";
import { speechOf } from "./language.ts";

/** A file by its name, as `File` of a browser is one. */
export type NamedFile = Pick<File, "name" | "arrayBuffer">;

/** What files are to be read as: one file, the .csv files of one register, or the workbooks that units have returned. */
export type Readable =
  | { readonly ok: true; readonly kind: "xlsx" | "csv" | "json" }
  | { readonly ok: false; readonly why: "unknown-file" | "several-files" | "paper" };

export function readable(files: readonly NamedFile[]): Readable {
  if (files.length > 0 && files.every(({ name }) => kindOf(name) === "docx"))
    return { ok: false, why: "paper" };
  const [kind = "", ...others] = new Set(files.map(({ name }) => kindOf(name)));
  if (others.length > 0 || (files.length > 1 && kind === "json")) return { ok: false, why: "several-files" };
  return kind === "xlsx" || kind === "csv" || kind === "json"
    ? { ok: true, kind }
    : { ok: false, why: "unknown-file" };
}

/** A workbook of an older kind is refused by its name when it is read. */
const kindOf = (name: string) => {
  const extension = extensionOf(name);
  return ["xlsm", "xls", "ods"].includes(extension) ? "xlsx" : extension;
};

const extensionOf = (name: string) => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

/** What files hold: one register, or every fault, each with its place; and the workbooks themselves, to be sent back. */
export interface ReadFiles {
  readonly parsed: Parsed<Register>;
  /** What is odd, also where something is wrong besides. */
  readonly odd: readonly Warning[];
  readonly returned: readonly ReturnedBook[];
  /** Workbooks that hold a plan (sổ kế hoạch): no register is read while there is one. */
  readonly plans: readonly Book[];
}

/** The register that files hold, united with one that is there; each record with its cell. */
export async function readRegister(
  kind: "xlsx" | "csv" | "json",
  files: readonly NamedFile[],
  plan: Plan,
  into: Register | null,
): Promise<ReadFiles> {
  const known = into === null ? [] : [{ register: into, file: into.title.vi ?? into.id }];
  const bytes = await bytesOf(files);
  const [[name, content] = ["", new Uint8Array()]] = bytes;
  switch (kind) {
    case "json": {
      const json = readJson(content, { file: name });
      const parsed = json.ok ? parseRegister(json.value, plan) : json;
      const united =
        parsed.ok && into !== null
          ? mergeRegisters([...known, { register: parsed.value, file: name }], plan, { locate: true })
          : parsed;
      return { parsed: united, odd: united.ok ? united.warnings : [], returned: [], plans: [] };
    }
    case "csv":
      return fromBooks([readCsvSet(bytes, { file: name })], known, plan);
    case "xlsx":
      return fromBooks(
        await Promise.all(Array.from(bytes, ([file, workbook]) => readXlsx(workbook, { file }))),
        known,
        plan,
        bytes,
      );
  }
}

/** The bytes of each file by its name; of those called alike, each later one says which it is. */
async function bytesOf(files: readonly NamedFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  for (const file of files) {
    const end = file.name.lastIndexOf(".");
    const [stem, ending] = [file.name.slice(0, end), file.name.slice(end)];
    const nameOf = (count: number) => (count === 1 ? file.name : `${stem} (${count})${ending}`);
    let count = 1;
    while (bytes.has(nameOf(count))) count++;
    bytes.set(nameOf(count), new Uint8Array(await file.arrayBuffer()));
  }
  return bytes;
}

/** The register that all books together hold; or the faults of every one, each with its file, sheet and cell. */
function fromBooks(
  read: readonly Parsed<Book>[],
  known: readonly RegisterSource[],
  plan: Plan,
  bytes: ReadonlyMap<string, Uint8Array> = new Map(),
): ReadFiles {
  const books = read.flatMap((each) => (each.ok ? [sourceOf(each.value)] : []));
  const plans = books.map(({ book }) => book).filter((book) => holdsPlan(book));
  const merged = mergeRegisters([...known, ...books], plan, { locate: true });
  const [first, ...others] = [...read, merged].flatMap((each) => (each.ok ? [] : each.issues));
  return {
    parsed: first === undefined ? merged : { ok: false, issues: [first, ...others] },
    odd: merged.odd,
    plans,
    returned: books.flatMap((each) => {
      const own = bytes.get(each.book.file);
      return own === undefined ? [] : [{ ...each, bytes: own }];
    }),
  };
}

/** Only the hidden sheet of a plan workbook names the languages of a plan. */
const holdsPlan = ({ sheets }: Book): boolean =>
  sheets.some(({ name, rows }) => name === "_phoihop" && rows.some(([key]) => key === "languages"));

const sourceOf = (book: Book) => ({
  book,
  locale: { sheets: speechOf(languageOf(book) === "en" ? "en" : "vi").sheets },
});
