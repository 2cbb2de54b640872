import type { Issue } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { convertLegacyText } from "../../sheets/cells/convert-legacy.js";
import type { Draft } from "../../sheets/read/draft.js";
import { draftOf, type RegisterSource } from "../../sheets/read/source.js";
import type { RequestOf } from "../call/command.js";
import type { command } from "../commands/merge/command.js";
import type { Session } from "../session.js";
import type { progressBar } from "../terminal/progress.js";
import { sanitize } from "../terminal/width.js";
import { fileNames } from "../write/file-names.js";
import { isWorkbook } from "./is-workbook.js";
import { loadBookSource, loadRegisterSource } from "./load-source.js";

type Asked = RequestOf<typeof command>;

interface Reading {
  readonly session: Session;
  readonly bar: ReturnType<typeof progressBar>;
}

/** What each file tells, and why some are refused. */
export interface LoadedDrafts {
  readonly drafts: readonly Draft[];
  readonly refused: readonly Issue[];
  /** Some were refused, and that has been told. */
  readonly told: boolean;
}

/** Reads file after file; of each stays what it tells, so that no more than one workbook is held unpacked. */
export async function loadDrafts(asked: Asked, plan: Plan, { session, bar }: Reading): Promise<LoadedDrafts> {
  const drafts: Draft[] = [];
  const refused: Issue[] = [];
  let told = false;
  const nameOf = fileNames(asked.files);
  for (const [index, file] of asked.files.entries()) {
    const name = nameOf(file);
    bar(index, sanitize(name));
    if (isWorkbook(file)) {
      const read = await loadBookSource(file, session, name);
      if (read.ok) drafts.push(draftOf(asUsed(read.value, asked, session), plan, asked.returned));
      else refused.push(...read.issues);
    } else {
      const source = await loadRegisterSource(file, plan, { name, session });
      if (source === null) told = true;
      else drafts.push(draftOf(source, plan));
    }
  }
  return { drafts, refused, told };
}

/** Converted where the caller has said so; how much is told, for it is still to be looked at. */
function asUsed(source: RegisterSource, asked: Asked, { terminal, words }: Session): RegisterSource {
  if (!asked.convertLegacyText || !("book" in source)) return source;
  const { book, cells } = convertLegacyText(source.book);
  if (cells > 0) terminal.complain([words.workbook.converted(sanitize(book.file), cells)]);
  return { ...source, book };
}
