import type { LawfulTime } from "../../model/law/lawful-time.js";
import { ipLaw, ipLawAmended } from "../sources.js";

const until2026 = { from: "2006-07-01", to: "2026-04-01" } as const;

/** Lawful times of the examination of a mark; what the law of 2025 made of them was not read. */
export const markTimes = {
  "mark-form.2006": {
    after: "mark.filed",
    reach: [{ stage: "mark.formally-accepted" }, { stage: "mark.refused" }],
    by: "authority",
    unit: "months",
    atMost: 1,
    ...until2026,
    basis: [ipLaw("Điều 119 khoản 1")],
  },
  "mark-publication.2006": {
    after: "mark.formally-accepted",
    reach: [{ stage: "mark.published" }, { stage: "mark.refused" }],
    by: "authority",
    unit: "months",
    atMost: 2,
    ...until2026,
    basis: [ipLaw("Điều 110 khoản 3")],
  },
  "mark-substance.2006": {
    after: "mark.published",
    reach: [{ stage: "mark.substantively-allowed" }, { stage: "mark.refused" }],
    by: "authority",
    unit: "months",
    atMost: 6,
    from: "2006-07-01",
    to: "2010-01-01",
    basis: [ipLaw("Điều 119 khoản 2 điểm b")],
  },
  "mark-substance.2010": {
    after: "mark.published",
    reach: [{ stage: "mark.substantively-allowed" }, { stage: "mark.refused" }],
    by: "authority",
    unit: "months",
    atMost: 9,
    from: "2010-01-01",
    to: "2026-04-01",
    basis: [ipLawAmended("Điều 119 khoản 2 điểm b", "Luật 36/2009/QH12")],
  },
} as const satisfies Readonly<Record<string, LawfulTime>>;
