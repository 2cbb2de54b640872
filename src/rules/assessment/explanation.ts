import type { Span } from "../../model/values/date.js";
import type { AttributeValue, Condition } from "../../model/requirement/condition.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import type { Comparator } from "../../model/requirement/comparison.js";
import type { Wording } from "../../model/values/wording.js";
import type { ActSpan } from "../snapshot/act.js";
import type { Cause } from "./cause.js";
import type { RecordId, SubjectName } from "../names.js";
import type { Verdict } from "../verdict.js";

/** What every node of an explanation says, whatever its kind. */
export interface JudgedNode {
  /** What this node comes to on the day judged (kết quả xét). */
  readonly verdict: Verdict;
  /** Where met: the first day of the stretch on which it held, as well as it is known. */
  readonly since: ActSpan | null;
  /** Why it is unknown or does not apply; empty otherwise. */
  readonly causes: readonly Cause[];
}

/** A subject that is, or may be, one of those counted. */
export interface Counted extends SubjectName {
  /** `definite`: it surely counts; `possible`: it may, and `causes` say why that is not sure. */
  readonly state: "definite" | "possible";
  /** The days on one of which it reached the stage. */
  readonly on: ActSpan;
  /** Ids of the records that tell of it. */
  readonly records: readonly RecordId[];
  /** Known only from a later stage of the main line. */
  readonly implied?: true;
  /** What it gives to a sum or figure: at least, and at most (null = not bounded). */
  readonly value?: Bounds;
  /** Why it is not sure, or its figure is not known exactly; empty where both are. */
  readonly causes: readonly Cause[];
}

/** Why an act of the stage that is on file does not count. */
export type Exclusion =
  /** It fails a `condition` of the measure; `found` is what it states of the attribute. */
  | {
      readonly code: "condition";
      readonly condition: Condition;
      readonly found: readonly AttributeValue[];
    }
  /** It lies outside the days of which the measure speaks; `on` are the days on one of which it was. */
  | { readonly code: "other-days"; readonly on: Span }
  /** It came after the day judged; `on` are the days on one of which it was. */
  | { readonly code: "later"; readonly on: Span }
  /** What it granted was valid no longer on the day judged; `ended` says since when, null where nothing tells. */
  | { readonly code: "not-valid"; readonly ended: Span | null }
  /** Another act has come in its place; `by` are the ids of the records of that act. */
  | { readonly code: "replaced"; readonly by: readonly RecordId[] }
  /** A person decided that it is not what the plan means; `decision` is the id of the equivalence. */
  | { readonly code: "decided"; readonly decision: string }
  /** It does not state the figure that is asked for; `attribute` is the id of that figure. */
  | { readonly code: "not-stated"; readonly attribute: string }
  /** Of a share: it is none of the whole. */
  | { readonly code: "not-in-whole" };

/** An act of the stage that is on file and does not count, with the reason. */
export interface PassedOver extends SubjectName {
  /** The days on one of which it took place. */
  readonly on: ActSpan;
  /** Ids of the records that tell of it. */
  readonly records: readonly RecordId[];
  /** Why it does not count. */
  readonly why: Exclusion;
}

/** Two bounds; null below = none stated, null above = not bounded. */
export interface Bounds {
  /** At least so much; null where nothing is known below. */
  readonly least: number | null;
  /** At most so much; null where there may be any more. */
  readonly most: number | null;
}

/** In what a quantity is told. */
export interface UnitOfMeasure {
  /** What is counted, or the unit: `doanh nghiệp`, `người`, `ha`; of money its currency. */
  readonly unit: Wording;
  /** So many decimals at most; 0 for whole numbers. */
  readonly decimals: number;
  /** ISO 4217, of money alone. */
  readonly currency: string | null;
}

/** What the ids in a quantity are called, each kind apart: an option may bear the id of a side. */
export interface Names {
  /** Tasks, items, products and commitments. */
  readonly places?: Readonly<Record<string, Wording>>;
  /** Attributes of acts and subjects, by their ids. */
  readonly attributes?: Readonly<Record<string, Wording>>;
  /** Options and units, and bodies as acts name them, by attribute. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Wording>>>>;
  /** Sides of the plan, by their ids (bên). */
  readonly parties?: Readonly<Record<string, Wording>>;
}

/** What a quantity came to on the day judged, and what it rests on. */
export interface Tally extends Bounds {
  /** What was measured, as the plan asks for it. */
  readonly quantity: Quantity;
  /** The unit in which its bounds are told. */
  readonly measured: UnitOfMeasure;
  /** What the ids in `quantity` are called. */
  readonly names: Names;
  /** Title of the stage that was looked at (bước). */
  readonly stage: Wording;
  /** What a subject of the procedure is called: *doanh nghiệp*. */
  readonly counts: Wording;
  /** How the stage says that what it grants still holds: `còn hiệu lực`; null where it has no word of its own. */
  readonly valid: Wording | null;
  /** The attribute that is summed or stated, in words; null of a count. */
  readonly attribute: Wording | null;
  /** The statements that together close it; empty where there may be more. */
  readonly closedBy: readonly string[];
  /** The statements that speak of it and leave it open: up to an earlier day, or of a part alone. */
  readonly leftOpenBy?: readonly string[];
  /** Those that count, or may. */
  readonly subjects: readonly Counted[];
  /** Acts of the stage that are on file and do not count. */
  readonly passedOver: readonly PassedOver[];
}

/** A quantity held against its threshold. */
export interface MeasuredExplanation extends JudgedNode {
  /** What was measured: a count, a sum, or the figure last stated. */
  readonly kind: Quantity["kind"];
  /** How it has to stand to the threshold. */
  readonly comparison: Comparator;
  /** What it was held against, as a number: at least, and at most. */
  readonly need: Bounds;
  /** What it came to. */
  readonly tally: Tally;
  /** So many per cent were asked for; null where the threshold is none. */
  readonly percent: number | null;
  /** What is added to the base; null where nothing is. */
  readonly plus: number | null;
  /** What the percentage or the addition is taken of: a quantity, a stated number, or nothing. */
  readonly base: Tally | number | null;
  /** The quantity in per cent of its base; null where there is no percentage, or nothing is known of it. */
  readonly share: Bounds | null;
}

/** A verdict with its reasons, in the shape of the requirement it judges. */
export type Explanation =
  /** All parts together, or any one of them; `kind` says which, `parts` are their explanations in the order of the requirement. */
  | (JudgedNode & { readonly kind: "allOf" | "anyOf"; readonly parts: readonly Explanation[] })
  | MeasuredExplanation
  /** The word of a side (xác nhận); `by` is the id of the side, `byName` its name. */
  | (JudgedNode & {
      readonly kind: "attested";
      readonly by: string;
      readonly byName: Wording;
      /** What the side has said, the last word last. */
      readonly decisions: readonly string[];
    });

/** The leaves of an explanation that measure something, from left to right. */
export const measuredIn = (explanation: Explanation): readonly MeasuredExplanation[] => {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.flatMap(measuredIn);
    case "count":
    case "sum":
    case "latest":
      return [explanation];
    case "attested":
      return [];
  }
};

/** Every tally of an explanation, from the top down. */
export const talliesIn = (explanation: Explanation): readonly Tally[] =>
  measuredIn(explanation).flatMap(({ tally, base }) =>
    base === null || typeof base === "number" ? [tally] : [tally, base],
  );
