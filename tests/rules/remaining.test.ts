import { expect, test } from "vitest";
import type { Procedure } from "../../src/model/procedure.js";
import { after, lastStart } from "../../src/rules/remaining.js";

const basis = { instrument: "Luật (để thử)", confidence: "verified" } as const;
const title = { vi: "để thử", en: "for tests" };
const procedure: Procedure = {
  title,
  subject: title,
  stages: {
    proposed: { title, proof: [] },
    checked: { title, proof: [], limit: { unit: "days", atMost: 20, after: "proposed", basis } },
    approved: { title, proof: [], limit: { unit: "working-days", atMost: 12, after: "checked", basis } },
    granted: { title, proof: [], limit: { unit: "months", atMost: 2, after: "approved", basis } },
  },
  ends: {},
  basis: [basis],
};

test("the last day to begin lies before the due day by all the terms still to pass, days as well as months", () => {
  expect(lastStart(procedure, 0, 1, "2023-03-21")).toBe("2023-03-01");
  expect(lastStart(procedure, 0, 3, "2023-06-05")).toBe("2023-02-28");
});

test("the last day of a term lies after the day on which it begins", () => {
  expect(after("2023-03-01", { unit: "days", atMost: 20, after: "proposed", basis })).toBe("2023-03-21");
});
