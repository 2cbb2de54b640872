import { extname } from "node:path";
import type { ReportLocale } from "../locale/report-words.js";
import type { Document } from "../report/document.js";

/** What a paper can be written as. */
export type PaperFormat = "html" | "md";

/** By the ending of the file; null where it is none of these. */
export function formatOf(file: string): PaperFormat | null {
  switch (extname(file).toLowerCase()) {
    case ".html":
      return "html";
    case ".md":
      return "md";
    default:
      return null;
  }
}

/** What the file of a paper holds. Each renderer is loaded only where it is asked for. */
export async function paperBytes(
  document: Document,
  format: PaperFormat,
  locale: ReportLocale,
): Promise<Uint8Array | string> {
  switch (format) {
    case "html":
      return (await import("../report/html/to-html.js")).toHtml(document, locale);
    case "md":
      return (await import("../report/markdown/to-markdown.js")).toMarkdown(document, locale);
  }
}

/** `phieu.docx` of one unit: `phieu - chi-cuc.docx`. */
export function named(file: string, name: string): string {
  const end = extname(file);
  return `${file.slice(0, file.length - end.length)} - ${name}${end}`;
}
