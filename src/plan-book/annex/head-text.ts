import { span } from "../../model/values/date.js";
import { capital } from "../../sheets/book/attribute-columns.js";
import { bare } from "../../sheets/cells/match-name.js";
import { readDate } from "../../sheets/cells/read-date.js";
import { readStretch } from "../rows/stretch-text.js";
import { inSmallLetters } from "./small-letters.js";

/** What the lines above and beside the table say of the plan as a whole. */
export interface HeadText {
  readonly title: string;
  readonly number: string;
  readonly issued: string;
  readonly from: string;
  readonly to: string;
  /** The sides, where the title names them: *giữa Sở A và UBND huyện B*. */
  readonly parties: readonly string[];
}

const TITLE = /^(ke hoach|chuong trinh|quy che|de an|thoa thuan)\b/;
const NUMBER = /(?:^|\s)số\s*:?\s*(\d{1,5}\s*\/\s*[\p{L}\d.\-&]+)/iu;
const ISSUED = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})/iu;
const PERIOD = /(?:giai đoạn|từ năm|các năm|period)\s+(\d{4})\s*(?:[-–]|đến(?: năm)?|to)\s*(\d{4})/iu;
const ONE_YEAR = /(?:^|\s)năm\s+(20\d\d)\s*$/iu;

/** Title, number, days and sides as far as the lines say them; empty where they do not. */
export function headText(lines: readonly string[], texts: readonly string[] = []): HeadText {
  const at = lines.findIndex((line) => TITLE.test(bare(line)) && !line.startsWith("("));
  const title = at < 0 ? "" : inSmallLetters(titleAt(lines, at), [...lines, ...texts]);
  const all = lines.join(" \n ");
  const [, number = ""] = NUMBER.exec(all) ?? [];
  const [, d1, m1, y1, d2, m2, y2] = ISSUED.exec(all) ?? [];
  const read = readDate(`${d1 ?? d2}/${m1 ?? m2}/${y1 ?? y2}`);
  const [, first = "", last = first] = PERIOD.exec(all) ?? ONE_YEAR.exec(title) ?? [];
  const years = first === "" ? undefined : readStretch(first === last ? first : `${first}–${last}`);
  const { from, to } = typeof years === "string" ? span(years) : { from: null, to: null };
  return {
    title,
    number: number.replace(/\s/g, ""),
    issued: read.ok ? read.date : "",
    from: from ?? "",
    to: to ?? "",
    parties: partiesIn(title).map(capital),
  };
}

/** A title goes on over the next lines while they are no other part of the head. */
function titleAt(lines: readonly string[], at: number): string {
  const found = [lines[at] ?? ""];
  for (const line of lines.slice(at + 1, at + 4)) {
    if (
      /^(so|kem theo|can cu|don vi tinh|dvt|danh muc|phu luc|bieu|bang)\b/.test(bare(line)) ||
      line.startsWith("(")
    )
      break;
    found.push(line);
  }
  return found.join(" ").replace(/\s+/g, " ").trim();
}

function partiesIn(title: string): readonly string[] {
  const [, between = ""] = /\bgiữa\s+(.+?)(?:\s+(?:giai đoạn|năm \d|về|trong|nhằm)|$)/iu.exec(title) ?? [];
  const [first = "", second = ""] = between.split(
    /\s+(?:và|với)\s+(?=Sở|UBND|Ủy ban|Hội|Liên minh|huyện|Đoàn|tỉnh)/iu,
  );
  return second === "" ? [] : [first, second];
}
