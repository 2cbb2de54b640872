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

test("a doubt on several records or subjects is named by all of them, in whatever order they stand on file", () => {
  const act = (id: string, subject: string, stage: string, paper: string, attributes: object) => ({
    id,
    subject,
    stage,
    on: "2024-02-01",
    evidence: [paper],
    attributes,
  });
  const { plan, register, asOf } = reviewOf({
    promises: {
      rate: { needs: { kind: "latest", stage: "survey.published", attribute: "rate", atMost: 5 } },
      marks: filed(2),
      early: { needs: { ...filed(2).needs, within: { to: "2023-03-31" } } },
      hosted: {
        needs: {
          ...filed(1).needs,
          stage: "study.approved",
          where: [{ attribute: "host", unit: "department" }],
        },
      },
      base: {
        needs: { ...filed(1).needs, stage: "study.approved", where: [{ attribute: "level", in: ["base"] }] },
      },
      money: { needs: { kind: "sum", stage: "budget.allocated", attribute: "amount", atLeast: 50 } },
    },
    subjects: { b: "Xã B", a: "Xã A", n: "Sen", m: "Sen", s: "Nhiệm vụ S", k: "Khoản K", l: "Khoản L" },
    records: [
      act("b1", "b", "survey.published", "report-1", { rate: 4 }),
      act("a1", "a", "survey.published", "report-2", { rate: 6 }),
      filing("n", "2023-02-01"),
      filing("m", "2023"),
      act("s1", "s", "study.approved", "decision-1", { host: "Viện Cây ăn quả" }),
      act("k2", "k", "budget.allocated", "decision-2", { amount: 30 }),
      act("k1", "k", "budget.allocated", "decision-2", { amount: 60 }),
      act("l2", "l", "budget.allocated", "decision-4", { amount: 10 }),
      act("l1", "l", "budget.allocated", "decision-5", { amount: 10 }),
    ],
    statements: ["survey", "mark", "study", "budget"].map((procedure) => ({
      procedure,
      upTo: "2024-12-31",
    })),
  });
  expect(questions(plan, register, { asOf }).map(({ id }) => id)).toEqual([
    "same:subjects:m,n",
    "figure:survey.published:a,b",
    "date:m",
    "body:host:Viện Cây ăn quả",
    "attribute:s1:level",
    "settle:k1,k2:amount",
    "same:records:l1,l2",
  ]);
});
