import type { LawfulTime } from "../../model/law/lawful-time.js";
import { transferDecree, transferLaw } from "../sources.js";

/** From the first law of technology transfer of 2017 to the law that amends it. */
const inForce = { from: "2018-07-01", to: "2026-04-01" } as const;

/** Lawful times of technology-transfer contracts. */
export const transferTimes = {
  "tt-filing.2018": {
    after: "tt-contract.signed",
    reach: [{ stage: "tt-contract.filed" }],
    by: "filer",
    unit: "days",
    atMost: 90,
    ...inForce,
    basis: [transferLaw("Điều 31 khoản 4", "19.2.LQ.31")],
  },
  "tt-decision.2018": {
    after: "tt-contract.filed",
    reach: [{ stage: "tt-contract.registered" }, { stage: "tt-contract.refused" }],
    by: "authority",
    unit: "working-days",
    atMost: 5,
    ...inForce,
    basis: [
      transferDecree("Điều 5 khoản 3 điểm a", "19.2.NĐ.1.5"),
      transferLaw("Điều 31 khoản 5", "19.2.LQ.31"),
    ],
  },
  "tt-incomplete.2018": {
    after: "tt-contract.filed",
    reach: [{ attribute: "incomplete-notified-on" }],
    by: "authority",
    unit: "working-days",
    atMost: 3,
    ...inForce,
    basis: [transferDecree("Điều 5 khoản 3 điểm b", "19.2.NĐ.1.5")],
  },
} as const satisfies Readonly<Record<string, LawfulTime>>;
