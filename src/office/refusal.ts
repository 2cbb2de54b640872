import type { Much } from "../model/issue/sheet-issue.js";

/** More of something than is read. */
interface TooMuch {
  readonly why: "too-much";
  readonly what: Much;
  readonly found: number;
  readonly limit: number;
}

/** Why a file is no workbook and no paper of today's formats, told before anything is built of it. */
export type Refusal =
  | { readonly why: "truncated" | "password" | "old" | "open-document" | "macros" | "other" | "broken" }
  | TooMuch;

export const tooMuch = (what: Much, found: number, limit: number): TooMuch => ({
  why: "too-much",
  what,
  found,
  limit,
});

/** The parts that a file announces, or why it is refused. */
export type Opened<Entry> =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly refusal: Refusal };
