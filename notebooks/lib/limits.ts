import type { Subset } from "./subset.ts";
import type { Readings } from "./with-readings.ts";

/** Why results are no verdicts on the whole plan: readings are only tried, or only some units are looked at. */
export const limitsOf = ({ side, unit }: Subset, readings: Readings): readonly ("tried" | "part")[] => [
  ...(readings.size > 0 ? (["tried"] as const) : []),
  ...(side !== "" || unit !== "" ? (["part"] as const) : []),
];
