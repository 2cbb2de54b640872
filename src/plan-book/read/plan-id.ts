import { bare } from "../../sheets/cells/match-name.js";
import type { PlanBookWords } from "../book/words.js";
import { lineOf } from "./fields.js";
import { idFrom, isId } from "./give-ids.js";
import { isRow } from "./parts-of-rows.js";
import type { Ledger, PlacedRows } from "./reading.js";

/** The id of a plan that has no other: two plans of one office must not share it. */
const NO_ID = "plan";
const LONGEST = 64;
/** Words that most titles of plans have in common. */
const COMMON =
  /\b(?:ke hoach|phoi hop|thuc hien|nhiem vu|giua|giai doan|phat trien kinh te xa hoi|nam|ubnd|uy ban nhan dan|plan|cooperation|between|period)\b/g;

/** An id from the title of a plan. Of a long title the ends stay, for there stand the bodies, the district and the years. */
export function planIdFrom(title: string): string {
  const whole = bare(title);
  const telling = bare(title.replace(/\([^)]*\)\s*$/u, ""))
    .replace(COMMON, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (whole.length <= SHORT || telling === "") return idFrom(title, NO_ID);
  const words = telling.split(" ");
  while (words.join(" ").length > LONGEST) words.splice(Math.floor(words.length / 3), 1);
  const id = words.join("-");
  return /^[a-z]/.test(id) ? id : `${NO_ID}-${id}`;
}

/** Titles that make an id as they are. */
const SHORT = 48;

interface Site {
  readonly title: string;
  /** The id that the hidden sheet tells. */
  readonly hidden: string | undefined;
  readonly language: string;
  readonly words: PlanBookWords;
  readonly told: Pick<Ledger, "fault">;
}

/** What the general sheet sets; else what the workbook was written with, or its title. What is no id of its own is asked for. */
export function planIdOf({ general }: PlacedRows, { title, hidden, language, words, told }: Site): string {
  const rowOf = (kind: string) => general.find((row) => isRow(row, kind));
  const key = `value.${language}`;
  const own = rowOf("plan");
  const written = own === undefined ? "" : lineOf(own, key);
  const kept = hidden === NO_ID ? undefined : hidden;
  const id = written === "" ? (kept ?? planIdFrom(title)) : isId(written) ? written : planIdFrom(written);
  const row = own ?? rowOf("title");
  const question = words.doubts["no-plan-id"]({ code: "no-plan-id" });
  if (id === NO_ID && (title !== "" || written !== "") && row !== undefined)
    told.fault({ code: "unanswered", question }, row, key);
  return id;
}
