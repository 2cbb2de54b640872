import type { Explanation } from "../explanation.js";
import type { Finding } from "../finding.js";
import { addresseesOf, sideOf } from "./addressees.js";
import type { Option, Slot, Spot } from "./slot.js";
import { LETTER } from "./supposed.js";

/** The side to which the duty is owed says whether it was kept; none where nobody is left to say so. */
export function attestSlot(leaf: Extract<Explanation, { kind: "attested" }>, spot: Spot): readonly Slot[] {
  const ask = sideOf(leaf.by, spot);
  const [first] = ask;
  if (first === undefined) return [];
  return [
    {
      key: `attest:${leaf.by}:${first.unit}`,
      asks: { code: "attest", side: leaf.byName, matters: [spot.matter] },
      ask,
      proof: ["letter", "minutes", "report"],
      options: [true, false].map((kept) => attested(kept, first.unit, spot)),
    },
  ];
}

/** A word of today; what was said otherwise on the same day would leave it open, and is taken back. */
function attested(kept: boolean, by: string, { commitment: { id }, world }: Spot): Option {
  const { asOf: on } = world;
  const against = world
    .decidedOn(id)
    .find((decision) => decision.kind === "attestation" && decision.on === on && decision.kept !== kept);
  const word = {
    kind: "attestation",
    id: `supposed.${id}`,
    recorded: on,
    by,
    on,
    commitment: id,
    kept,
  } as const;
  return {
    reply: { code: kept ? "yes" : "no" },
    facts: [
      {
        code: "decision",
        decision: { ...word, evidence: [LETTER], ...(against && { corrects: against.id }) },
      },
    ],
  };
}

/** Who follows the units that ended and named nobody. */
export function succeedSlots({ responsible }: Finding, spot: Spot): readonly Slot[] {
  const { commitment, world } = spot;
  if (responsible.missing !== "successor") return [];
  const led = new Set(commitment.responsible.filter(({ role }) => role === "lead").map(({ unit }) => unit));
  return responsible.ended.flatMap(({ unit, name }): readonly Slot[] => {
    const known = world.units.unit(unit);
    if (known === undefined || (led.size > 0 && !led.has(unit))) return [];
    return [
      {
        key: `succeed:${unit}`,
        asks: { code: "succeed", unit, name },
        // That nobody is known to follow is the question itself.
        ask: addresseesOf(spot).map(({ after: _after, ...addressee }) => addressee),
        proof: ["decision", "plan", "letter"],
        options: [{ reply: { code: "yes" }, facts: [{ code: "successor", unit, known, from: world.asOf }] }],
      },
    ];
  });
}
