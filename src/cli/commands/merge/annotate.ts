import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { Plan } from "../../../model/plan/plan.js";
import { markedCopy } from "../../../office/xlsx/marks/marked-copy.js";
import type { Draft } from "../../../sheets/read/draft.js";
import { loadBookSource } from "../../read/load-source.js";
import { sheetWordsOf } from "../../sheet-words.js";
import { fileNames, folded } from "../../write/file-names.js";
import { sanitize } from "../../terminal/width.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { Session } from "../../session.js";
import { makeFolder } from "../../write/write-file.js";
import { type Output, writeSet } from "../../write/write-set.js";

type Asked = RequestOf<typeof command>;

interface Told {
  readonly issues: readonly (Issue | Warning)[];
  readonly plan: Plan;
  readonly session: Session;
}

/**
 * A copy of each workbook with its faulty cells marked, to be sent back; where it was asked for. Says whether all of
 * them were written; the folder is made only for a workbook to be sent back. Each is read once more, one at a time.
 */
export async function annotate(asked: Asked, drafts: readonly Draft[], told: Told): Promise<boolean> {
  const { annotate: folder, force, files } = asked;
  if (folder === undefined) return true;
  const faulty = drafts.flatMap(({ cells, file }) =>
    cells && told.issues.some(({ cell }) => cell?.startsWith(`${file}!`)) ? [file] : [],
  );
  if (faulty.length > 0 && !makeFolder(folder, told.session)) return false;
  const names = new Set(drafts.map(({ file }) => folded(file)));
  const nameOf = fileNames(files);
  const copies = new Map(
    faulty.map((file) => [copyName(file, names), files.find((path) => nameOf(path) === file) ?? file]),
  );
  const outputs: Output[] = [];
  for (const [name, path] of copies) {
    const content = await copyOf(path, nameOf(path), told);
    if (content !== null) outputs.push({ file: join(folder, name), content, force });
  }
  return writeSet(outputs, told.session);
}

/** The unit's own file with marks; where that cannot be done, which is said, its sheets written anew. */
async function copyOf(
  path: string,
  name: string,
  { issues, plan, session }: Told,
): Promise<Uint8Array | null> {
  const read = await loadBookSource(path, session, name);
  if (!read.ok || !("book" in read.value)) return null;
  const isXlsx = /\.xls[xm]$/i.test(path);
  const source = { ...read.value, ...(isXlsx && { bytes: new Uint8Array(readFileSync(path)) }) };
  const reader = { ...session.locale, ...(await sheetWordsOf(session.locale.language)) };
  const { content, isOwn } = await markedCopy(source, issues, plan, reader);
  if (isXlsx && !isOwn) session.terminal.complain([session.words.workbook.notSpliced(sanitize(name))]);
  return content;
}

/** The copy of a `.csv` file is a workbook as well; it gives way to the one that is a workbook already. */
function copyName(file: string, names: ReadonlySet<string>): string {
  const name = file.replace(/\.csv$/i, ".xlsx");
  return name !== file && names.has(folded(name)) ? `${file}.xlsx` : name;
}
