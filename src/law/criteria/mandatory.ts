import type { LegalTest } from "../../model/law/legal-test.js";

/**
 * Registration is mandatory for a transfer across the border, and for a domestic one with State capital or budget unless
 * the result of the task has its own certificate; not where a licence for restricted technology has been given.
 */
export const mandatory = {
  kind: "allOf",
  of: [
    { kind: "not-in", attribute: "restricted-licensed", values: [true] },
    {
      kind: "anyOf",
      of: [
        { kind: "in", attribute: "direction", values: ["inbound", "outbound"] },
        {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "direction", values: ["domestic"] },
            { kind: "in", attribute: "state-funds", values: [true] },
            { kind: "in", attribute: "result-certificate", values: [false] },
          ],
        },
      ],
    },
  ],
} as const satisfies LegalTest;
