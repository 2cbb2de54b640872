import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { isManifest, partsIn, traceOfBytes, writeCsvSet } from "../../office/text/csv-set.js";
import { writeXlsx } from "../../office/xlsx/write-xlsx.js";
import type { Book } from "../../sheets/book/sheet.js";
import { registerToSheets } from "../../sheets/write/to-sheets.js";
import { writtenParts } from "../read/csv-parts.js";
import { areOne } from "../read/reads.js";
import { folded } from "./file-names.js";
import type { Session } from "../session.js";
import { sheetWordsOf } from "../sheet-words.js";
import { sanitize } from "../terminal/width.js";
import { writeFile } from "./write-file.js";
import { type Output, removeFile, writeSet } from "./write-set.js";

export interface RegisterWriting {
  readonly asked: { readonly output: string; readonly force: boolean };
  readonly session: Session;
}

/** Whether there is anywhere to write to but what is to be read; told of before hours of work are put into what nobody can keep. */
export async function isWritable(
  asked: RegisterWriting["asked"] & { readonly files: readonly string[] },
  plan: Plan,
  { terminal, words }: Session,
): Promise<boolean> {
  const { output, force, files } = asked;
  const [name, folder] = [sanitize(output), dirname(output)];
  const ending = extname(output).toLowerCase();
  const fault = ![".json", ".xlsx", ".csv"].includes(ending)
    ? words.workbook.noSuchFormat(name)
    : !existsSync(folder)
      ? words.workbook.notWritten(name, words.files.writeFailures["ENOENT"] ?? "")
      : files.some((file) => areOne(file, output))
        ? words.workbook.notWritten(name, words.files.writeFailures["EINPUT"] ?? "")
        : force
          ? null
          : await standing(output, plan, words);
  if (fault !== null) terminal.complain([fault]);
  return fault === null;
}

/** The complaint of what stands where the register is to be; null where there is nothing. */
async function standing(output: string, plan: Plan, { workbook }: Session["words"]): Promise<string | null> {
  const [first] = isCsv(output)
    ? await writtenParts(output, plan)
    : [output].filter((file) => existsSync(file));
  return first === undefined ? null : workbook.exists(sanitize(first));
}

const isCsv = (file: string) => extname(file).toLowerCase() === ".csv";

/** A register as the name of its file asks: JSON, a workbook, or one .csv file a sheet. Says whether it was written. */
export async function writeRegister(
  register: Register,
  plan: Plan,
  writing: RegisterWriting,
): Promise<boolean> {
  const { asked, session } = writing;
  const { output, force } = asked;
  const write = (file: string, content: Uint8Array | string) => writeFile(file, content, force, session);
  const sheets = async () => registerToSheets(register, plan, await sheetWordsOf(session.locale.language));
  switch (extname(output).toLowerCase()) {
    case ".json":
      return write(output, `${JSON.stringify(register, null, 2)}\n`);
    case ".xlsx":
      return write(output, await writeXlsx(await sheets()));
    default:
      return writeSheets(await sheets(), plan, writing);
  }
}

/**
 * One file a sheet, that which says what belongs together first. What stood there before goes: read again beside the new ones,
 * it would bring back old records.
 */
async function writeSheets(book: Book, plan: Plan, { asked, session }: RegisterWriting): Promise<boolean> {
  const { output, force } = asked;
  const before = await writtenParts(output, plan);
  const earlier = new Map(before.map((file) => [basename(file), new Uint8Array(readFileSync(file))]));
  const known = partsIn(earlier);
  const isOurs = (file: string) => (bytes: Uint8Array) =>
    known.get(basename(file).normalize("NFC"))?.now === traceOfBytes(bytes) || isManifest(file);
  const texts = new Map(
    Array.from(earlier, ([name, bytes]) => [
      name,
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    ]),
  );
  const sheets = writeCsvSet(book, basename(output, extname(output)), texts);
  const outputs = Array.from(sheets, ([name, content]): Output => {
    const file = join(dirname(output), name);
    return { file, content, force, isOurs: isOurs(file) };
  });
  const written = new Set(outputs.map(({ file }) => folded(file)));
  return (
    writeSet(outputs, session) &&
    before
      .filter((file) => !written.has(folded(file)))
      .every((file) => removeFile({ file, isOurs: isOurs(file) }, session))
  );
}
