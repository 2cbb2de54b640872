import type { NotUsed } from "../../../model/issue/sheet-issue.js";
import { bare } from "../../../sheets/cells/match-name.js";
import type { Cell } from "../../../sheets/book/sheet.js";
import { amountsIn } from "../numbers/amounts.js";
import { lineOf } from "./cell-texts.js";
import { saidIn, type RowSite } from "./row-site.js";

/** What a row says, as far as it matters whether it is one of data. */
interface RowText {
  readonly ownNo: string;
  readonly title: string;
  /** How many other cells are filled. */
  readonly others: number;
}

const TOTAL = /^(tong|tong so|tong cong|cong|total)\b/;
const BELOW =
  /^(noi nhan|nguoi lap|thu truong|ghi chu|tm |kt |tl |chu tich|giam doc|truong phong|place and day)/;
const PLACE_AND_DAY = /\bngay( \d+)? thang( \d+)? nam\b/;
const SECTION = /^([ivx]+|[a-z])$/;

/** Why a row is no row of data, if it is none: a sum, a heading, what stands below a table. */
export function noData(filled: readonly Cell[], text: RowText, site: RowSite): NotUsed | undefined {
  const { ownNo, title } = text;
  const first = bare(lineOf(filled.slice(0, 1)));
  if (TOTAL.test(first) || (ownNo === "" && TOTAL.test(bare(title)))) return "total";
  const isBelow = BELOW.test(first) || PLACE_AND_DAY.test(bare(lineOf(filled)));
  if (filled.length <= 2 && isBelow) return "below";
  // A line of words that stands where numbers do: over the next table, or below the last.
  if (title === "" && text.others === 0 && bare(ownNo).length > LONGEST_NUMBER)
    return numberBelow(site) === "" ? "below" : "heading";
  return isHeading(text, site) ? "heading" : undefined;
}

/** A row over others: the numbers begin anew below it, or it has a title and no number to reach. */
function isHeading({ ownNo, title, others }: RowText, site: RowSite): boolean {
  const no = bare(ownNo);
  const next = bare(numberBelow(site));
  if (SECTION.test(no) && /^0?1$/.test(next.replace(`${no} `, ""))) return true;
  if (others > 0 || title === "" || amountsIn(title).length > 0) return false;
  return SECTION.test(no) || (no === "" ? isUpper(title) : next.startsWith(`${no} `));
}

/** The next number in the column of numbers. */
function numberBelow({ sheet, head, row }: RowSite): string {
  for (let next = row + 1; next < Math.min(sheet.rows.length, row + NEAR); next++) {
    const no = saidIn("no", sheet.rows[next] ?? [], head);
    if (no !== "") return no;
  }
  return "";
}

const NEAR = 20;
const LONGEST_NUMBER = 8;

const isUpper = (text: string) => text.length > 3 && text === text.toLocaleUpperCase("vi");
