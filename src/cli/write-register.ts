import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import { writeCsvSet } from "../office/csv-set.js";
import { writeXlsx } from "../office/write-xlsx.js";
import { registerToSheets } from "../sheets/to-sheets.js";
import type { Session } from "./session.js";
import { sheetWordsOf } from "./sheet-words.js";
import { harmless } from "./width.js";
import { writeFile } from "./write-file.js";

export interface Writing {
  readonly asked: { readonly output: string; readonly force: boolean };
  readonly session: Session;
}

/** Whether there is anywhere to write to; told of before hours of work are put into a file that nobody can keep. */
export function isWritable({ output, force }: Writing["asked"], { terminal, words }: Session): boolean {
  const [name, folder] = [harmless(output), dirname(output)];
  const ending = extname(output).toLowerCase();
  const fault = ![".json", ".xlsx", ".csv"].includes(ending)
    ? words.workbook.noSuchFormat(name)
    : !existsSync(folder)
      ? words.workbook.notWritten(name, words.files.writeFailures["ENOENT"] ?? "")
      : !force && ending !== ".csv" && existsSync(output)
        ? words.workbook.exists(name)
        : null;
  if (fault !== null) terminal.complain([fault]);
  return fault === null;
}

/** A register as the name of its file asks: JSON, a workbook, or one .csv file a sheet. Says whether it was written. */
export async function writeRegister(register: Register, plan: Plan, writing: Writing): Promise<boolean> {
  const { asked, session } = writing;
  const { output, force } = asked;
  const write = (file: string, content: Uint8Array | string) => writeFile(file, content, force, session);
  const sheets = async () => registerToSheets(register, plan, await sheetWordsOf(session.locale.language));
  switch (extname(output).toLowerCase()) {
    case ".json":
      return write(output, `${JSON.stringify(register, null, 2)}\n`);
    case ".xlsx":
      return write(output, await writeXlsx(await sheets()));
    default: {
      const files = writeCsvSet(await sheets(), basename(output, extname(output)));
      return [...files].every(([name, content]) => write(join(dirname(output), name), content));
    }
  }
}
