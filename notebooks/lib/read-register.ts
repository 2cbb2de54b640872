import { parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { readCsvSet, readJson, readXlsx } from "phoihop/office";
import { languageOf, mergeRegisters, type Book, type RegisterSource } from "phoihop/sheets";
import { speechOf } from "./language.ts";

/** A file by its name, as `File` of a browser is one. */
export type NamedFile = Pick<File, "name" | "arrayBuffer">;

/** What files are to be read as: one file, the .csv files of one register, or the workbooks that units have returned. */
export type Readable =
  | { readonly ok: true; readonly kind: "xlsx" | "csv" | "json" }
  | { readonly ok: false; readonly why: "unknown-file" | "several-files" };

export function readable(files: readonly NamedFile[]): Readable {
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

/** The register that files hold, united with one that is there; each record with its cell. Or every fault, each with its place. */
export async function readRegister(
  kind: "xlsx" | "csv" | "json",
  files: readonly NamedFile[],
  plan: Plan,
  into: Register | null,
): Promise<Parsed<Register>> {
  const known = into === null ? [] : [{ register: into, file: into.title.vi ?? into.id }];
  const bytes = new Map(
    await Promise.all(
      files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
    ),
  );
  const [[name, content] = ["", new Uint8Array()]] = bytes;
  switch (kind) {
    case "json": {
      const json = readJson(content, { file: name });
      const parsed = json.ok ? parseRegister(json.value, plan) : json;
      return parsed.ok && into !== null
        ? mergeRegisters([...known, { register: parsed.value, file: name }], plan, { locate: true })
        : parsed;
    }
    case "csv":
      return fromBooks([readCsvSet(bytes, { file: name })], known, plan);
    case "xlsx":
      return fromBooks(
        await Promise.all(Array.from(bytes, ([file, workbook]) => readXlsx(workbook, { file }))),
        known,
        plan,
      );
  }
}

/** The register that all books together hold; or the faults of every one, each with its file, sheet and cell. */
function fromBooks(
  read: readonly Parsed<Book>[],
  known: readonly RegisterSource[],
  plan: Plan,
): Parsed<Register> {
  const [first, ...others] = read.flatMap((each) => (each.ok ? [] : each.issues));
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const sources = read.flatMap((each) => (each.ok ? [sourceOf(each.value)] : []));
  return mergeRegisters([...known, ...sources], plan, { locate: true });
}

const sourceOf = (book: Book) => ({
  book,
  locale: { sheets: speechOf(languageOf(book) === "en" ? "en" : "vi").sheets },
});
