import { askedQuantities } from "../../../model/plan/asked-quantities.js";
import type { FactRecord } from "../../../model/register/record.js";
import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { reportersOf } from "../addressees.js";
import type { Asks } from "../asks.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { actNamed, type ActOnFile } from "./named.js";

type OpenFactBody = Pick<OpenFact, "asks" | "proof" | "replies">;

/** An open fact on an act, asked of the units that reported it; none where the records are not acts. */
export function about(
  records: readonly string[],
  location: OpenLocation,
  body: (act: ActOnFile["act"], first: FactRecord) => OpenFactBody,
): readonly OpenFact[] {
  return actNamed(records, location).map(({ act, first, facts }) => {
    const own = body(act, first);
    const ask = reportersOf(new Set(facts.map(({ by }) => by)), location);
    return { key: keyOf(own.asks, records), ask, ...own };
  });
}

function keyOf(asks: Asks, records: readonly string[]): string {
  if (asks.code === "body") return `body:${asks.attribute}:${asks.found}`;
  const matter = "attribute" in asks && typeof asks.attribute !== "object" ? `:${asks.attribute}` : "";
  const dispute = asks.code === "settle" && asks.attribute === null ? ":" : matter;
  return `${asks.code}:${records.toSorted().join(",")}${dispute}`;
}

/** All that the plan asks of the procedure of a record. */
export function measuresOf({ stage }: FactRecord, { snapshot: { plan } }: OpenLocation): readonly Measure[] {
  const procedure = procedureOf(stage);
  return plan.commitments
    .flatMap(askedQuantities)
    .filter((measure) => procedureOf(measure.stage) === procedure);
}

export const conditionsOn = (attribute: string, measures: readonly Measure[]) =>
  measures.flatMap(({ where = [] }) => where.filter((condition) => condition.attribute === attribute));
