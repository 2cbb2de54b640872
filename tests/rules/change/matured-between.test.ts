import { describe, expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { maturedBetween } from "../../../src/rules/change/matured-between.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "./between.js";
import { minhHoa } from "./minh-hoa.js";

const subjects = { lime: "Chanh", lotus: "Sen" };
const promises = { one: filed(1), two: filed(2) };

/** What came of age for each promise since the end of 2024, or since another day: `record lime + record lotus`. */
function cameOfAge(given: Partial<Case>, since = "2024-12-31") {
  const found = maturedBetween(reviewOf({ subjects, promises, ...given }, since), "2025-12-31");
  const sets = [...found].map(([id, causes]): readonly [string, readonly string[]] => [
    id,
    causes.map((set) =>
      set
        .map((difference) => ("id" in difference ? `${difference.kind} ${difference.id}` : difference.kind))
        .join(" + "),
    ),
  ]);
  return Object.fromEntries(sets.filter(([, causes]) => causes.length > 0));
}

describe("what came of age between two days", () => {
  test("is an act on file that took place between them, and no earlier one", () => {
    const records = [filing("lime", "2024-03-01"), filing("lotus", "2025-03-01")];
    expect(cameOfAge({ records })).toEqual({ two: ["record lotus"] });
  });

  test("may be two acts together", () => {
    const records = [filing("lime", "2025-03-01"), filing("lotus", "2025-03-01")];
    expect(cameOfAge({ records })).toEqual({
      one: ["record lime", "record lotus"],
      two: ["record lime + record lotus"],
    });
  });

  test("is no act of the first of the days", () => {
    const records = [filing("lime", "2025-03-01")];
    expect(cameOfAge({ records }, "2025-02-28")).toEqual({ one: ["record lime"] });
    expect(cameOfAge({ records }, "2025-03-01")).toEqual({});
  });

  test("is a decision likewise; one made before is none", () => {
    const waived = { kind: "waiver", commitment: "one", on: "2025-03-01", evidence: ["decision-1"] };
    expect(cameOfAge({ decisions: [waived] }, "2025-02-28")).toEqual({ one: ["decision d1"] });
    expect(cameOfAge({ decisions: [waived] }, "2025-03-01")).toEqual({});
  });

  test("is a correction with its act; what it corrected never does", () => {
    const corrected = (on: string) => [
      filing("lime", on),
      filing("lime", "2025-03-01", { id: "sorry", corrects: "lime" }),
    ];
    expect(cameOfAge({ records: corrected("2025-02-01") })).toEqual({ one: ["correction sorry"] });
    expect(cameOfAge({ records: corrected("2024-02-01") })).toEqual({ one: ["correction sorry"] });
  });

  test("is no set of which a part was corrected", () => {
    const records = [
      filing("lime", "2025-02-01"),
      filing("lime", "2025-03-01", { id: "sorry", corrects: "lime" }),
      filing("lotus", "2025-03-01"),
    ];
    expect(cameOfAge({ records })["two"]).toEqual(["correction sorry + record lotus"]);
  });

  test("is nothing where only the term is over", () => {
    const over = { ...filed(1), due: "2025-06-30" };
    const statements = [{ procedure: "mark", upTo: "2025-12-31", recorded: "2025-12-31" }];
    expect(cameOfAge({ promises: { over }, statements })).toEqual({});
  });

  test("is told of the register made up for Cao Lãnh", () => {
    const told = (asOf: string, later: string, id: string) =>
      maturedBetween({ plan: caoLanh, register: minhHoa, asOf }, later).get(id);
    expect(told("2024-12-31", "2025-06-30", "row-3")).toEqual([
      [{ kind: "record", id: "enterprise-a.revoked" }],
    ]);
    expect(told("2023-12-31", "2024-12-31", "row-1.7")).toEqual([[{ kind: "decision", id: "waive-frog" }]]);
  });
});
