import { cleanLine } from "../../sheets/cells/clean-text.js";
import type { PlanBookWords } from "../book/words.js";
import type { AnnexRow } from "./table/annex-row.js";

/** No quote is longer, so that it can stand in a table. */
const LONGEST = 400;

/** What makes a promise, of all cells of its row: *Tập huấn; chỉ tiêu: 500 cán bộ; thời gian: 2025*. `own` are its words in a long list. */
export function quoteOf(
  { texts, years }: AnnexRow,
  own: string,
  { made: { quoted } }: PlanBookWords,
): string {
  const said = (field: "title" | "target" | "unit" | "due") =>
    cleanLine(texts.get(field) ?? "").replace(/[.;,:]+$/, "");
  const title = said("title");
  const beside = [
    ...(["target", "unit"] as const).map((field) => [quoted[field], said(field)] as const),
    ...years.map(([year, text]) => [quoted.year(year), cleanLine(text)] as const),
    [quoted.due, said("due")] as const,
  ]
    .filter(([, text]) => text !== "" && !isSaidIn(title, text))
    .map(([head, text]) => `${head}: ${text}`);
  if (title === "") return cut(beside.join("; ").replace(`${quoted.target}: `, ""), LONGEST);
  const more = beside.map((text) => `; ${text}`).join("");
  if (title.length + more.length <= LONGEST) return `${title}${more}`;
  const rest = cut(more, LONGEST / 2);
  return `${cut(own === "" ? title : own, LONGEST - rest.length)}${rest}`;
}

/** Whether a text says words already, whole: *15 lớp* does not say *5 lớp*. */
const isSaidIn = (text: string, words: string): boolean =>
  /\p{L}/u.test(words) && ` ${text} `.replace(/[.;,:()]/g, " ").includes(` ${words} `);

/** A text up to so many letters, between words. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/u, "")} …`;
