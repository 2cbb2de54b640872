import type { FactRecord } from "../../../model/register/record.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Wording } from "../../../model/values/wording.js";
import { actSpan } from "../../snapshot/version.js";
import type { OpenLocation } from "../open-location.js";
import { factsIn } from "../meaning/of-records.js";
import type { ActNamed } from "../named.js";
import { rulesOf } from "../stage-rules.js";

/** An act on file as a reader knows it; none where the records are not acts that count. */
export function actNamed(
  records: readonly string[],
  location: OpenLocation,
): { readonly act: ActNamed; readonly first: FactRecord; readonly facts: readonly FactRecord[] } | null {
  const { snapshot } = location;
  const facts = factsIn(records, location);
  const [first] = facts;
  if (first === undefined || facts.length < records.length) return null;
  const act = {
    records,
    subject: { id: first.subject, name: snapshot.register.subjects[first.subject]?.name ?? first.subject },
    stage: rulesOf(first.stage, snapshot)?.title ?? { [snapshot.plan.language]: first.stage },
    on: actSpan(first),
  };
  return { act, first, facts };
}

/** What an attribute is called. */
export const attributeTitle = (
  { stage }: Pick<FactRecord, "stage">,
  attribute: string,
  { snapshot: { plan } }: OpenLocation,
): Wording =>
  plan.procedures[procedureOf(stage)]?.attributes[attribute]?.title ?? { [plan.language]: attribute };
