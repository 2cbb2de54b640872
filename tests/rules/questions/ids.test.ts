import { expect, test } from "vitest";
import type { Measure } from "../../../src/model/requirement/measure.js";
import type { Quantity } from "../../../src/model/requirement/quantity.js";
import { quantityKey } from "../../../src/rules/questions/quantity-key.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { filed, filing, reviewOf } from "../change/between.js";

test("a quantity has a name of its own by all that it asks for", () => {
  const counted: Quantity = { kind: "count", stage: "mark.filed" };
  const limits: readonly Partial<Measure>[] = [
    {},
    { for: ["lime", "guava"] },
    { where: [{ attribute: "level", in: ["base", "province"] }] },
    { where: [{ attribute: "host", unit: "farm-office" }] },
    { where: [{ attribute: "host", party: "province" }] },
    { where: [{ attribute: "amount", atLeast: 2 }] },
    { where: [{ attribute: "amount", atMost: 5 }] },
    { within: { from: "2023-01-01" } },
    { within: { to: "2023-12-31" } },
    { within: "2023" },
    { valid: true },
  ];
  expect(limits.map((limit) => quantityKey({ ...counted, ...limit }))).toEqual([
    "mark.filed",
    "mark.filed,lime,guava",
    "mark.filed,level=base|province",
    "mark.filed,host=farm-office",
    "mark.filed,host=province",
    "mark.filed,amount=2/..",
    "mark.filed,amount=../5",
    "mark.filed,2023-01-01/..",
    "mark.filed,../2023-12-31",
    "mark.filed,2023-01-01/2023-12-31",
    "mark.filed,valid",
  ]);
  expect(quantityKey({ kind: "sum", stage: "budget.paid", attribute: "amount" })).toBe(
    "budget.paid,sum(amount)",
  );
});

test("a question is named by what it asks, of whom and of what", () => {
  const granted = { kind: "count", atLeast: 1, stage: "mark.granted", valid: true };
  const { plan, register, asOf } = reviewOf(
    {
      promises: {
        guavas: { needs: { ...filed(1).needs, for: ["guava"] } },
        standing: { needs: granted },
        either: {
          needs: { kind: "anyOf", of: [filed(9).needs, { ...filed(1).needs, stage: "study.approved" }] },
        },
        help: { needs: { kind: "attested", by: "district" } },
        failed: { about: "row-2", needs: { ...filed(1).needs, stage: "training.held" } },
        early: { needs: { ...filed(2).needs, within: { to: "2023-12-31" } } },
        lost: { responsible: [{ unit: "lost-office", role: "lead" }], ...filed(9) },
      },
      subjects: { other: { name: "Ổi khác", for: ["guava"] }, m: "Chanh", n: "Sen" },
      statements: [{ procedure: "training", upTo: "2025-07-01", for: ["failed"], recorded: "2025-07-01" }],
      records: [
        filing("other", "2024-02-01", { evidence: [] }),
        filing("m", "2023-02-01"),
        filing("n", "2023-05-01"),
        filing("n", "2024-05-01", { id: "n2", evidence: ["application-n2"] }),
        filing("m", "2024-02-01", { id: "m2", stage: "mark.granted", evidence: ["certificate-1"] }),
        filing("m", "2025-06/2025-09", { id: "m3", stage: "mark.revoked", evidence: ["decision-1"] }),
      ],
    },
    "2025-07-01",
  );
  expect(questions(plan, register, { asOf }).map(({ id }) => id)).toEqual([
    "complete:mark:farm-office>farm-office",
    "complete:*either:farm-office>farm-office",
    "complete:mark:focal-office>focal-office",
    "place:m:guava",
    "place:n:guava",
    "end:m:mark.granted",
    "attest:district:committee",
    "settle:n,n2:",
    "succeed:lost-office",
    "prove:other",
    "decide:other:Ổi lê Mỹ Hiệp",
    "record:failed:training.held",
  ]);
});

test("what a mark is put forward for is asked once for all places of a promise", () => {
  const { plan, register, asOf } = reviewOf({
    promises: { both: { needs: { ...filed(1).needs, for: ["guava", "lime"] } } },
    subjects: { m: "Chanh" },
    records: [filing("m", "2023-02-01")],
  });
  const asked = questions(plan, register, { asOf }).filter(({ asks }) => asks.code === "place");
  expect(asked.map(({ id }) => id)).toEqual(["place:m:guava|lime"]);
});
