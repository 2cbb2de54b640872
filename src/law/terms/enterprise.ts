import type { LawfulTime } from "../../model/law/lawful-time.js";
import { enterpriseDecree2019, enterpriseDecree2025 } from "../sources.js";

const until2025 = { from: "2019-03-20", to: "2025-10-14" } as const;
/** Up to the resolution that may shorten every procedure of science and technology. */
const from2025 = { from: "2025-10-14", to: "2026-07-01" } as const;

const answered = {
  after: "st-enterprise.found-complete",
  reach: [{ stage: "st-enterprise.certified" }, { stage: "st-enterprise.refused" }],
  by: "authority",
  selectedBy: "st-enterprise.filed",
} as const;
const checked = {
  after: "st-enterprise.filed",
  reach: [{ stage: "st-enterprise.found-complete" }, { stage: "st-enterprise.refused" }],
  by: "authority",
  unit: "working-days",
  atMost: 3,
} as const;

/** Lawful times of the certificate of an S&T enterprise. */
export const enterpriseTimes = {
  "ste-reply.2019": { ...checked, ...until2025, basis: [enterpriseDecree2019("Điều 8 khoản 1")] },
  "ste-reply.2025": { ...checked, ...from2025, basis: [enterpriseDecree2025("Điều 51 khoản 1")] },
  "ste-decision.2019": {
    ...answered,
    ...until2025,
    unit: "working-days",
    atMost: 10,
    basis: [enterpriseDecree2019("Điều 8 khoản 2")],
  },
  "ste-decision-council.2019": {
    ...answered,
    ...until2025,
    unit: "working-days",
    atMost: 15,
    basis: [enterpriseDecree2019("Điều 8 khoản 2")],
  },
  "ste-decision.2025": {
    ...answered,
    ...from2025,
    unit: "days",
    atMost: 15,
    basis: [enterpriseDecree2025("Điều 51 khoản 2")],
  },
  "ste-publication.2019": {
    after: "st-enterprise.certified",
    reach: [{ attribute: "certificate-published-on" }],
    by: "authority",
    unit: "working-days",
    atMost: 5,
    ...until2025,
    basis: [enterpriseDecree2019("Điều 8 khoản 4")],
  },
} as const satisfies Readonly<Record<string, LawfulTime>>;
