import { isBefore, isBy, sooner, type Day } from "../../../model/values/date.js";
import type { Quantity } from "../../../model/requirement/quantity.js";
import { stageOf } from "../../../model/plan/stage-ref.js";
import type { Cause } from "../../assessment/cause.js";
import type { Exclusion } from "../../assessment/explanation.js";
import type { ActVersion } from "../../snapshot/act.js";
import type { Try } from "../../snapshot/proceeding.js";
import { isClosed, ownDays } from "../closure.js";
import { fulfils } from "./fulfils.js";
import type { Sought } from "../judging.js";
import { validityOf } from "./validity.js";

/** Whether a version of an act counts: why it surely does not, or what is doubtful besides whether it is right. */
export interface JudgedVersion {
  readonly out: Exclusion | null;
  readonly doubts: readonly Cause[];
}

/** Whether a version counts: why not, or what is doubtful about it besides whether it is right. */
export function judgeVersion(
  version: ActVersion,
  own: Try,
  { proceeding, quantity, judging }: Sought,
): JudgedVersion {
  const { day, snapshot } = judging;
  const doubts: Cause[] = [];
  const outside = outsideDays(version, quantity, day);
  if (outside !== null && "out" in outside) return { out: outside.out, doubts };
  if (outside !== null) doubts.push(outside.doubt);
  for (const condition of quantity.where ?? []) {
    const failing = fulfils(condition, version, proceeding, snapshot.units);
    if (failing === null) continue;
    if ("out" in failing) return { out: failing.out, doubts };
    doubts.push(failing.doubt);
  }
  if (quantity.valid !== true) return { out: null, doubts };
  // An end grants nothing that could be valid.
  if (!proceeding.ranks.has(stageOf(quantity.stage)))
    return { out: { code: "not-valid", ended: version.on }, doubts };
  const isAllOnFile = isClosed({ stage: quantity.stage }, day, judging.closure.closed(quantity));
  const { valid, ends } = validityOf(version.on, stageOf(quantity.stage), own, {
    procedure: proceeding.procedure,
    ranks: proceeding.ranks,
    day,
    isClosed: isAllOnFile,
  });
  if (valid === "no") return { out: { code: "not-valid", ended: ends }, doubts };
  if (valid === "maybe")
    doubts.push({ code: "validity-unknown", subject: { id: proceeding.id, name: proceeding.name }, ends });
  return { out: null, doubts };
}

function outsideDays(
  { on, dayDisputed, records, lastDays }: ActVersion,
  quantity: Quantity,
  day: Day,
): { readonly out: Exclusion } | { readonly doubt: Cause } | null {
  const { from: first, to: last } = ownDays(quantity);
  // A figure speaks for the stretch of days it names and counts from the last of them.
  const span = quantity.kind === "latest" ? lastDays : on;
  if (isBefore(day, span.from)) return { out: { code: "later", on: span } };
  if (isBefore(span.to, first) || isBefore(last, span.from)) return { out: { code: "other-days", on: span } };
  const end = last === null ? day : sooner(last, day);
  if ((first === null || isBy(first, span.from)) && span.to <= end) return null;
  const ids = records.map(({ id }) => id);
  return {
    doubt: dayDisputed
      ? { code: "contradicted", records: ids, attribute: null }
      : { code: "date-too-coarse", records: ids, on: span },
  };
}
