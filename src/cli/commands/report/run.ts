import { basename } from "node:path";
import type { ReportLocale } from "../../../locale/words/report-words.js";
import type { Printout } from "../../../report/printout.js";
import type { ReportInput } from "../../../report/input.js";
import { sentences } from "../../read/load.js";
import { loadWord } from "../../read/paper/load-word.js";
import {
  formatOf,
  named,
  type NamedTemplate,
  paperBytes,
  type PaperWriting,
} from "../../write/paper-file.js";
import { loadReportInput } from "../../read/paper/report-input.js";
import type { WrittenSoFar } from "../../../report/joined-passages.js";
import { loadPassages, tellPassages } from "../../read/paper/report-passages.js";
import { reportSpeech } from "../../print/report-speech.js";
import type { ReportRequest } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { type FreshPaper, isAsWritten, sideOutput } from "../../write/side-file.js";
import { sanitize } from "../../terminal/width.js";
import { isFree } from "../../write/write-file.js";
import { type Output, writeSet } from "../../write/write-set.js";

/** Write a report with its annexes, the minutes of a review meeting, or a letter of questions to each unit. */
export async function run(request: ReportRequest, session: Session): Promise<ExitCode> {
  const format = formatOf(request.output);
  const fault = faultOf(request, session);
  if (format === null || fault !== null) {
    session.terminal.complain([fault ?? session.words.report.noSuchFormat(sanitize(request.output))]);
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
    request.kind === "cong-van"
      ? await saveLetters(papers, request, writing)
      : await savePapers(papers, written, request, writing);
  return isSaved ? 0 : 2;
}

async function saveLetters(
  papers: readonly Paper[],
  { force }: ReportRequest,
  writing: PaperWriting,
): Promise<boolean> {
  const { terminal, words } = writing.session;
  if (papers.length === 0) terminal.write([words.questions.none]);
  const outputs: Output[] = [];
  for (const { file, document } of papers) {
    const content = await bytesOf(document, writing);
    if (content === null) return false;
    outputs.push({ file, content, force });
  }
  return writeSet(outputs, writing.session);
}

/**
 * The paper, its annexes, and the officials' words beside them, all or none. The paper first: a run that is killed then leaves
 * the newest words in it, from which the next run takes them back.
 */
async function savePapers(
  papers: readonly Paper[],
  written: WrittenSoFar,
  request: ReportRequest,
  writing: PaperWriting,
): Promise<boolean> {
  const { session } = writing;
  for (const { file, document } of papers) {
    if (!isFree(file, request.force, session)) return false;
    const content = await bytesOf(document, writing);
    if (content === null) return false;
    const fresh = [
      { file, content, outside: await outsideOf(content) },
      ...(await annexOf(document, request, writing)),
    ];
    const outputs = fresh.map((paper) => ({
      ...paper,
      force: request.force,
      isOurs: isAsWritten(paper.file, written.passages),
    }));
    const side = sideOutput(document, written, { request, papers: fresh });
    if (!writeSet([...outputs, ...side], session)) return false;
    tellPassages(document, written, request, session);
  }
  return true;
}

/** What a paper is known by again; text files say nothing that could be taken back. */
async function outsideOf(content: Uint8Array | string): Promise<string | undefined> {
  if (typeof content === "string") return undefined;
  const { readReturned } = await import("../../../office/docx/read/read-passages.js");
  const read = await readReturned(content, { limits: UNLIMITED });
  return read.ok ? read.value.outside : undefined;
}

/** What was just made is no stranger's. */
const UNLIMITED = { bytes: Infinity, unpacked: Infinity, ratio: Infinity, elements: Infinity };

/** The bytes of a paper; null where it is told that the office's own Word file cannot take it. */
async function bytesOf(document: Printout, writing: PaperWriting): Promise<Uint8Array | string | null> {
  try {
    return await paperBytes(document, writing);
  } catch (error) {
    if (writing.template === null) throw error;
    const { file } = writing.template;
    const issue = { code: "not-a-paper", path: [], file: basename(file), kind: "broken" } as const;
    const { terminal, words } = writing.session;
    terminal.complain([words.input.refused(sanitize(file), 1), ...sentences([issue], writing.session)]);
    return null;
  }
}

/** What cannot be done, whatever the files hold. */
function faultOf({ output, annex, template, kind }: ReportRequest, { words }: Session): string | null {
  if (annex !== undefined && !annex.toLowerCase().endsWith(".xlsx"))
    return words.report.onlyWorkbook(sanitize(annex));
  if (annex !== undefined && (kind === "bien-ban" || kind === "cong-van")) return words.report.noAnnex;
  return template !== undefined && formatOf(output) !== "docx" ? words.report.onlyWord : null;
}

interface Paper {
  readonly file: string;
  readonly document: Printout;
}

/** One paper, or one for each unit. Each kind is loaded only where it is asked for. */
async function papersOf(
  { kind, output }: ReportRequest,
  input: ReportInput,
  locale: ReportLocale,
): Promise<readonly Paper[]> {
  switch (kind) {
    case "bao-cao":
    case "so-ket":
    case "tong-ket":
    case "hang-nam":
      return [
        {
          file: output,
          document: (await import("../../../report/papers/report-of.js")).reportOf(input, locale),
        },
      ];
    case "bien-ban":
      return [
        {
          file: output,
          document: (await import("../../../report/papers/minutes-of.js")).minutesOf(input, locale),
        },
      ];
    case "cong-van": {
      const { lettersOf } = await import("../../../report/papers/letters-of.js");
      return lettersOf(input, locale).map(({ unit, document }) => ({
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
): Promise<{ readonly template: NamedTemplate | null } | null> {
  if (file === undefined) return { template: null };
  const { readTemplate } = await import("../../../office/docx/read/read-template.js");
  const read = await loadWord(file, readTemplate, session);
  return read && { template: { ...read.value, file } };
}

/** The tables of the annexes as a workbook, where one was asked for. */
async function annexOf(
  document: Printout,
  { annex }: ReportRequest,
  { locale }: PaperWriting,
): Promise<readonly FreshPaper[]> {
  if (annex === undefined) return [];
  const { writeAnnex } = await import("../../../office/annex/write-annex.js");
  return [{ file: annex, content: await writeAnnex(document, locale), outside: undefined }];
}
