import { extname } from "node:path";
import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Template } from "../../office/docx/read/read-template.js";
import type { Printout } from "../../report/printout.js";
import type { Session } from "../session.js";

/** What a paper can be written as. */
export type PaperFormat = "docx" | "html" | "md";

/** By the ending of the file; null where it is none of these. */
export function formatOf(file: string): PaperFormat | null {
  switch (extname(file).toLowerCase()) {
    case ".docx":
      return "docx";
    case ".html":
      return "html";
    case ".md":
      return "md";
    default:
      return null;
  }
}

/** An office's own Word file, under its name. */
export interface NamedTemplate extends Template {
  readonly file: string;
}

/** How a paper is written: its words, and the office's own Word file where there is one. */
export interface PaperWriting {
  readonly format: PaperFormat;
  readonly locale: ReportLocale;
  readonly template: NamedTemplate | null;
  readonly session: Session;
}

/** What the file of a paper holds. Each renderer is loaded only where it is asked for. */
export async function paperBytes(
  document: Printout,
  { format, locale, template, session }: PaperWriting,
): Promise<Uint8Array | string> {
  switch (format) {
    case "docx": {
      const { writeDocx } = await import("../../office/write-docx.js");
      const figures = await (await import("../print/figures.js")).wordFigures(document, session);
      return writeDocx(document, locale, { figures, ...(template !== null && { template }) });
    }
    case "html": {
      const figures = await (await import("../print/figures.js")).svgFigures(document);
      return (await import("../../report/html/to-html.js")).toHtml(document, locale, { figures });
    }
    case "md":
      return (await import("../../report/markdown/to-markdown.js")).toMarkdown(document, locale);
  }
}

/** `cong-van.docx` to one unit: `cong-van - chi-cuc.docx`. */
export function named(file: string, name: string): string {
  const end = extname(file);
  return `${file.slice(0, file.length - end.length)} - ${name}${end}`;
}
