import type { Criterion } from "../../model/criterion.js";

/** What must hold of a line of money. */
export const funding = {
  "c-fund-3": {
    statement: {
      vi: "Quyết toán không quá giải ngân, giải ngân không quá phân bổ, phân bổ không quá dự toán đã điều chỉnh",
      en: "Settled is within disbursed, disbursed within allocated, allocated within the estimate as adjusted",
    },
    procedure: "budget-line",
    versions: [
      {
        from: "2022-01-01",
        to: null,
        test: {
          kind: "allOf",
          of: [
            { kind: "covered", stage: "budget-line.allocated", under: "budget-line.estimated" },
            { kind: "covered", stage: "budget-line.disbursed", under: "budget-line.allocated" },
            { kind: "covered", stage: "budget-line.settled", under: "budget-line.disbursed" },
          ],
        },
        basis: [
          { instrument: "Thông tư 03/2023/TT-BTC", source: "thuviennhadat.vn", confidence: "secondary" },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
