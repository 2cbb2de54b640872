import { idsOf } from "../../snapshot/act.js";
import type { Quantity } from "../../../model/requirement/quantity.js";
import type { Cause } from "../../assessment/cause.js";
import type { Bounds, Exclusion } from "../../assessment/explanation.js";
import { valuesOf, type Proceeding } from "../../snapshot/proceeding.js";
import type { JudgedVersion } from "./judge-version.js";
import { type Alternative } from "./slots.js";

/** What an act states of the attribute that is summed or shown, and why that is not known exactly. */
export interface Stated {
  readonly value: Bounds;
  readonly valueCauses: readonly Cause[];
}

/** An act that states no figure, or is not on file itself, is none of the figures stated. */
export function unstated(
  alternative: Alternative,
  proceeding: Proceeding,
  quantity: Quantity,
): JudgedVersion | null {
  if (quantity.kind !== "latest" || numbersIn(alternative, proceeding, quantity.attribute).length > 0)
    return null;
  return { out: { code: "not-stated", attribute: quantity.attribute }, doubts: NO_CAUSES };
}

interface Judged {
  readonly alternative: Alternative;
  readonly out: Exclusion | null;
}

/** What the act gives to a sum: of several ways in which it may have been one holds, so the least of them is sure if the act is. */
export function statedBy(
  judged: readonly Judged[],
  proceeding: Proceeding,
  quantity: Quantity,
  isSure: boolean,
): Stated {
  if (quantity.kind === "count") return { value: ONE, valueCauses: NO_CAUSES };
  const { attribute } = quantity;
  if (quantity.kind === "latest") return figureOf(judged, proceeding, attribute);
  const causes: Cause[] = [];
  const values = judged.map(({ alternative, out }): Bounds => {
    if (out !== null) return NONE;
    const stated = numbersIn(alternative, proceeding, attribute);
    const records = idsOf([alternative.version]);
    if (stated.length === 0) causes.push({ code: "attribute-missing", records, attribute });
    if (stated.length > 1) causes.push({ code: "contradicted", records, attribute });
    return stated.length === 0 ? UNSTATED : { least: Math.min(...stated), most: Math.max(...stated) };
  });
  const most = values.some((value) => value.most === null)
    ? null
    : Math.max(...values.map((value) => value.most ?? 0));
  const least = isSure ? Math.min(...values.map((value) => value.least ?? 0)) : 0;
  const open = isSure && least !== most ? judged.flatMap(({ alternative }) => alternative.open) : [];
  return { value: { least, most }, valueCauses: [...causes, ...open] };
}

/** A figure is one of those stated by the ways that count; whether it stands is another question. */
function figureOf(judged: readonly Judged[], proceeding: Proceeding, attribute: string): Stated {
  const told = judged
    .filter(({ out }) => out === null)
    .map(({ alternative }) => ({
      records: idsOf([alternative.version]),
      figures: numbersIn(alternative, proceeding, attribute),
    }));
  const figures = told.flatMap((one) => one.figures);
  return {
    value: { least: Math.min(...figures), most: Math.max(...figures) },
    valueCauses: told.flatMap(({ records, figures: { length } }): readonly Cause[] =>
      length > 1 ? [{ code: "contradicted", records, attribute }] : [],
    ),
  };
}

const NO_CAUSES: readonly Cause[] = [];
const ONE: Bounds = { least: 1, most: 1 };
const NONE: Bounds = { least: 0, most: 0 };
const UNSTATED: Bounds = { least: 0, most: null };

/** What is stated of the attribute; an act that is only implied states nothing. */
const numbersIn = (
  { version, implied }: Alternative,
  proceeding: Proceeding,
  attribute: string,
): readonly number[] =>
  implied
    ? []
    : valuesOf(version, proceeding, attribute).filter((value): value is number => typeof value === "number");
