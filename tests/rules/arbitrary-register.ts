import * as fc from "fast-check";
import type { CompletenessStatement } from "../../src/model/register/completeness-statement.js";
import type { Decision, Sameness } from "../../src/model/register/decision.js";
import type { EvidenceDocument } from "../../src/model/register/document.js";
import type { FactRecord, RegisterRecord } from "../../src/model/register/record.js";
import type { Register } from "../../src/model/register/register.js";
import type { Subject } from "../../src/model/register/subject.js";
import { ENDS, GRID, LEAD, PLANNED, PROOF, type Focus } from "./arbitrary-plan.js";
import { rarely, stated } from "./arbitrary-requirement.js";

const TOLD = "2024-01-15";
const UNTIL = [
  "2022-03-01",
  "2022-12-31",
  "2022-12-31",
  "2023-06-30",
  "2023-12-31",
  "2023-12-31",
  TOLD,
] as const;

const upTo = <T>(most: number, one: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => one(index))));

const on = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<(string | undefined)[]>(...GRID) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<(string | undefined)[]>(
      "2022",
      "2021",
      "../2022-09-01",
      "2022-03-01/2022-09-01",
      "2022-09/..",
      undefined,
    ),
  },
);
/** Figures name a stretch with a last day. */
const stretch = fc.constantFrom(
  "2021",
  "2022",
  "2022-12-31",
  "2022-09",
  "2023-03-01",
  "2021-09-01",
  "2022-01/2022-03",
);

const usual: Readonly<Record<Focus, readonly string[]>> = {
  mark: ["mark.filed", "mark.accepted", "mark.granted", "mark.granted", "mark.granted", "mark.renewed"],
  budget: ["budget.approved", "budget.approved", "budget.allocated", "budget.allocated", "budget.paid"],
  training: ["training.held"],
  survey: ["survey.measured"],
};

/** The papers of one record: its own copy of what proves the stage, now and then one that it shares, or none that proves. */
const papers = (stage: string, index: number): fc.Arbitrary<readonly string[] | undefined> => {
  const proof = (PROOF[stage] ?? "").slice(0, -2);
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant([`${proof}-${index + 2}`]) },
    { weight: 2, arbitrary: fc.constant([`${proof}-1`]) },
    { weight: 1, arbitrary: fc.constant([`${proof}-${index + 2}-numbered`]) },
    { weight: 1, arbitrary: fc.constantFrom([`news-${index}`], [`paper-${index}`], undefined) },
  );
};

const proposers = ["old-office", "old-office", "company", "Phòng kinh tế", "Hợp tác xã lạ"] as const;

const attributesFor = (focus: Focus) => {
  switch (focus) {
    case "mark":
      return fc.record({ proposer: rarely(fc.constantFrom(...proposers), 1) }).map(stated);
    case "budget":
      return fc.record({ amount: fc.constantFrom(1, 2, 2, 2, 3, undefined) }).map(stated);
    case "training":
      return fc
        .record({
          trainees: fc.constantFrom(0.1, 0.2, 0.2, 2, 2, undefined),
          topic: rarely(fc.constantFrom("crops", "law"), 1),
        })
        .map(stated);
    case "survey":
      return fc
        .record({ rate: fc.constantFrom(5, 5, 7.5, 4.9), herd: fc.constantFrom(40, 60, 61) })
        .map(stated);
  }
};

const fact = (focus: Focus, index: number): fc.Arbitrary<FactRecord> => {
  const ends = ENDS[focus].map((end) => `${focus}.${end}`);
  const stage =
    ends.length === 0
      ? fc.constantFrom(...usual[focus])
      : fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...usual[focus]) },
          { weight: 1, arbitrary: fc.constantFrom(...ends) },
        );
  return stage.chain((name) =>
    fc
      .record({
        subject: fc.constantFrom("a", "a", "a", "b", "c"),
        on: focus === "survey" ? stretch : on,
        recorded: fc.constantFrom(TOLD, TOLD, TOLD, TOLD, TOLD, TOLD, TOLD, "2024-06-30"),
        evidence: papers(name, index),
        attributes: attributesFor(focus),
      })
      .map(({ subject, recorded, attributes, ...rest }) => ({
        ...stated(rest),
        id: `r${index}`,
        subject,
        stage: name,
        recorded,
        ...(!ends.includes(name) && { attributes }),
      })),
  );
};

/** The later record, of the same subject and stage as the earlier, with a paper that proves it where it had one. */
function likeThat(later: FactRecord, { subject: who, stage }: FactRecord, focus: Focus): FactRecord {
  const { attributes, ...rest } = { ...later, subject: who, stage };
  const isEnd = ENDS[focus].some((end) => stage === `${focus}.${end}`);
  const proof = `${(PROOF[stage] ?? "").slice(0, -2)}-7`;
  return {
    ...rest,
    ...(later.stage !== stage && later.evidence !== undefined && { evidence: [proof] }),
    ...(attributes !== undefined && !isEnd && { attributes }),
  };
}

/** Now and then a record corrects one before it, withdraws it, or comes in its place. */
const linked = (facts: readonly FactRecord[], focus: Focus): fc.Arbitrary<readonly RegisterRecord[]> =>
  fc
    .tuple(
      fc.constantFrom("none", "none", "none", "corrects", "replaces", "withdraws", "both"),
      fc.nat(9),
      fc.nat(9),
    )
    .map(([how, first, second]): readonly RegisterRecord[] => {
      const [later, earlier] = [facts[first % facts.length], facts[second % facts.length]];
      if (later === undefined || earlier === undefined || later === earlier) return facts;
      const rest = facts.filter((one) => one !== later);
      const alike = likeThat(later, earlier, focus);
      switch (how) {
        case "corrects":
          return [...rest, { ...alike, corrects: earlier.id }];
        case "replaces":
          return focus === "survey" ? facts : [...rest, { ...alike, replaces: earlier.id }];
        case "withdraws":
          return [
            ...facts,
            { id: "w1", recorded: TOLD, corrects: earlier.id },
            ...(first > 5 ? [{ id: "w2", recorded: TOLD, corrects: "w1" }] : []),
          ];
        case "both":
          return [
            ...rest,
            { ...alike, corrects: earlier.id },
            { ...alike, id: "rival", corrects: earlier.id, on: "2022-03-01" },
          ];
        default:
          return facts;
      }
    });

const statement = (focus: Focus, index: number): fc.Arbitrary<CompletenessStatement> =>
  fc
    .record({
      scope: fc.constantFrom<{ procedure?: string; for?: readonly string[] }[]>(
        { procedure: focus },
        { procedure: focus },
        { procedure: focus },
        { procedure: focus },
        { for: ["lime"] },
        { for: ["row-1"] },
        { procedure: focus, for: ["row-2"] },
        { for: ["p"] },
      ),
      upTo: fc.constantFrom(...UNTIL),
      recorded: fc.constantFrom(TOLD, TOLD, TOLD, TOLD, TOLD, "2022-06-30"),
      evidence: fc.constantFrom(
        ["report-0"],
        ["report-0"],
        ["letter-0"],
        ["report-0"],
        ["news-0"],
        undefined,
      ),
    })
    .map(({ scope, evidence, ...rest }) => ({
      ...rest,
      ...scope,
      by: LEAD,
      id: `st${index}`,
      ...(evidence !== undefined && { evidence }),
    }));

const word = (index: number): fc.Arbitrary<Decision> =>
  fc
    .record({
      by: fc.constantFrom("department", "department", "department", LEAD),
      on: fc.constantFrom("2022-03-01", "2022-09-01", "2022-12-31", "2023-03-01", "2023-03-01"),
      upTo: rarely(fc.constantFrom("2022-12-31", "2022-06-30"), 3),
      kept: fc.constantFrom(true, true, false),
      evidence: fc.constantFrom(["report-0"], ["report-0"], undefined),
    })
    .map(({ by, on: said, kept, ...rest }) => ({
      ...stated(rest),
      kind: "attestation",
      id: `d${index}`,
      commitment: "p",
      recorded: TOLD,
      by,
      on: said,
      kept,
    }));

const waiver: fc.Arbitrary<Decision> = fc
  .record({
    on: fc.constantFrom("2022-03-01", "2023-03-01"),
    until: fc.constantFrom(undefined, "2022-12-31", "2022-06-30", "2023-06-30"),
    evidence: fc.constantFrom(["report-0"], ["report-0"], undefined),
  })
  .map(({ on: said, ...rest }) => ({
    ...stated(rest),
    kind: "waiver",
    id: "waiver",
    commitment: "p",
    by: "department",
    recorded: TOLD,
    on: said,
  }));

const decided = { by: "department", on: "2024-01-01", recorded: TOLD, evidence: ["report-0"] } as const;
const equivalence: fc.Arbitrary<Decision> = fc
  .tuple(fc.boolean(), fc.constantFrom("guava", "guava-mark", "row-1", "lime", "row-2"))
  .map(([same, place]) => ({ ...decided, kind: "equivalence", id: "named", subject: "b", for: place, same }));
/** Words on where one subject belongs, of different days. */
const equivalences: fc.Arbitrary<readonly Decision[]> = fc
  .array(equivalence, { maxLength: 3 })
  .map((all) =>
    all.map((one, index) => ({ ...one, id: `named-${index}`, on: DECIDED_ON[index] ?? decided.on })),
  );
const DECIDED_ON = ["2024-01-01", "2023-12-01", "2024-01-10"] as const;
const sameness: fc.Arbitrary<Sameness> = fc
  .tuple(fc.boolean(), fc.constantFrom(["a", "b"], ["b", "c"], ["a", "b", "c"]))
  .map(([same, ids]) => ({ ...decided, kind: "same", what: "subjects", id: "same", ids, same }));

/** Decisions of one day on the same few things: most of them contradict each other. */
export const decidedOnOneDay: fc.Arbitrary<readonly Decision[]> = fc
  .array(
    fc.oneof(
      equivalence,
      sameness,
      sameness.map((decision) => ({ ...decision, what: "records" as const, ids: ["r1", "r2"] })),
    ),
    { minLength: 2, maxLength: 4 },
  )
  .map((decisions) => decisions.map((decision, index) => ({ ...decision, id: `more-${index}` })));

const places = fc.constantFrom<(readonly string[] | undefined)[]>(
  ["lime"],
  ["lime"],
  ["lime"],
  ["guava-mark"],
  ["guava"],
  ["row-1"],
  ["row-2"],
  ["p"],
  undefined,
);
const level = rarely(fc.constantFrom("base", "province"), 1);

const subject = (focus: Focus, names: readonly string[]): fc.Arbitrary<Subject> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      for: places,
      level: focus === "mark" ? level : fc.constant(undefined),
    })
    .map(({ name, level: known, for: stood }) => ({
      name,
      ...(stood !== undefined && { for: stood }),
      ...(known !== undefined && { attributes: { level: known } }),
    }));

const subjectsOf = (focus: Focus): fc.Arbitrary<Readonly<Record<string, Subject>>> =>
  fc.record({
    a: subject(focus, ["Ánh Dương"]),
    b: subject(focus, [PLANNED, PLANNED, PLANNED, "Ổi Mỹ Xương", "Ổi Mỹ Xương", "ÁNH DƯƠNG"]),
    c: subject(focus, ["Bình Minh", "Bình Minh", "Bình Minh", "Bình Minh", "ánh dương", "ổi mỹ xương"]),
  });

const KINDS = ["application", "decision", "certificate", "voucher", "report", "letter", "news"] as const;
const documents: Readonly<Record<string, EvidenceDocument>> = Object.fromEntries(
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index): readonly (readonly [string, EvidenceDocument])[] => [
    ...KINDS.flatMap((kind): readonly (readonly [string, EvidenceDocument])[] => [
      [`${kind}-${index}`, { kind }],
      [`${kind}-${index}-numbered`, { kind, number: `${index}` }],
    ]),
    [`paper-${index}`, {}],
  ]),
);

/** The papers that entries rest on, and the one that decisions do. */
const cited = (
  entries: readonly { readonly evidence?: readonly string[] }[],
): Readonly<Record<string, EvidenceDocument>> =>
  Object.fromEntries(
    ["report-0", ...entries.flatMap(({ evidence = [] }) => evidence)].flatMap((id) => {
      const document = documents[id];
      return document === undefined ? [] : [[id, document] as const];
    }),
  );

export const registerOf = (focus: Focus): fc.Arbitrary<Register> =>
  fc
    .record({
      subjects: subjectsOf(focus),
      facts: upTo(4, (index) => fact(focus, index)).chain((facts) => linked(facts, focus)),
      statements: upTo(3, (index) => statement(focus, index)),
      words: upTo(2, word),
      waiver: rarely(waiver, 12),
      equivalences: rarely(equivalences, 4),
      sameness: rarely(sameness, 12),
    })
    .map(({ facts, words, statements, ...rest }) => ({
      formatVersion: 2 as const,
      id: "small-register",
      plan: "small",
      nature: "illustrative" as const,
      title: { vi: "Sổ nhỏ" },
      units: {},
      subjects: rest.subjects,
      documents: cited([...facts, ...statements]),
      records: facts,
      statements,
      decisions: [
        ...words,
        ...(rest.equivalences ?? []),
        ...[rest.waiver, rest.sameness].filter((one) => one !== undefined),
      ],
      notes: [],
    }));
