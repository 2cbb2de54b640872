import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";

/** What a reader reads in a written file, line by line. */
export async function linesIn(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (file.endsWith(".xlsx")) return cellsIn(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  return (file.endsWith(".html") ? withoutTags(text) : withoutMarks(text)).split("\n");
}

/** The texts of a page, and what its pictures say to who cannot see them. */
function withoutTags(html: string): string {
  const alts = [...html.matchAll(/ (?:alt|title|aria-label)="([^"]*)"/g)].map(([, alt]) => alt);
  return [html.replace(/<(style|script)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "\n"), ...alts]
    .join("\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");
}

const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[a-z/][^>]*>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replace(/\\([^\w\s])/g, "$1")
    .replaceAll("**", "");

/** The cells of the sheets that a reader sees. */
async function cellsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const seen = read.value.sheets.filter(({ hidden }) => hidden !== true);
  return seen.flatMap((sheet) => [
    sheet.name,
    ...sheet.rows.flat().flatMap((cell) => (typeof cell === "string" ? cell.split("\n") : [])),
  ]);
}
