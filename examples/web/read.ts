import { parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { en } from "phoihop/locale/en";
import { vi } from "phoihop/locale/vi";
import { readJson, readXlsx } from "phoihop/office";
import { languageOf, mergeRegisters, type RegisterSource } from "phoihop/sheets";

/** The register that files hold together: workbooks of units, registers, or both. Or every fault, each with its file and cell. */
export async function readFiles(files: readonly File[], plan: Plan): Promise<Parsed<Register>> {
  const read = await Promise.all(files.map((file) => readFile(file, plan)));
  const [first, ...others] = read.flatMap((each) => (each.ok ? [] : each.issues));
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const sources = read.flatMap((each) => (each.ok ? [each.value] : []));
  return mergeRegisters(sources, plan, { locate: true });
}

async function readFile(file: File, plan: Plan): Promise<Parsed<RegisterSource>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!file.name.endsWith(".json")) {
    const book = await readXlsx(bytes, { file: file.name });
    if (!book.ok) return book;
    const locale = languageOf(book.value) === "en" ? en : vi;
    return { ...book, value: { book: book.value, locale } };
  }
  const json = readJson(bytes, { file: file.name });
  const register = json.ok ? parseRegister(json.value, plan) : json;
  return register.ok ? { ...register, value: { register: register.value, file: file.name } } : register;
}
