import type { Issue, Warning } from "../model/issue.js";
import type { Plan } from "../model/plan.js";
import { convertLegacyText } from "../sheets/convert-legacy.js";
import { mergeRegisters } from "../sheets/from-sheets.js";
import type { Source } from "../sheets/source.js";
import { annotate } from "./annotate.js";
import { expanded } from "./expand.js";
import { fileNames } from "./file-names.js";
import { loadPlan } from "./input.js";
import { sentences } from "./load.js";
import { isWorkbook } from "./is-workbook.js";
import { loadBookSource, loadRegisterSource } from "./load-source.js";
import { progressBar } from "./progress.js";
import type { Request } from "./request.js";
import type { ExitCode, Session } from "./session.js";
import { harmless } from "./width.js";
import { isWritable, writeRegister } from "./write-register.js";

type Asked = Extract<Request, { command: "merge" }>;

/** One register from returned workbooks; or all that is wrong with them, each with its cell. */
export async function merge(given: Asked, session: Session): Promise<ExitCode> {
  const { terminal, words } = session;
  const asked = { ...given, files: expanded(given.files) };
  const plan = await loadPlan(asked.plan, session);
  if (plan === null || !(await isWritable(asked, session))) return 2;
  const bar = progressBar(asked.files.length + 1, terminal);
  const { sources, refused, told } = await readAll(asked, plan, { session, bar });
  bar(asked.files.length, words.workbook.joining);
  const merged = mergeRegisters(sources, plan, { locate: true });
  bar(Infinity, "");
  const issues = [...refused, ...(merged.ok ? [] : merged.issues)];
  const warnings = merged.ok ? merged.warnings : [];
  const marked = await annotate(asked, sources, { issues: [...issues, ...warnings], plan, session });
  if (!merged.ok || refused.length > 0 || told) {
    const faults = [words.workbook.faults(issues.length), ...sentences(issues, session)];
    terminal.complain(issues.length === 0 ? [words.workbook.notMerged] : faults);
    return 2;
  }
  tellOf(warnings, session);
  const written = await writeRegister(merged.value, plan, { asked, session });
  if (written)
    terminal.write([words.workbook.merged(asked.files.length, merged.value.records.length, merged.repeated)]);
  return written && marked ? 0 : 2;
}

function tellOf(warnings: readonly Warning[], session: Session): void {
  if (warnings.length > 0)
    session.terminal.complain([
      session.words.workbook.oddities(warnings.length),
      ...sentences(warnings, session),
    ]);
}

interface Reading {
  readonly session: Session;
  readonly bar: ReturnType<typeof progressBar>;
}

interface ReadAll {
  readonly sources: readonly Source[];
  readonly refused: readonly Issue[];
  /** Some were refused, and that has been told. */
  readonly told: boolean;
}

/** Every file, and why some are refused. */
async function readAll(asked: Asked, plan: Plan, { session, bar }: Reading): Promise<ReadAll> {
  const sources: Source[] = [];
  const refused: Issue[] = [];
  let told = false;
  const nameOf = fileNames(asked.files);
  for (const [index, file] of asked.files.entries()) {
    const name = nameOf(file);
    bar(index, harmless(name));
    if (isWorkbook(file)) {
      const read = await loadBookSource(file, session, name);
      if (read.ok) sources.push(asked.convertLegacyText ? inUnicode(read.value, session) : read.value);
      else refused.push(...read.issues);
    } else {
      const source = await loadRegisterSource(file, plan, { name, session });
      if (source === null) told = true;
      else sources.push(source);
    }
  }
  return { sources, refused, told };
}

/** Converted because the caller has said so; how much is told, for it is still to be looked at. */
function inUnicode(source: Source, { terminal, words }: Session): Source {
  if (!("book" in source)) return source;
  const { book, cells } = convertLegacyText(source.book);
  if (cells > 0) terminal.complain([words.workbook.converted(harmless(book.file), cells)]);
  return { ...source, book };
}
