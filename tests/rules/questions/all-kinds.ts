import { filed, filing, reviewOf } from "../change/between.js";

const act = (
  id: string,
  subject: string,
  stage: string,
  paper: string,
  attributes = {},
  on = "2024-02-01",
) => ({
  id,
  subject,
  stage,
  on,
  evidence: [paper],
  attributes,
});

const counted = (stage: string, more: object = {}) => ({
  needs: { kind: "count", atLeast: 1, stage, ...more },
});

/** A review in which every kind of question comes up. */
export const allKinds = () =>
  reviewOf(
    {
      promises: {
        rate: { needs: { kind: "latest", stage: "survey.published", attribute: "rate", atMost: 5 } },
        rank: { needs: { kind: "latest", stage: "survey.published", attribute: "rank", atMost: 5 } },
        marks: filed(2),
        early: { needs: { ...filed(2).needs, within: { to: "2023-03-31" } } },
        guavas: { needs: { ...filed(1).needs, for: ["guava"] } },
        limes: { needs: { ...filed(1).needs, for: ["lime"] } },
        standing: counted("mark.granted", { valid: true, for: ["row-2"] }),
        hosted: counted("study.approved", { where: [{ attribute: "host", unit: "department" }] }),
        base: counted("study.approved", { where: [{ attribute: "level", in: ["base"] }] }),
        proposed: counted("study.proposed", { atLeast: 3 }),
        money: { needs: { kind: "sum", stage: "budget.allocated", attribute: "amount", atLeast: 50 } },
        courses: counted("training.held"),
        schools: counted("school.opened"),
        contracts: counted("contract.signed"),
        help: { needs: { kind: "attested", by: "district" } },
        advice: { needs: { kind: "attested", by: "province" } },
        lost: { responsible: [{ unit: "lost-office", role: "lead" }], ...counted("contract.closed") },
        read: {
          readings: [
            { id: "held", requirement: counted("training.held").needs },
            { id: "many", requirement: { ...counted("study.approved").needs, atLeast: 9 } },
            { id: "one", requirement: counted("study.approved").needs },
          ],
        },
      },
      subjects: {
        b: "Xã B",
        a: "Xã A",
        n: "Sen",
        m: "Sen",
        g: { name: "Ổi khác", for: ["guava"] },
        v: { name: "Nhãn hiệu V", for: ["row-2"] },
        s: "Nhiệm vụ S",
        k: "Khoản K",
        l: "Khoản L",
        c: "Trường C",
        d: "Trường D",
      },
      records: [
        act("b1", "b", "survey.published", "report-1", { rate: 4 }),
        act("a1", "a", "survey.published", "report-2", { rate: 6 }),
        filing("n", "2023-02-01"),
        filing("m", "2023"),
        filing("g", "2023-02-01", { evidence: [] }),
        act("v1", "v", "mark.granted", "certificate-1"),
        act("v2", "v", "mark.revoked", "decision-9", {}, "2025-06/2025-09"),
        act("s1", "s", "study.approved", "decision-1", { host: "Viện Cây ăn quả" }),
        act("k2", "k", "budget.allocated", "decision-2", { amount: 30 }),
        act("k1", "k", "budget.allocated", "decision-2", { amount: 60 }),
        act("l2", "l", "budget.allocated", "decision-4", { amount: 10 }),
        act("l1", "l", "budget.allocated", "decision-5", { amount: 10 }),
        { id: "c1", subject: "c", stage: "school.opened", on: "2024-02-01" },
        { id: "d1", subject: "d", stage: "school.opened", on: "2024-02-01" },
      ],
      statements: ["survey", "mark", "study", "budget", "school"].map((procedure) => ({
        procedure,
        upTo: "2025-07-01",
      })),
    },
    "2025-07-01",
  );
