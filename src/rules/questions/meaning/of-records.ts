import { nameId } from "../../../model/values/content-id.js";
import { isFact, type FactRecord } from "../../../model/register/record.js";
import type { AttributeValue } from "../../../model/requirement/condition.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { proofOf } from "../stage-rules.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Scene, Teller } from "../open-location.js";
import type { AsksOf } from "../asks.js";
import type { Reply } from "../reply.js";
import { paperOf } from "./paper.js";

const NOTHING: Hypothesis = {};

/** One paper for all records of the act, so that they stay one act; where there is none, the act never took place. */
export function provedBy({ records }: AsksOf<"prove">, reply: Reply, teller: Teller): Hypothesis {
  if (reply.code === "no") return { withdrawn: records };
  const [first] = factsIn(records, teller);
  if (first === undefined || reply.code !== "yes") return NOTHING;
  const { id, documents } = paperOf(["prove", records], proofOf(first.stage, teller.snapshot)[0], teller);
  return { documents, changed: records.map((record) => ({ record, evidence: [id] })) };
}

/** The day of the first record; those that tell the same act are narrowed by it. */
export const datedOn = ({ records: [record] }: AsksOf<"date">, reply: Reply): Hypothesis =>
  record === undefined || reply.code !== "on"
    ? NOTHING
    : { changed: [{ record, on: spanText(reply.on.from, reply.on.to) }] };

const spanText = (from: string | null, to: string | null) =>
  from !== null && from === to ? from : `${from ?? ".."}/${to ?? ".."}`;

/** What is told of an act, or of its subject. */
export function toldOf({ records, attribute }: AsksOf<"attribute">, reply: Reply, scene: Scene): Hypothesis {
  const value = "value" in reply ? reply.value : undefined;
  return value === undefined ? NOTHING : tell(records.slice(0, 1), attribute, value, scene);
}

function tell(
  records: readonly string[],
  attribute: string,
  value: AttributeValue,
  scene: Scene,
): Hypothesis {
  const facts = factsIn(records, scene);
  const { procedures } = scene.snapshot.plan;
  const isOfSubject = ({ stage }: FactRecord) =>
    procedures[procedureOf(stage)]?.attributes[attribute]?.of === "subject";
  return {
    changed: facts
      .filter((fact) => !isOfSubject(fact))
      .map(({ id }) => ({ record: id, attributes: { [attribute]: value } })),
    told: Object.fromEntries(
      facts.filter(isOfSubject).map(({ subject }) => [subject, { [attribute]: value }] as const),
    ),
  };
}

/** The others are withdrawn. */
export const rightOne = ({ records }: AsksOf<"settle">, reply: Reply): Hypothesis =>
  reply.code === "right" ? { withdrawn: records.filter((id) => id !== reply.record) } : NOTHING;

/** The body by its id: a unit that is known, or one outside the plan that bears the name found. */
export function bodyTold(
  { records, attribute, found }: AsksOf<"body">,
  reply: Reply,
  scene: Teller,
): Hypothesis {
  if (reply.code === "value") return tell(records, attribute, reply.value, scene);
  if (reply.code !== "outside") return NOTHING;
  const id = nameId("unit", found);
  const unit = { name: { [scene.snapshot.plan.language]: found }, form: "other" as const };
  return { units: { [id]: unit }, ...tell(records, attribute, id, scene) };
}

/** The records of acts that count. */
export const factsIn = (records: readonly string[], { snapshot }: Scene): readonly FactRecord[] =>
  records.flatMap((id) => snapshot.records.get(id) ?? []).filter(isFact);
