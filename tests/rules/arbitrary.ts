import * as fc from "fast-check";
import type { Attestation, Decision, Equivalence } from "../../src/model/decision.js";
import type { Plan } from "../../src/model/plan.js";
import type { FactRecord } from "../../src/model/record.js";
import type { Register } from "../../src/model/register.js";
import type { Condition, Measure, Requirement } from "../../src/model/requirement.js";
import type { Statement } from "../../src/model/statement.js";
import type { Subject } from "../../src/model/subject.js";
import { caseFiles, inputOf } from "./case.js";

/** One promise `p`, a small register, and a day. */
export interface Small {
  readonly requirement: Requirement;
  readonly register: Register;
  readonly asOf: string;
}

export const GRID = ["2014-06-01", "2022-06-01", "2023-06-01", "2024-06-01"] as const;
const DAYS = ["2022-12-31", "2023-06-01", "2024-12-31"] as const;
/** Stages that the small registers use, in the order of their procedures, and their ends. */
export const STAGES = {
  mark: ["filed", "accepted", "granted", "renewed"],
  budget: ["approved", "allocated"],
} as const;
export const ENDS: Readonly<Record<string, string>> = { mark: "revoked", budget: "cancelled" };
export const REPEATED = new Set(["mark.renewed", "budget.allocated"]);
/** The kind of paper that proves each stage. */
export const PROOF: Readonly<Record<string, string>> = {
  "mark.filed": "application-1",
  "mark.accepted": "decision-1",
  "mark.granted": "certificate-1",
  "mark.renewed": "decision-1",
  "mark.revoked": "decision-1",
  "budget.approved": "decision-1",
  "budget.allocated": "decision-1",
  "budget.cancelled": "decision-1",
};
export const PLANNED = "Ổi lê Mỹ Hiệp";

const frame = caseFiles[0]?.plan ?? {};
const base = inputOf(frame, {
  title: { vi: "", en: "" },
  promises: { p: { needs: { kind: "count", atLeast: 1, stage: "mark.filed" } } },
  days: [],
});

/** The plan whose one promise is the requirement. */
export const planOf = (...requirements: readonly Requirement[]): Plan => ({
  ...base.plan,
  commitments: requirements.flatMap((requirement, index) =>
    base.plan.commitments.map((commitment) => ({
      ...commitment,
      id: index === 0 ? "p" : `p-${index + 1}`,
      readings: [{ id: "as-written", requirement }] as const,
    })),
  ),
});

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const defined = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

const condition: fc.Arbitrary<Condition> = fc.constantFrom(
  { attribute: "level", in: ["base"] },
  { attribute: "level", in: ["base", "province"] },
  { attribute: "proposer", unit: "old-office" },
  { attribute: "proposer", party: "district" },
);
const place = fc.constantFrom(["lime"], ["guava"], ["row-1"], ["lime", "row-2"]);
const within = fc.constantFrom(
  { from: "2022-01-01", to: "2022-12-31" },
  { to: "2023-06-01" },
  { from: "2022-06-02" },
);

const measure = (...stages: readonly string[]): fc.Arbitrary<Measure> =>
  fc
    .record({
      stage: fc.constantFrom(...stages),
      for: fc.option(place, { nil: undefined, freq: 2 }),
      where: fc.option(fc.tuple(condition), { nil: undefined, freq: 2 }),
      within: fc.option(within, { nil: undefined, freq: 2 }),
      standing: fc.option(fc.constant(true as const), { nil: undefined, freq: 2 }),
    })
    .map((parts) => ({ ...defined(parts), stage: parts.stage }));

type Focus = keyof typeof STAGES;
const someStages: Readonly<Record<Focus, readonly string[]>> = {
  mark: ["mark.filed", "mark.accepted", "mark.granted", "mark.granted", "mark.revoked"],
  budget: ["budget.approved", "budget.allocated"],
};
const leaf = (focus: Focus): fc.Arbitrary<Requirement> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(1, 1, 1, 2), measure(...someStages[focus]))
        .map(([atLeast, parts]) => ({ kind: "count" as const, atLeast, ...parts })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          measure("mark.granted", "mark.accepted"),
          measure("mark.filed", "mark.accepted"),
          fc.constantFrom(50, 100, 30),
          fc.boolean(),
        )
        .map(([part, whole, percent, strictly]) => ({
          kind: "share" as const,
          part,
          whole,
          percent,
          ...(strictly && percent < 100 && { strictly }),
        })),
    },
    {
      weight: focus === "budget" ? 8 : 0,
      arbitrary: fc
        .tuple(measure("budget.allocated"), measure("budget.approved"))
        .map(([sum, covers]) => ({ kind: "money" as const, sum, covers })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: "attested" as const, by: "province" }) },
  );
const requirementOf = (focus: Focus): fc.Arbitrary<Requirement> =>
  fc.oneof(
    { weight: 4, arbitrary: leaf(focus) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom("allOf" as const, "anyOf" as const),
          fc.array(leaf(focus), { minLength: 2, maxLength: 2 }),
        )
        .map(([kind, of]) => ({ kind, of })),
    },
  );

const on = fc.constantFrom(
  ...GRID,
  "2022",
  "2023",
  "2024",
  "../2022-06-01",
  "2022/2023",
  "2023-03/..",
  undefined,
);
const papers = (stage: string, paper: number) =>
  [
    ...[1, 2, 3, 4].map(() => [PROOF[stage] ?? "", `paper-${paper}`]),
    [`news-${paper}`],
    [`paper-${paper}`],
    undefined,
  ] as const;

const usual: Readonly<Record<Focus, readonly string[]>> = {
  mark: ["mark.filed", "mark.accepted", "mark.granted", "mark.granted", "mark.renewed", "mark.revoked"],
  budget: [
    "budget.approved",
    "budget.approved",
    "budget.allocated",
    "budget.allocated",
    "budget.allocated",
    "budget.cancelled",
  ],
};

const record = (focus: Focus, index: number): fc.Arbitrary<FactRecord> =>
  fc.constantFrom(...usual[focus]).chain((stage) =>
    fc
      .record({
        subject: fc.constantFrom("a", "a", "b", "c"),
        on,
        recorded: fc.constantFrom("2024-12-31", "2024-12-31", "2024-12-31", "2024-06-01"),
        evidence: fc.constantFrom(...papers(stage, index)),
        level: sometimes(fc.constantFrom("base", "province")),
        proposer: sometimes(fc.constantFrom("old-office", "commune", "company")),
        amount: stage.startsWith("budget") ? fc.constantFrom(1, 2, 2, undefined) : fc.constant(undefined),
      })
      .map(({ subject, recorded, level, proposer, amount, ...rest }) => ({
        ...defined(rest),
        id: `r${index}`,
        subject,
        stage,
        recorded,
        attributes: defined({ level, proposer, amount }),
      })),
  );

const statement = (focus: Focus, index: number): fc.Arbitrary<Statement> =>
  fc
    .record({
      by: fc.constantFrom("focal-office", "focal-office", "farm-office", "tech-office"),
      scope: fc.constantFrom(
        { procedure: focus },
        { procedure: focus },
        { procedure: focus },
        { for: ["lime"] },
        { for: ["row-1"] },
        { for: ["p"] },
        { procedure: "mark", for: ["p"] },
      ),
      upTo: fc.constantFrom(...DAYS, "2024-12-31", "2024-12-31"),
      recorded: fc.constantFrom("2024-12-31", "2024-12-31", "2024-12-31", "2023-01-01"),
      evidence: fc.constantFrom(["report-0"], ["report-0"], ["report-0"], ["news-0"], undefined),
    })
    .map(({ scope, evidence, ...rest }) => ({
      ...rest,
      ...scope,
      id: `st${index}`,
      ...(evidence && { evidence }),
    }));

const attestation = (index: number): fc.Arbitrary<Attestation> =>
  fc
    .record({
      by: fc.constantFrom("department", "tech-office", "focal-office"),
      on: fc.constantFrom("2022-06-01", "2023-06-01"),
      kept: fc.boolean(),
      evidence: fc.constantFrom(["report-0"], ["report-0"], undefined),
    })
    .map(({ evidence, ...rest }) => ({
      ...rest,
      kind: "attestation",
      id: `d${index}`,
      commitment: "p",
      recorded: "2024-12-31",
      ...(evidence && { evidence }),
    }));

const equivalence: fc.Arbitrary<Equivalence> = fc.boolean().map((same) => ({
  kind: "equivalence",
  id: "same",
  by: "department",
  on: "2022-06-02",
  recorded: "2022-06-02",
  subject: "b",
  for: "guava",
  same,
}));

const upTo = <T>(most: number, one: (index: number) => fc.Arbitrary<T>) =>
  fc
    .integer({ min: 0, max: most })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => one(index))));

const subjects: fc.Arbitrary<Readonly<Record<string, Subject>>> = fc
  .record({
    name: fc.constantFrom(PLANNED, PLANNED, "Ổi Mỹ Xương"),
    level: sometimes(fc.constantFrom("base", "province")),
  })
  .map(({ name, level }) => ({
    a: { name: "A", for: ["lime"], ...(level !== undefined && { attributes: { level } }) },
    b: { name, for: ["guava-mark"] },
    c: { name: "C" },
  }));

const registerOf = (focus: Focus): fc.Arbitrary<Register> =>
  fc
    .record({
      subjects,
      records: upTo(4, (index) => record(focus, index)),
      statements: upTo(3, (index) => statement(focus, index)),
      words: upTo(2, attestation),
      decided: fc.option(equivalence, { nil: undefined, freq: 2 }),
    })
    .map(({ subjects, records, statements, words, decided }) => ({
      ...base.register,
      subjects,
      records,
      statements,
      decisions: [...words, ...(decided ? [decided] : [])] as readonly Decision[],
      documents: documents,
    }));

const documents: Register["documents"] = {
  "application-1": { kind: "application" },
  "decision-1": { kind: "decision" },
  "certificate-1": { kind: "certificate" },
  "report-0": { kind: "report" },
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5].flatMap((index) => [
      [`news-${index}`, { kind: "news" as const }],
      [`paper-${index}`, {}],
    ]),
  ),
};

/** A small plan and register, all about one procedure. */
export const small: fc.Arbitrary<Small> = fc.constantFrom<Focus>("mark", "mark", "budget").chain((focus) =>
  fc.record({
    requirement: requirementOf(focus),
    register: registerOf(focus),
    asOf: fc.constantFrom(...DAYS, "2024-12-31"),
  }),
);
