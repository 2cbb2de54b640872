import type { Labels } from "../words/locale.js";

/** The heads of report columns, and the words for kinds of promises and of registers. */
export const labels: Labels = {
  columns: {
    clause: "Clause",
    promise: "Promise",
    who: "Responsible",
    due: "Due",
    status: "Status",
    why: "Why",
    missing: "Missing",
  },
  commitments: {
    indicator: "indicator",
    item: "item",
    obligation: "obligation",
    funding: "funding line",
    review: "review",
  },
  natures: {
    "public-record": "public record",
    working: "working register",
    illustrative: "illustrative data",
  },
};
