import type { ReportLocale } from "../locale/report-words.js";
import type { Document } from "../report/document.js";
import type { ReportInput } from "../report/input.js";
import { formatOf, named, paperBytes, type PaperFormat } from "./paper-file.js";
import { loadReportInput } from "./report-input.js";
import { keepPassages, loadPassages } from "./report-passages.js";
import { reportSpeech } from "./report-speech.js";
import type { ReportRequest } from "./request-report.js";
import type { ExitCode, Session } from "./session.js";
import { harmless } from "./width.js";
import { writeFile } from "./write-file.js";

/** Write a report, the minutes of a review meeting, or a sheet of questions for each unit. */
export async function report(request: ReportRequest, session: Session): Promise<ExitCode> {
  const { output } = request;
  const format = formatOf(output);
  if (format === null) {
    session.terminal.complain([session.words.report.noSuchFormat(harmless(output))]);
    return 2;
  }
  const written = await loadPassages(request, session);
  const input = written && (await loadReportInput(request, written.passages, session));
  if (written === null || input === null) return 2;
  const locale = await reportSpeech(session);
  const papers = await papersOf(request, input, locale);
  if (papers.length === 0) session.terminal.write([session.words.questions.none]);
  for (const paper of papers) if (!(await save(paper, { format, request, locale, session }))) return 2;
  const [first] = papers;
  if (first === undefined || request.kind === "phieu-hoi") return 0;
  return keepPassages(first.document, written.passages, request, session) ? 0 : 2;
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

interface Saving {
  readonly format: PaperFormat;
  readonly request: ReportRequest;
  readonly locale: ReportLocale;
  readonly session: Session;
}

const save = async (
  { file, document }: Paper,
  { format, request, locale, session }: Saving,
): Promise<boolean> => writeFile(file, await paperBytes(document, format, locale), request.force, session);
