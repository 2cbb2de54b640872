import type { Issue, Warning } from "../../../model/issue/issue.js";
import { mergeDrafts, type Merged } from "../../../sheets/merge/from-sheets.js";
import type { Draft } from "../../../sheets/read/draft.js";
import { annotate } from "./annotate.js";
import { expanded } from "../../read/expand.js";
import { loadPlan } from "../../read/input.js";
import { sentences } from "../../read/load.js";
import { loadDrafts } from "../../read/load-drafts.js";
import { sheetWordsOf } from "../../sheet-words.js";
import { mergeTables } from "../../print/merge-tables.js";
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
  const target = given.output === undefined ? null : { ...asked, output: given.output };
  const plan = await loadPlan(asked.plan, session);
  if (plan === null || !(target === null || (await isWritable(target, plan, session)))) return 2;
  const bar = progressBar(asked.files.length + 1, terminal);
  const { drafts, refused, told } = await loadDrafts(asked, plan, { session, bar });
  bar(asked.files.length, words.workbook.joining);
  const locale = await sheetWordsOf(session.locale.language);
  const inWords = { locate: true, locale, illustrative: asked.illustrative };
  const whole = mergeDrafts(drafts, plan, inWords);
  const { sound, skipped } = asked.skipFaulty
    ? withoutFaulty(drafts, whole, refused)
    : { sound: drafts, skipped: NONE };
  const merged = sound.length === drafts.length ? whole : mergeDrafts(sound, plan, inWords);
  bar(Infinity, "");
  const issues = [...refused, ...(whole.ok ? [] : whole.issues)];
  const marked = await annotate(asked, drafts, { issues: [...issues, ...whole.odd], plan, session });
  const register = merged.ok ? merged.value : null;
  const tables = {
    plan,
    register,
    known: entriesIn(sound),
    returns: whole.returns,
    skipped,
    warnings: whole.odd,
    sheetWords: locale.sheets,
  };
  // Where nothing is sound, leaving out what is not leaves nothing.
  if (register === null || told || sound.length === 0 || (!asked.skipFaulty && refused.length > 0)) {
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
function withoutFaulty(drafts: readonly Draft[], merged: Merged, refused: readonly Issue[]) {
  const issues = [...refused, ...(merged.ok ? [] : merged.issues)];
  const skipped = new Map<string, number>();
  for (const issue of issues) {
    const own = drafts.find(({ file }) => issue.cell?.startsWith(`${file}!`) === true)?.file;
    const file = own ?? ("file" in issue ? issue.file : undefined);
    if (file !== undefined) skipped.set(file, (skipped.get(file) ?? 0) + 1);
  }
  return { sound: drafts.filter(({ file }) => !skipped.has(file)), skipped };
}

/** The ids of all records that were on file before this merge. */
const entriesIn = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts.flatMap(({ cells, rows }) =>
      cells ? [] : rows.records.map(({ fields }) => String(fields["id"])),
    ),
  );

function tellOf(warnings: readonly Warning[], session: Session): void {
  if (warnings.length > 0)
    session.terminal.complain([
      session.words.workbook.oddities(warnings.length),
      ...sentences(warnings, session),
    ]);
}
