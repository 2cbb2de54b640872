import { askedQuantities } from "../../../model/plan/asked-quantities.js";
import type { Commitment } from "../../../model/plan/commitment.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import { judge } from "../../commitment/judge.js";
import type { Finding } from "../../assessment/finding.js";
import { snapshotOf, type Snapshot } from "../../snapshot/snapshot.js";
import type { Thing } from "../../snapshot/things.js";
import { affectedBy, type Affected, type AffectedArea, type ThingsOf } from "./affected.js";
import { familiesIn } from "./families.js";
import type { Hypothesis } from "./hypothesis.js";
import type { Scene } from "../open-location.js";
import { additionsOf, putOnFile } from "./on-file.js";
import { settledAgain } from "./settled-again.js";

/** Judge again those promises alone which new entries can touch, with those subjects alone settled anew which they speak of. */
export function judgedAgain(
  scene: Scene,
): (hypotheses: readonly Hypothesis[], findings: readonly Finding[]) => readonly Finding[] {
  const { snapshot } = scene;
  const { plan, asOf } = snapshot;
  const addedBy = additionsOf(scene);
  const thingsOf = thingsBySubject(snapshot);
  const touchedBy = touching(snapshot);
  const families = familiesIn(snapshot.register.records);
  const settleAgain = settledAgain(snapshot, thingsOf, families);
  return (hypotheses, findings) => {
    const additions = addedBy(hypotheses);
    const affected = affectedBy({ additions, snapshot, thingsOf, families });
    const places = new Map(findings.map(({ commitment }, index) => [commitment, index]));
    const touched = touchedBy(affected).filter(({ id }) => places.has(id));
    if (touched.length === 0) return findings;
    const supposed =
      affected === "all"
        ? snapshotOf(plan, putOnFile(snapshot.register, additions), { asOf })
        : settleAgain(additions, affected.subjects);
    const again = [...findings];
    for (const commitment of touched) again[places.get(commitment.id) ?? -1] = judge(commitment, supposed);
    return again;
  };
}

function thingsBySubject({ things }: Snapshot): ThingsOf {
  const index = new Map<string, Thing[]>();
  for (const list of things.values())
    for (const thing of list)
      for (const { id } of thing.apart.flatMap(({ members }) => members))
        index.set(id, [...(index.get(id) ?? []), thing]);
  return (subject) => index.get(subject) ?? [];
}

/** The promises that entries can touch, looked up by what they measure; in no order. */
function touching(snapshot: Snapshot): (affected: Affected) => readonly Commitment[] {
  const { places, plan } = snapshot;
  const byId = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const index = new Map<string, Set<Commitment>>();
  const put = (key: string, commitment: Commitment) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, new Set([commitment]));
    else known.add(commitment);
  };
  for (const commitment of plan.commitments)
    for (const { stage, for: wanted } of askedQuantities(commitment))
      for (const procedure of [procedureOf(stage), ANY]) {
        put(`${procedure} all`, commitment);
        if (wanted === undefined) put(`${procedure} any`, commitment);
        for (const place of wanted ?? []) {
          put(`${procedure} at ${place}`, commitment);
          for (const outer of places.within(place)) put(`${procedure} in ${outer}`, commitment);
        }
      }
  // What is put forward for a place counts there, in what the place lies in, and perhaps in what lies in it.
  const keysOf = ({ procedure, place, within = false }: AffectedArea) => {
    const of = procedure ?? ANY;
    if (place === null) return [`${of} all`];
    if (within) return [`${of} in ${place}`];
    return [`${of} any`, `${of} in ${place}`, ...places.within(place).map((outer) => `${of} at ${outer}`)];
  };
  return (affected) => {
    if (affected === "all") return plan.commitments;
    const found = new Set(affected.ids.flatMap((id) => byId.get(id) ?? []));
    for (const key of new Set(affected.areas.flatMap(keysOf)))
      for (const commitment of index.get(key) ?? []) found.add(commitment);
    return [...found];
  };
}

/** Stands for every procedure; no id of one. */
const ANY = "*";
