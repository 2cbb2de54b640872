import { basename, extname } from "node:path";
import type { Parsed } from "../../../model/issue/issue.js";
import type { Plan } from "../../../model/plan/plan.js";
import { readTables } from "../../../office/docx/read/read-tables.js";
import { writeXlsx } from "../../../office/xlsx/write-xlsx.js";
import { annexToBook } from "../../../plan-book/annex/annex-book.js";
import { unheld } from "../../../plan-book/unheld.js";
import { planToBook } from "../../../plan-book/write-plan.js";
import type { Book } from "../../../sheets/book/sheet.js";
import { metaOf } from "../../../sheets/book/workbook-meta.js";
import { loadBook } from "../../read/load-book.js";
import { loadPlanFile } from "../../read/load-plan.js";
import { sentences } from "../../read/load.js";
import { bytesOf } from "../../read/paper/load-word.js";
import { planBookWordsOf } from "../../read/plan-words.js";
import { isWorkbook } from "../../read/is-workbook.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { writeFile } from "../../write/write-file.js";
import type { PlanRequest } from "./plan-request.js";

/** Make a plan workbook of an annex; or write a plan that there is already in the other form, workbook or JSON. */
export async function makePlan(request: PlanRequest, session: Session): Promise<ExitCode> {
  const {
    files: [file = ""],
    output = "",
  } = request;
  const ending = extname(output).toLowerCase();
  if (ending !== ".xlsx" && ending !== ".json") {
    session.terminal.complain([session.words.plan.onlyBookOrJson(sanitize(output))]);
    return 2;
  }
  const isWord = extname(file).toLowerCase() === ".docx";
  if (!isWord && !isWorkbook(file)) return writePlan(request, session);
  const book = await (isWord ? tablesOf(file, session) : loadBook(file, basename(file), session));
  if (book.ok && metaOf(book.value).plan !== undefined) return writePlan(request, session);
  return book.ok ? ofAnnex(book.value, request, session) : refuse(file, book, session);
}

async function tablesOf(file: string, session: Session): Promise<Parsed<Book>> {
  const bytes = bytesOf(file, session, basename(file));
  return bytes.ok ? readTables(bytes.value, { file: basename(file), limits: session.limits }) : bytes;
}

function refuse(
  file: string,
  { issues }: Extract<Parsed<never>, { readonly ok: false }>,
  session: Session,
): ExitCode {
  session.terminal.complain([
    session.words.input.refused(sanitize(file), issues.length),
    ...sentences(issues, session),
  ]);
  return 2;
}

/** Of an annex a workbook alone can be made: what is asked must be answered somewhere. */
async function ofAnnex(
  annex: Book,
  { files: [file = ""], output = "", force }: PlanRequest,
  session: Session,
): Promise<ExitCode> {
  const { terminal, words } = session;
  if (extname(output).toLowerCase() !== ".xlsx") {
    terminal.complain([words.workbook.onlyWorkbook(sanitize(output))]);
    return 2;
  }
  const made = annexToBook(annex, await planBookWordsOf(session.locale.language));
  if (!made.ok) return refuse(file, made, session);
  const { book, rows, promises, units, questions } = made.value;
  if (made.warnings.length > 0) terminal.complain([words.plan.passed, ...sentences(made.warnings, session)]);
  if (!writeFile(output, await writeXlsx(book), force, session)) return 2;
  terminal.write([
    words.plan.made(rows, promises, units),
    ...(questions.length === 0 ? [] : [words.plan.questions(questions.length)]),
    ...questions.map(({ cell, text }) => `  - ${sanitize(cell)}: ${sanitize(text)}`),
    words.plan.next(sanitize(output)),
  ]);
  return 0;
}

/** The same plan in another form; what a workbook cannot hold is told. */
async function writePlan(
  { files: [file = ""], output = "", force }: PlanRequest,
  session: Session,
): Promise<ExitCode> {
  const loaded = await loadPlanFile(file, session);
  if (loaded === null) return 2;
  const isJson = extname(output).toLowerCase() === ".json";
  return writeFile(
    output,
    isJson ? `${JSON.stringify(loaded.value, null, 2)}\n` : await bookBytes(loaded.value, session),
    force,
    session,
  )
    ? 0
    : 2;
}

async function bookBytes(plan: Plan, session: Session): Promise<Uint8Array> {
  const words = await planBookWordsOf(session.locale.language);
  const lost = unheld(plan, words);
  if (lost.length > 0) session.terminal.complain(sentences(lost, session));
  return writeXlsx(planToBook(plan, words));
}
