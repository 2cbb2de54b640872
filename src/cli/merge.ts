import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe } from "../locale/describe.js";
import type { Issue, Warning } from "../model/issue.js";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import { mergeRegisters } from "../sheets/from-sheets.js";
import type { Source } from "../sheets/source.js";
import { loadPlan, sentences } from "./input.js";
import { isWorkbook } from "./is-workbook.js";
import { loadSource } from "./load-source.js";
import type { Request } from "./request.js";
import type { ExitCode, Session } from "./session.js";
import { sheetWordsOf } from "./sheet-words.js";
import { writeFile } from "./write-file.js";

type Asked = Extract<Request, { command: "merge" }>;

/** One register from returned workbooks; or all that is wrong with them, each with its cell. */
export async function merge(asked: Asked, session: Session): Promise<ExitCode> {
  const { terminal, words } = session;
  const plan = await loadPlan(asked.plan, session);
  if (plan === null) return 2;
  const read = [];
  for (const file of asked.files) read.push(await loadSource(file, plan, session));
  const sources = read.flatMap((one) => (one.ok ? [one.value] : []));
  const refused = read.flatMap((one) => (one.ok ? [] : one.issues));
  const merged = mergeRegisters(sources, plan, { locate: true });
  const issues = [...refused, ...(merged.ok ? [] : merged.issues)];
  const warnings = merged.ok ? merged.warnings : [];
  if (asked.annotate !== undefined)
    await annotate(asked, sources, { issues: [...issues, ...warnings], session });
  if (!merged.ok || refused.length > 0) {
    terminal.complain([words.workbook.faults(issues.length), ...sentences(issues, session)]);
    return 2;
  }
  if (warnings.length > 0)
    terminal.complain([words.workbook.oddities(warnings.length), ...sentences(warnings, session)]);
  const written = writeFile(
    asked.output,
    await contentOf(merged.value, plan, asked.output, session),
    asked.force,
    session,
  );
  terminal.write([words.workbook.merged(asked.files.length, merged.value.records.length, merged.repeated)]);
  return written ? 0 : 2;
}

async function contentOf(
  register: Register,
  plan: Plan,
  file: string,
  { locale }: Session,
): Promise<Uint8Array | string> {
  if (!isWorkbook(file)) return `${JSON.stringify(register, null, 2)}\n`;
  const { writeXlsx } = await import("../office/write-xlsx.js");
  const { registerToSheets } = await import("../sheets/to-sheets.js");
  return writeXlsx(registerToSheets(register, plan, await sheetWordsOf(locale.language)));
}

interface Told {
  readonly issues: readonly (Issue | Warning)[];
  readonly session: Session;
}

/** A copy of each workbook with its faulty cells marked, to be sent back. */
async function annotate(
  { annotate: folder = "", force }: Asked,
  sources: readonly Source[],
  { issues, session }: Told,
): Promise<void> {
  const { writeXlsx } = await import("../office/write-xlsx.js");
  const { annotated } = await import("../sheets/annotate.js");
  mkdirSync(folder, { recursive: true });
  for (const source of sources) {
    if (!("book" in source) || !issues.some(({ cell }) => cell?.startsWith(`${source.book.file}!`))) continue;
    const copy = annotated(source.book, issues, (issue) => describe({ ...issue, path: [] }, session.locale));
    writeFile(
      join(folder, basename(source.book.file).replace(/\.csv$/i, ".xlsx")),
      await writeXlsx(copy),
      force,
      session,
    );
  }
}
