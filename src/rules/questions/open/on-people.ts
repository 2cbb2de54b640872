import type { Explanation } from "../../assessment/explanation.js";
import type { Finding } from "../../assessment/finding.js";
import { addresseesOf, sideOf } from "../addressees.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import type { Reply } from "../reply.js";

/** The side to which the duty is owed says whether it was kept; none where nobody is left to say so. */
export function attestFact(
  leaf: Extract<Explanation, { kind: "attested" }>,
  location: OpenLocation,
): readonly OpenFact[] {
  const ask = sideOf(leaf.by, location);
  const [first] = ask;
  if (first === undefined) return [];
  const early = leaf.causes.find((cause) => cause.code === "word-too-early");
  const after = early?.code === "word-too-early" ? early.upTo : null;
  return [
    {
      key: `attest:${leaf.by}:${first.unit}`,
      asks: { code: "attest", side: leaf.byName, by: first.unit, matters: [location.matter], after },
      ask,
      proof: ["letter", "minutes", "report"],
      replies: [{ code: "yes" }, { code: "no" }],
    },
  ];
}

/** Who follows the units that ended and named nobody. */
export function succeedFacts({ responsible }: Finding, location: OpenLocation): readonly OpenFact[] {
  if (responsible.missing !== "successor") return [];
  const { commitment } = location;
  const led = new Set(commitment.responsible.filter(({ role }) => role === "lead").map(({ unit }) => unit));
  const ended = responsible.ended.filter(({ unit }) => led.size === 0 || led.has(unit));
  return ended.map(({ unit, name }) => ({
    key: `succeed:${unit}`,
    asks: { code: "succeed", unit, name },
    // That nobody is known to follow is the question itself.
    ask: addresseesOf(location).map(({ after: _after, ...addressee }) => addressee),
    proof: ["decision", "plan", "letter"],
    replies: [{ code: "yes" }],
  }));
}

/** Which reading of the clause holds, where the one that is taken is open and another is not, or two were taken on one day. */
export function readingFact({ readings, verdict }: Finding, location: OpenLocation): readonly OpenFact[] {
  const settled = readings.filter((one) => one.verdict === "met" || one.verdict === "unmet");
  if (verdict !== "unknown" || settled.length === 0) return [];
  const { matter } = location;
  const named = readings.map(({ id, title }) => ({ id, title }));
  const inOrder = settled.toSorted((a, b) => (a.verdict < b.verdict ? -1 : a.verdict > b.verdict ? 1 : 0));
  return [
    {
      key: `reading:${matter.commitment}`,
      asks: { code: "reading", matter, readings: named },
      ask: addresseesOf(location),
      proof: ["minutes", "letter", "decision"],
      replies: inOrder.map(({ id, title }): Reply => ({ code: "reading", reading: id, title })),
    },
  ];
}
