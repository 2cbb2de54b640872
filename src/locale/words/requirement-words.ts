import type { Comparator } from "../../model/requirement/comparison.js";

/** How what is measured is called. */
export interface NameWords {
  /** *doanh nghiệp đã được cấp giấy chứng nhận*. */
  readonly counted: (counts: string, stage: string) => string;
  /** What acts add up to: *tổng số người được tập huấn*; of what, where that must be said. */
  readonly total: (attribute: string, of: string | null) => string;
  /** The figure last stated: *tỷ lệ hộ nghèo*. */
  readonly latest: (attribute: string, of: string | null) => string;
  /** How many there are of something. */
  readonly number: (what: string) => string;
  readonly limited: (name: string, limits: readonly string[]) => string;
  readonly only: (places: string) => string;
  /** Where the stage has no word of its own. */
  readonly valid: string;
  readonly is: (attribute: string, values: readonly string[]) => string;
  /** A number or a day between two ends, each as far as there is one. */
  readonly between: (attribute: string, least: string | null, most: string | null) => string;
}

/** What a requirement asks for, as a sentence of the plan would say it. */
export interface AskedWords {
  readonly compare: Readonly<Record<Comparator, string>>;
  readonly count: (compare: string, number: string, what: string) => string;
  readonly held: (name: string, compare: string, amount: string) => string;
  /** *trên 15% số hợp tác xã đang hoạt động …*; `part` is what sets those apart that are counted. */
  readonly share: (compare: string, percent: string, whole: string, part: string) => string;
  readonly ofBase: (percent: string, base: string) => string;
  /** As much as the other quantity itself. */
  readonly asBase: Readonly<Record<Comparator, (base: string) => string>>;
  readonly ofNumber: (percent: string, figure: string) => string;
  /** The same quantity at another time: *so với năm 2020*. */
  readonly since: (when: string) => string;
  readonly comparedWith: (base: string) => string;
  readonly percentSince: (percent: string, since: string) => string;
  /** What is added to a percentage, or taken off it. */
  readonly plus: (amount: string, isAdded: boolean) => string;
  /** A rise or a fall against another quantity. */
  readonly moved: (direction: "up" | "down", compare: string, amount: string, since: string) => string;
  /** What the threshold comes to as a number. */
  readonly meaning: (amount: string) => string;
  /** A difference of percentages. */
  readonly points: string;
}

/** What was found. */
export interface FoundWords {
  readonly exact: (amount: string) => string;
  /** Enough for what is asked; whether there is more does not matter. */
  readonly enough: (least: string) => string;
  /** There may be more: nobody has declared it complete. */
  readonly open: (least: string) => string;
  /** There may be more for another reason. */
  readonly unbounded: (least: string) => string;
  /** Of a sum on file of which no amount is stated. */
  readonly unstated: string;
  readonly between: (least: string, most: string) => string;
  /** Of a count: so many for certain, and so many at most. */
  readonly upTo: (least: string, most: string) => string;
  readonly atMost: (most: string) => string;
  /** Nothing certain, and nobody has declared it complete. */
  readonly unknown: string;
  readonly noFigure: string;
  /** One is on file, and a later one may have been told. */
  readonly lastStated: (amount: string, on: string) => string;
  /** The figure that was stated last. */
  readonly figure: (amount: string) => string;
  /** *19/20, đạt 95%*. */
  readonly share: (part: string, whole: string, percent: string) => string;
  /** The same of sums and figures: *100 triệu đồng so với 160 triệu đồng, bằng 62,5%*. */
  readonly ratio: (part: string, whole: string, percent: string) => string;
  readonly percent: (bounds: string) => string;
  readonly noShare: string;
  /** What it is compared with came to. */
  readonly against: (base: string) => string;
}

/** What is said of a requirement and of what was found for it. */
export interface RequirementWords {
  readonly group: (kind: "allOf" | "anyOf", count: string) => string;
  readonly name: NameWords;
  readonly asked: AskedWords;
  readonly found: FoundWords;
  readonly attested: (by: string) => string;
  /** What the other side has said. */
  readonly said: Readonly<Record<"nothing" | "kept" | "not-kept", string>>;
  readonly attestations: (count: string) => string;
  readonly subject: (subject: SubjectWords) => string;
  readonly passedOver: (act: string, why: string) => string;
  readonly why: ExclusionWords;
  readonly more: (amount: string, what: string) => string;
  /** So much more in what is added up. */
  readonly moreIn: (amount: string, total: string) => string;
  /** Against an upper limit: a new figure that keeps to it. */
  readonly within: (name: string, compare: string, amount: string) => string;
  readonly records: (what: string) => string;
  readonly others: (count: string) => string;
  readonly or: string;
}

/** One that is, or may be, counted. */
export interface SubjectWords {
  readonly name: string;
  readonly sure: boolean;
  readonly value: string | null;
  readonly when: string;
  readonly implied: boolean;
}

/** Why what is on file does not count. */
export interface ExclusionWords {
  readonly condition: (attribute: string, found: string, wanted: string) => string;
  /** The day, where it does not stand beside the act already. */
  readonly "other-days": (when: string | null) => string;
  readonly later: (when: string | null) => string;
  readonly "not-valid": (valid: string | null, ended: string | null) => string;
  readonly replaced: () => string;
  readonly decided: () => string;
  readonly "not-stated": (attribute: string) => string;
  readonly "not-in-whole": () => string;
}
