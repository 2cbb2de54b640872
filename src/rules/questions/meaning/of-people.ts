import { contentId } from "../../../model/values/content-id.js";
import type { Attestation, Decision } from "../../../model/register/decision.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";
import type { AsksOf } from "../asks.js";
import type { Reply } from "../reply.js";
import { dated } from "./of-subjects.js";
import { letterOf } from "./paper.js";

const NOTHING: Hypothesis = {};

/** A word on the day of the review; what was said otherwise on the same day would leave it open, and is taken back. */
export function attestation({ by, matters }: AsksOf<"attest">, reply: Reply, teller: Teller): Hypothesis {
  if (reply.code !== "yes" && reply.code !== "no") return NOTHING;
  const kept = reply.code === "yes";
  const { id, documents } = letterOf(
    ["attest", by, matters.map(({ commitment }) => commitment), kept],
    teller,
  );
  return {
    documents,
    decisions: matters.flatMap(({ commitment }) => wordOn(commitment, kept, id, { ...teller, by })),
  };
}

function wordOn(commitment: string, kept: boolean, paper: string, teller: Teller): readonly Decision[] {
  const { snapshot, today, by } = teller;
  const { asOf, units } = snapshot;
  const side = units.partyOf(by, asOf);
  const against = snapshot
    .decidedOn(commitment)
    .filter((decision): decision is Attestation => decision.kind === "attestation")
    .filter((word) => word.on === asOf && word.kept !== kept && units.partyOf(word.by, word.on) === side);
  const said = {
    kind: "attestation",
    recorded: today,
    by,
    on: asOf,
    commitment,
    kept,
    evidence: [paper],
  } as const;
  const words = against.length === 0 ? [said] : against.map(({ id }) => ({ ...said, corrects: id }));
  return words.map((word) => ({ id: contentId("decision", word), ...word }));
}

/** Which reading of the clause holds. */
export function choice({ matter }: AsksOf<"reading">, reply: Reply, teller: Teller): Hypothesis {
  if (reply.code !== "reading") return NOTHING;
  const { reading } = reply;
  const { commitment } = matter;
  const { id, documents } = letterOf(["reading", commitment, reading], teller);
  const said = { kind: "reading", ...dated(teller), evidence: [id], commitment, reading } as const;
  return { documents, decisions: [{ id: contentId("decision", said), ...said }] };
}

/** A unit that follows another from the day that was named, else from the day of the review. */
export function successor({ unit, name }: AsksOf<"succeed">, reply: Reply, teller: Teller): Hypothesis {
  const { snapshot, names, on, paper } = teller;
  const known = snapshot.register.units[unit] ?? snapshot.units.unit(unit);
  if (known === undefined || reply.code !== "yes") return NOTHING;
  const [named] = names ?? [];
  const existing = named === undefined ? undefined : snapshot.units.named(named);
  const id = existing ?? contentId("unit", ["after", unit, named ?? null]);
  const { form, party } = known;
  const title = named === undefined ? name : { [snapshot.plan.language]: named };
  const basis = paper?.number === undefined ? name : { [snapshot.plan.language]: paper.number };
  const next = { unit: id, from: on ?? snapshot.asOf, basis, confidence: "unverified" } as const;
  return {
    units: {
      [unit]: { ...known, successors: [...(snapshot.register.units[unit]?.successors ?? []), next] },
      ...(existing === undefined && { [id]: { name: title, form, ...(party !== undefined && { party }) } }),
    },
  };
}
