import { readXlsx } from "hucre/xlsx";

/** What a reader reads in a written file, line by line. */
export async function linesIn(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (file.endsWith(".xlsx")) return cellsIn(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  return (file.endsWith(".html") ? withoutTags(text) : withoutMarks(text)).split("\n");
}

/** The texts of a page; its pictures by what they say to readers who cannot see them, which is the same. */
function withoutTags(html: string): string {
  const plain = html.replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, "");
  const alts = [...plain.matchAll(/ (?:alt|title|aria-label)="([^"]*)"/g)].map(([, alt]) => alt);
  return [plain.replace(/<[^>]*>/g, "\n"), ...alts]
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

/** The cells of the sheets and columns that a reader sees; the hidden ones hold what the program needs to read them back. */
async function cellsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readXlsx(bytes);
  const seen = sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  return seen.flatMap(({ name, rows, columns = [] }) => [
    name,
    ...rows.flatMap((row) =>
      row.flatMap((cell, at) =>
        typeof cell === "string" && columns[at]?.hidden !== true ? cell.split("\n") : [],
      ),
    ),
  ]);
}
