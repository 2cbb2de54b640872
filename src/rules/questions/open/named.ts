import type { FactRecord } from "../../../model/register/record.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Wording } from "../../../model/values/wording.js";
import { actSpan } from "../../snapshot/version.js";
import type { OpenLocation } from "../open-location.js";
import { factsIn } from "../meaning/of-records.js";
import type { ActNamed } from "../named.js";
import { rulesOf } from "../stage-rules.js";

/** An act on file: as a reader knows it, by its first record, and by all of them. */
export interface ActOnFile {
  readonly act: ActNamed;
  readonly first: FactRecord;
  readonly facts: readonly FactRecord[];
}

/** The act of which some records tell; none where they are not acts that count. */
export function actNamed(records: readonly string[], location: OpenLocation): readonly ActOnFile[] {
  const { snapshot } = location;
  const facts = factsIn(records, location);
  return facts.slice(0, 1).map((first) => {
    const { subject: id, stage } = first;
    const subject = { id, name: snapshot.register.subjects[id]?.name ?? id };
    const title = rulesOf(stage, snapshot)?.title ?? { [snapshot.plan.language]: stage };
    return { act: { records, subject, stage: title, on: actSpan(first) }, first, facts };
  });
}

/** What an attribute is called. */
export const attributeTitle = (
  { stage }: Pick<FactRecord, "stage">,
  attribute: string,
  { snapshot: { plan } }: OpenLocation,
): Wording =>
  plan.procedures[procedureOf(stage)]?.attributes[attribute]?.title ?? { [plan.language]: attribute };
