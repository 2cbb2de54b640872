import type { Answerable } from "../../model/law/date-ref.js";
import type { Duration } from "../../model/law/lawful-time.js";
import type { ListedVersion } from "../../rules/criteria/list-law.js";

/** What stands around the rules of a law set, listed for whoever has the texts of the acts beside him. */
export interface LawListWords {
  readonly title: (law: string, amends: string | null) => string;
  readonly about: (rules: number, times: number) => string;
  /** What each degree of sureness means. */
  readonly sure: Readonly<Record<ListedVersion["sure"], string>>;
  readonly rules: string;
  readonly advice: string;
  readonly procedure: (title: string) => string;
  /** The act that is judged; the whole course where none is named. */
  readonly at: (stage: string | null) => string;
  readonly onReview: string;
  readonly selectedBy: (stage: string) => string;
  readonly touches: (promises: readonly string[]) => string;
  readonly period: (from: string | null, last: string | null) => string;
  readonly columns: Readonly<
    Record<
      "period" | "statement" | "basis" | "source" | "sure" | "time" | "after" | "until" | "term" | "days",
      string
    >
  >;
  readonly times: string;
  readonly by: Readonly<Record<Answerable, string>>;
  readonly term: (term: Duration) => string;
  readonly holidays: string;
  readonly yearly: (atMost: number, madeUp: number) => string;
  readonly calendar: (from: string, to: string) => string;
  readonly nothing: string;
}
