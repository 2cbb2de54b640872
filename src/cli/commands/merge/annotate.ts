import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issueText } from "../../../locale/say/describe.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { Plan } from "../../../model/plan/plan.js";
import { writeXlsx } from "../../../office/xlsx/write-xlsx.js";
import { annotate as annotateBook } from "../../../sheets/write/annotate.js";
import { dress } from "../../../sheets/write/dress.js";
import type { RegisterSource } from "../../../sheets/read/source.js";
import { spliceFaults } from "../../../office/xlsx/splice.js";
import { marksIn } from "../../../sheets/write/fault-marks.js";
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
 * them were written; the folder is made only for a workbook to be sent back.
 */
export async function annotate(
  { annotate: folder, force, files }: Asked,
  sources: readonly RegisterSource[],
  { issues, plan, session }: Told,
): Promise<boolean> {
  if (folder === undefined) return true;
  const say = (issue: Issue | Warning) => issueText({ ...issue, path: [] }, session.locale);
  const faulty = sources.flatMap((source) =>
    "book" in source && issues.some(({ cell }) => cell?.startsWith(`${source.book.file}!`)) ? [source] : [],
  );
  if (faulty.length > 0 && !makeFolder(folder, session)) return false;
  const names = new Set(sources.map((source) => folded("book" in source ? source.book.file : source.file)));
  const copies = new Map(faulty.map((source) => [copyName(source.book.file, names), source]));
  const outputs: Output[] = [];
  const nameOf = fileNames(files);
  for (const [name, { book, locale }] of copies) {
    const path = files.find((file) => nameOf(file) === book.file && /\.xls[xm]$/i.test(file));
    const own =
      path === undefined
        ? undefined
        : spliceFaults(
            new Uint8Array(readFileSync(path)),
            marksIn(book, issues, say),
            session.words.workbook.faultList,
          );
    if (path !== undefined && own === undefined)
      session.terminal.complain([session.words.workbook.notSpliced(sanitize(book.file))]);
    const content = own ?? (await writeXlsx(annotateBook(dress(book, plan, locale), issues, session.locale)));
    outputs.push({ file: join(folder, name), content, force });
  }
  return writeSet(outputs, session);
}

/** The copy of a `.csv` file is a workbook as well; it gives way to the one that is a workbook already. */
function copyName(file: string, names: ReadonlySet<string>): string {
  const name = file.replace(/\.csv$/i, ".xlsx");
  return name !== file && names.has(folded(name)) ? `${file}.xlsx` : name;
}
