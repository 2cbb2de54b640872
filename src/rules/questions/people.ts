import { span } from "../../model/date.js";
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

const attested = (kept: boolean, by: string, { commitment: { id }, world: { asOf } }: Spot): Option => ({
  reply: { code: kept ? "yes" : "no" },
  facts: [
    {
      code: "decision",
      decision: {
        kind: "attestation",
        id: `supposed.${id}`,
        recorded: asOf,
        evidence: [LETTER],
        by,
        on: asOf,
        commitment: id,
        kept,
      },
    },
  ],
});

/** Who follows the units that ended and named nobody. */
export function succeedSlots({ responsible }: Finding, spot: Spot): readonly Slot[] {
  const { commitment, world } = spot;
  if (responsible.missing !== "successor") return [];
  const led = new Set(commitment.responsible.filter(({ role }) => role === "lead").map(({ unit }) => unit));
  return responsible.ended.flatMap(({ unit, name }): readonly Slot[] => {
    const known = world.units.unit(unit);
    if (known === undefined || (led.size > 0 && !led.has(unit))) return [];
    const from = (known.ended === undefined ? null : span(known.ended).to) ?? world.asOf;
    return [
      {
        key: `succeed:${unit}`,
        asks: { code: "succeed", unit, name },
        // That nobody is known to follow is the question itself.
        ask: addresseesOf(spot).map(({ after: _after, ...addressee }) => addressee),
        proof: ["decision", "plan", "letter"],
        options: [{ reply: { code: "yes" }, facts: [{ code: "successor", unit, known, from }] }],
      },
    ];
  });
}
