import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { Plan } from "../../../model/plan/plan.js";
import { convertLegacyText } from "../../../sheets/cells/convert-legacy.js";
import { mergeRegisters, type Merged } from "../../../sheets/merge/from-sheets.js";
import type { RegisterSource } from "../../../sheets/read/source.js";
import { annotate } from "./annotate.js";
import { expanded } from "../../read/expand.js";
import { fileNames } from "../../write/file-names.js";
import { loadPlan } from "../../read/input.js";
import { sentences } from "../../read/load.js";
import { isWorkbook } from "../../read/is-workbook.js";
import { mergeTables } from "../../print/merge-tables.js";
import { loadBookSource, loadRegisterSource } from "../../read/load-source.js";
import { progressBar } from "../../terminal/progress.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { isWritable, writeRegister } from "../../write/write-register.js";

type Asked = RequestOf<typeof command>;

/** One register from returned workbooks; or all that is wrong with them, each with its cell. */
export async function run(given: Asked, session: Session): Promise<ExitCode> {
  const { terminal, words } = session;
  const asked = { ...given, files: expanded(given.files) };
  // Without a file to write, all is only shown.
  const target = given.output === undefined ? null : { output: given.output, force: given.force };
  const plan = await loadPlan(asked.plan, session);
  if (plan === null || !(target === null || (await isWritable(target, plan, session)))) return 2;
  const bar = progressBar(asked.files.length + 1, terminal);
  const { sources, refused, told } = await readAll(asked, plan, { session, bar });
  bar(asked.files.length, words.workbook.joining);
  const options = { locate: true, ...(asked.returned !== undefined && { returned: asked.returned }) };
  const whole = mergeRegisters(sources, plan, options);
  const { sound, skipped } = asked.skipFaulty
    ? withoutFaulty(sources, whole, refused)
    : { sound: sources, skipped: NONE };
  const merged = sound.length === sources.length ? whole : mergeRegisters(sound, plan, options);
  bar(Infinity, "");
  const issues = [...refused, ...(whole.ok ? [] : whole.issues)];
  const marked = await annotate(asked, sources, { issues: [...issues, ...whole.odd], plan, session });
  const register = merged.ok ? merged.value : null;
  const tables = {
    plan,
    register,
    known: entriesIn(sound),
    returns: whole.returns,
    skipped,
    warnings: whole.odd,
  };
  if (register === null || told || (!asked.skipFaulty && refused.length > 0)) {
    const faults = [words.workbook.faults(issues.length), ...sentences(issues, session)];
    terminal.complain(issues.length === 0 ? [words.workbook.notMerged] : faults);
    if (whole.odd.length > 0) tellOf(whole.odd, session);
    return 2;
  }
  for (const [file, faults] of skipped) terminal.complain([words.workbook.skipped(sanitize(file), faults)]);
  if (skipped.size > 0) terminal.complain(sentences(issues, session));
  tellOf(merged.odd, session);
  const written = target === null || (await writeRegister(register, plan, { asked: target, session }));
  if (written)
    terminal.write([words.workbook.merged(sound.length, register.records.length, merged.repeated)]);
  if (whole.returns.length > 0) terminal.write(mergeTables(tables, session));
  return written && marked && skipped.size === 0 ? 0 : 2;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The sources in which nothing is wrong, and how much is wrong in each of the others. */
function withoutFaulty(sources: readonly RegisterSource[], merged: Merged, refused: readonly Issue[]) {
  const issues = [...refused, ...(merged.ok ? [] : merged.issues)];
  const skipped = new Map<string, number>();
  for (const issue of issues) {
    const file = issue.cell?.split("!")[0] ?? ("file" in issue ? issue.file : undefined);
    if (file !== undefined) skipped.set(file, (skipped.get(file) ?? 0) + 1);
  }
  const isSound = (source: RegisterSource) => !skipped.has("book" in source ? source.book.file : source.file);
  return { sound: sources.filter(isSound), skipped };
}

/** The ids of all records that were on file before this merge. */
const entriesIn = (sources: readonly RegisterSource[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) => ("register" in source ? source.register.records.map(({ id }) => id) : [])),
  );

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
  readonly sources: readonly RegisterSource[];
  readonly refused: readonly Issue[];
  /** Some were refused, and that has been told. */
  readonly told: boolean;
}

/** Every file, and why some are refused. */
async function readAll(asked: Asked, plan: Plan, { session, bar }: Reading): Promise<ReadAll> {
  const sources: RegisterSource[] = [];
  const refused: Issue[] = [];
  let told = false;
  const nameOf = fileNames(asked.files);
  for (const [index, file] of asked.files.entries()) {
    const name = nameOf(file);
    bar(index, sanitize(name));
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
function inUnicode(source: RegisterSource, { terminal, words }: Session): RegisterSource {
  if (!("book" in source)) return source;
  const { book, cells } = convertLegacyText(source.book);
  if (cells > 0) terminal.complain([words.workbook.converted(sanitize(book.file), cells)]);
  return { ...source, book };
}
