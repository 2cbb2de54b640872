import type { Plan, Register } from "phoihop";
import type { Moment } from "./moment-input.ts";

/** The reading (cách hiểu) that is tried for a promise, by id. */
export type Readings = ReadonlyMap<string, string>;

/** The register as if somebody had decided on these readings on the day of the review; nothing is written. */
export function withReadings(
  register: Register,
  readings: Readings,
  plan: Plan,
  { asOf, knownBy }: Moment,
): Register {
  const by = Object.values(plan.parties)[0]?.head ?? "";
  const recorded = knownBy !== undefined && knownBy < asOf ? knownBy : asOf;
  const tried = [...readings].map(([commitment, reading]) => ({
    kind: "reading" as const,
    id: `tried-${commitment}`,
    by,
    on: asOf,
    recorded,
    commitment,
    reading,
  }));
  return tried.length === 0 ? register : { ...register, decisions: [...register.decisions, ...tried] };
}
