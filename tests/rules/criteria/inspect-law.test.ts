import { expect, test } from "vitest";
import { law } from "../../../src/law/index.js";
import type { CriterionVersion } from "../../../src/model/law/criterion.js";
import { inspectLaw } from "../../../src/rules/criteria/inspect-law.js";

test("a rule of which nobody knows when it is asked waits for somebody to verify it, however sure the rest", () => {
  const version: CriterionVersion = {
    from: null,
    to: null,
    test: { kind: "in-order" },
    basis: [{ instrument: "Luật (để thử)", confidence: "verified" }],
  };
  const rule = (only: CriterionVersion) => ({
    statement: { vi: "để thử", en: "for tests" },
    procedure: "mark",
    versions: [only] as const,
  });
  const open = { kind: "anyOf", of: [{ kind: "in-order" }, { kind: "not-known" }] } as const;
  const criteria = {
    plain: rule(version),
    open: rule({ ...version, when: open }),
    shut: rule({ ...version, when: version.test }),
  };
  expect(inspectLaw({ ...law, criteria }).unverified).toMatchObject([{ criterion: "open", basis: [] }]);
});
