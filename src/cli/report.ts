import type { ReportLocale } from "../locale/report-words.js";
import type { Template } from "../office/read-template.js";
import type { Document } from "../report/document.js";
import type { ReportInput } from "../report/input.js";
import { loadWord } from "./load-word.js";
import { formatOf, named, paperBytes, type Writing } from "./paper-file.js";
import { loadReportInput } from "./report-input.js";
import { loadPassages, tellPassages, type WrittenSoFar } from "./report-passages.js";
import { reportSpeech } from "./report-speech.js";
import type { ReportRequest } from "./request-report.js";
import type { ExitCode, Session } from "./session.js";
import { keepPassages } from "./side-file.js";
import { harmless } from "./width.js";
import { isFree, writeFile } from "./write-file.js";

/** Write a report with its annexes, the minutes of a review meeting, or a sheet of questions for each unit. */
export async function report(request: ReportRequest, session: Session): Promise<ExitCode> {
  const format = formatOf(request.output);
  const fault = faultOf(request, session);
  if (format === null || fault !== null) {
    session.terminal.complain([fault ?? session.words.report.noSuchFormat(harmless(request.output))]);
    return 2;
  }
  const written = await loadPassages(request, session);
  const input = written && (await loadReportInput(request, written.passages, session));
  const template = input && (await loadTemplate(request.template, session));
  if (written === null || input === null || template === null) return 2;
  const locale = await reportSpeech(session);
  const papers = await papersOf(request, input, locale);
  const writing = { format, locale, template: template.template, session };
  const isSaved =
    request.kind === "phieu-hoi"
      ? await saveSheets(papers, request, writing)
      : await savePapers(papers, written, request, writing);
  return isSaved ? 0 : 2;
}

async function saveSheets(
  papers: readonly Paper[],
  request: ReportRequest,
  writing: Writing,
): Promise<boolean> {
  const { terminal, words } = writing.session;
  if (papers.length === 0) terminal.write([words.questions.none]);
  for (const paper of papers) if (!(await save(paper, request, writing))) return false;
  return true;
}

/** The officials' words first: the paper may stand over the file in which they were written. */
async function savePapers(
  papers: readonly Paper[],
  written: WrittenSoFar,
  request: ReportRequest,
  writing: Writing,
): Promise<boolean> {
  const { session } = writing;
  for (const paper of papers) {
    const { document } = paper;
    const isSaved =
      isFree(paper.file, request.force, session) &&
      keepPassages(document, written.passages, request, session) &&
      (await save(paper, request, writing)) &&
      (await saveAnnex(document, request, writing));
    if (!isSaved) return false;
    tellPassages(document, written, request, session);
  }
  return true;
}

/** What cannot be done, whatever the files hold. */
function faultOf({ output, annex, template, kind }: ReportRequest, { words }: Session): string | null {
  if (annex !== undefined && !annex.toLowerCase().endsWith(".xlsx"))
    return words.report.onlyWorkbook(harmless(annex));
  if (annex !== undefined && (kind === "bien-ban" || kind === "phieu-hoi")) return words.report.noAnnex;
  return template !== undefined && formatOf(output) !== "docx" ? words.report.onlyWord : null;
}

interface Paper {
  readonly file: string;
  readonly document: Document;
}

/** One paper, or one for each unit. Each kind is loaded only where it is asked for. */
async function papersOf(
  { kind, output }: ReportRequest,
  input: ReportInput,
  locale: ReportLocale,
): Promise<readonly Paper[]> {
  switch (kind) {
    case "so-ket":
    case "tong-ket":
    case "hang-nam":
      return [{ file: output, document: (await import("../report/report-of.js")).reportOf(input, locale) }];
    case "bien-ban":
      return [{ file: output, document: (await import("../report/minutes-of.js")).minutesOf(input, locale) }];
    case "phieu-hoi": {
      const { questionSheetsOf } = await import("../report/question-sheets-of.js");
      return questionSheetsOf(input, locale).map(({ unit, document }) => ({
        file: named(output, unit ?? "chua-ro"),
        document,
      }));
    }
  }
}

/** The office's own Word file; null inside where none was named. */
async function loadTemplate(
  file: string | undefined,
  session: Session,
): Promise<{ readonly template: Template | null } | null> {
  if (file === undefined) return { template: null };
  const { readTemplate } = await import("../office/read-template.js");
  const read = await loadWord(file, readTemplate, session);
  return read && { template: read.value };
}

const save = async (
  { file, document }: Paper,
  { force }: ReportRequest,
  writing: Writing,
): Promise<boolean> => writeFile(file, await paperBytes(document, writing), force, writing.session);

/** The tables of the annexes as a workbook, where one was asked for. */
async function saveAnnex(
  document: Document,
  { annex, force }: ReportRequest,
  { locale, session }: Writing,
): Promise<boolean> {
  if (annex === undefined) return true;
  const { writeAnnex } = await import("../office/write-annex.js");
  return writeFile(annex, await writeAnnex(document, locale), force, session);
}
