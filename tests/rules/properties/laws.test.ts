import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { fold } from "../../../src/model/text.js";
import type { Amendment, Change } from "../../../src/model/amendment.js";
import type { Commitment } from "../../../src/model/commitment.js";
import type { Plan } from "../../../src/model/plan.js";
import { isFact, type FactRecord } from "../../../src/model/record.js";
import type { Register } from "../../../src/model/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import type { Finding } from "../../../src/rules/finding.js";
import { planAt } from "../../../src/rules/plan-at.js";
import { parsePlan } from "../../../src/model/parse-plan.js";
import { parseRegister } from "../../../src/model/parse-register.js";
import { planOf, PROOF, small, STAGES, type Small } from "../arbitrary.js";

const findingOf = ({ requirement, register, asOf }: Small, knownBy?: string): Finding => {
  const [finding] = evaluate(planOf(requirement), register, {
    asOf,
    ...(knownBy !== undefined && { knownBy }),
  }).findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
};
const verdictOf = (given: Small) => findingOf(given).verdict;
const isDefinite = (verdict: string) => verdict !== "unknown";
const runs = { numRuns: 150 };

describe("the small plans and registers", () => {
  test("are valid input", () => {
    fc.assert(
      fc.property(small, ({ requirement, register }) => {
        const plan = planOf(requirement);
        const parsed = [parsePlan(plan), parseRegister(register, plan)];
        expect(parsed.flatMap((result) => (result.ok ? [] : result.issues))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("reach every verdict", () => {
    const verdicts = fc.sample(small, { numRuns: 400, seed: 7 }).map(verdictOf);
    expect(new Set(verdicts)).toEqual(new Set(["met", "unmet", "unknown", "not-applicable"]));
  });
});

describe("unknown", () => {
  test("always says why, and what is definite never does", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { verdict, causes } = findingOf(given);
        expect(causes.length > 0).toBe(verdict === "unknown" || verdict === "not-applicable");
      }),
      runs,
    );
  });
});

describe("a record that corrects, replaces, ends or contradicts nothing", () => {
  /** A subject nobody has heard of yet, or the next stage of one that is known, put down where nothing was declared complete. */
  const added = fc.record({
    known: fc.boolean(),
    stage: fc.constantFrom(
      ...STAGES.mark.map((stage) => `mark.${stage}`),
      ...STAGES.budget.map((stage) => `budget.${stage}`),
    ),
    proved: fc.boolean(),
    on: fc.constantFrom("2024-12-31", "2023-06-02", "2024", undefined),
    place: fc.constantFrom(["lime"], ["row-2"], []),
    level: fc.constantFrom("base", "province"),
  });

  test("never turns one definite verdict into the other outside what was declared complete", () => {
    let definite = 0;
    fc.assert(
      fc.property(small, added, (given, { known, stage, proved, on, place, level }) => {
        const subject = known ? "a" : "new";
        const procedure = stage.slice(0, stage.indexOf("."));
        fc.pre(
          !known ||
            !given.register.records.some(
              (record) => isFact(record) && record.subject === subject && record.stage.startsWith(procedure),
            ),
        );
        fc.pre(
          !given.register.statements.some(
            (statement) => statement.procedure === undefined || statement.procedure === procedure,
          ),
        );
        const record: FactRecord = {
          id: "added",
          subject,
          stage,
          recorded: "2024-12-31",
          attributes: { level, proposer: "old-office", amount: 1 },
          ...(on !== undefined && { on }),
          ...(proved && { evidence: [PROOF[stage] ?? ""] }),
        };
        const register: Register = {
          ...given.register,
          subjects: { ...given.register.subjects, ...(!known && { new: { name: "Mới", for: place } }) },
          records: [...given.register.records, record],
        };
        const before = verdictOf(given);
        if (!isDefinite(before)) return;
        definite += 1;
        expect([before, "unknown"]).toContain(verdictOf({ ...given, register }));
      }),
      { numRuns: 400 },
    );
    expect(definite).toBeGreaterThan(20);
  });

  test("only settles unknowns where the promise is a count", () => {
    fc.assert(
      fc.property(small, added, (given, { stage, on, place, level }) => {
        fc.pre(given.requirement.kind === "count");
        const record: FactRecord = {
          id: "added",
          subject: "new",
          stage,
          recorded: "2024-12-31",
          attributes: { level },
          evidence: [PROOF[stage] ?? ""],
          ...(on !== undefined && { on }),
        };
        const register = {
          ...given.register,
          subjects: { ...given.register.subjects, new: { name: "Mới", for: place } },
          records: [...given.register.records, record],
        };
        if (verdictOf(given) === "met") expect(verdictOf({ ...given, register })).toBe("met");
      }),
      runs,
    );
  });
});

describe("finding out more", () => {
  const prove = (record: FactRecord): FactRecord => ({
    ...record,
    evidence: [PROOF[record.stage] ?? "", ...(record.evidence ?? [])],
  });
  const fix = (record: FactRecord): FactRecord => ({
    ...record,
    on:
      record.on === undefined || record.on.startsWith("..")
        ? "2022-06-01"
        : record.on.slice(0, 4) === record.on
          ? `${record.on}-06-01`
          : record.on,
  });
  const fill = (record: FactRecord): FactRecord => ({
    ...record,
    attributes: { level: "base", proposer: "company", amount: 2, ...record.attributes },
  });

  test.each([
    ["proving a record", prove],
    ["fixing its day", fix],
    ["stating what it left out", fill],
    ["all of it", (record: FactRecord) => fill(fix(prove(record)))],
  ] as const)("%s never turns one definite verdict into the other", (_, change) => {
    fc.assert(
      fc.property(small, fc.nat(3), (given, which) => {
        const records = given.register.records.map((record, index) =>
          isFact(record) && index === which ? change(record) : record,
        );
        const [before, after] = [
          verdictOf(given),
          verdictOf({ ...given, register: { ...given.register, records } }),
        ];
        if (isDefinite(before)) expect([before, "unknown"]).toContain(after);
      }),
      runs,
    );
  });
});

describe("order and spelling", () => {
  test("of the records does not change a verdict", () => {
    fc.assert(
      fc.property(small, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => [order.next().value ?? 0, item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const register = {
          ...given.register,
          records: shuffled(given.register.records),
          statements: shuffled(given.register.statements),
        };
        const gist = ({ verdict, status, timing, count, causes }: Finding) => ({
          verdict,
          status,
          timing,
          count,
          causes: causes.map(({ code }) => code).toSorted(),
        });
        expect(gist(findingOf({ ...given, register }))).toEqual(gist(findingOf(given)));
      }),
      runs,
    );
  });

  const name = fc
    .array(fc.constantFrom("hòa", "Lộc", "ổi", "Mỹ", "Hiệp", "thuý", "của", "khuya"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(" "));
  const moved: Readonly<Record<string, string>> = { hòa: "hoà", thuý: "thúy", của: "cuả" };
  const spellings = [
    (text: string) => text.normalize("NFD"),
    (text: string) => text.normalize("NFC"),
    (text: string) => text.toUpperCase(),
    (text: string) =>
      text
        .split(" ")
        .map((word) => moved[word] ?? word)
        .join(" "),
    (text: string) =>
      text
        .split(" ")
        .map((word) => moved[word] ?? word)
        .join("  ")
        .normalize("NFD"),
  ];

  test("of a name is one: Unicode form, capitals, place of the tone mark, spaces", () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...spellings), (text, spell) => {
        expect(fold(spell(text))).toBe(fold(text));
      }),
    );
  });

  test("but other words are other names", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(fold(one) === fold(other)).toBe(one.toLowerCase() === other.toLowerCase());
      }),
    );
    expect(fold("Ổi lê")).not.toBe(fold("Oi le"));
  });
});

describe("asOf and knownBy", () => {
  test("an act after the day, or an entry after the day of knowledge, is as if it were not there", () => {
    fc.assert(
      fc.property(small, fc.constantFrom("2023-01-01", "2024-06-01", "2024-12-31"), (given, knownBy) => {
        const { register, asOf } = given;
        const isSeen = ({ recorded }: { readonly recorded: string }) => recorded <= knownBy;
        const records = register.records
          .filter(isSeen)
          .filter(
            (record) =>
              !isFact(record) || !/^\d{4}-\d\d-\d\d$/.test(record.on ?? "") || (record.on ?? "") <= asOf,
          );
        const cut = {
          ...register,
          records,
          statements: register.statements.filter(isSeen),
          decisions: register.decisions.filter(isSeen).filter(({ on }) => on <= asOf),
        };
        expect(findingOf({ ...given, register: cut })).toEqual(findingOf(given, knownBy));
      }),
      runs,
    );
  });

  test("refuse what is no day", () => {
    const given = fc.sample(small, 1)[0];
    for (const day of ["2023-02-31", "2023", "today", ""]) {
      expect(() => given && findingOf({ ...given, asOf: day })).toThrow(RangeError);
      expect(() => given && findingOf(given, day)).toThrow(RangeError);
    }
  });
});

describe("the world outside", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("has no time zone that matters", () => {
    fc.assert(
      fc.property(small, (given) => {
        const [first, ...others] = ["UTC", "Asia/Ho_Chi_Minh", "America/Lima"].map((place) => {
          process.env["TZ"] = place;
          return { offset: new Date(2023, 0, 1).getTimezoneOffset(), finding: findingOf(given) };
        });
        expect([first, ...others].map((one) => one?.offset)).toEqual([0, -420, 300]);
        for (const other of others) expect(other.finding).toEqual(first?.finding);
      }),
      { numRuns: 100 },
    );
  });

  test("is left as it was: plan and register may be frozen", () => {
    fc.assert(
      fc.property(small, (given) => {
        const [plan, register] = [frozen(planOf(given.requirement)), frozen(given.register)];
        const before = JSON.stringify([plan, register]);
        const once = evaluate(plan, register, { asOf: given.asOf });
        expect(evaluate(plan, register, { asOf: given.asOf })).toEqual(once);
        expect(JSON.stringify([plan, register])).toBe(before);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("totals", () => {
  test("are a recount of the findings", () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 6 }), (several) => {
        const [{ register, asOf }] = several as [Small, ...Small[]];
        const { findings, totals } = evaluate(
          planOf(...several.map(({ requirement }) => requirement)),
          register,
          { asOf },
        );
        const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
        expect(totals.commitments).toBe(findings.length);
        expect(totals.notApplicable).toBe(count("not-applicable"));
        expect(totals.met).toEqual({ from: count("met"), to: count("met") + count("unknown") });
        expect(totals.metInAnyReading).toEqual(totals.met);
        const byStatus = Object.fromEntries(
          Object.keys(totals.byStatus).map((status) => [
            status,
            findings.filter((finding) => finding.status === status).length,
          ]),
        );
        expect(totals.byStatus).toEqual(byStatus);
        expect(Object.values(totals.byStatus).reduce((a, b) => a + b, 0)).toBe(findings.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("planAt", () => {
  const [first] = fc.sample(small, { numRuns: 1, seed: 1 });
  const plan = planOf(
    ...Array.from({ length: 3 }, () => first?.requirement ?? ({ kind: "attested", by: "province" } as const)),
  );
  const commitment = (id: string, due: string): Commitment | undefined =>
    plan.commitments.slice(0, 1).map((one) => ({ ...one, id, due }))[0];

  const amendment = (
    ids: readonly string[],
    kind: "add" | "replace" | "withdraw",
    on: string,
    name: string,
  ): Amendment => ({
    id: name,
    number: name,
    on,
    signers: [],
    reason: { vi: "x", en: "x" },
    source: "x",
    changes: ids.flatMap((id): readonly Change[] => {
      const changed = commitment(id, on);
      if (kind === "withdraw") return [{ kind, id }];
      return changed ? [{ kind, commitment: changed }] : [];
    }),
  });
  const amendments = fc.tuple(
    ...["p", "p-2", "p-3", "added", "added-too"].map((id) =>
      fc
        .record({
          kind: fc.constantFrom(
            ...(id.startsWith("p") ? (["replace", "withdraw"] as const) : (["add"] as const)),
          ),
          on: fc.constantFrom("2023-01-01", "2023-01-01", "2024-01-01"),
        })
        .map(({ kind, on }) => amendment([id], kind, on, `amendment-${id}`)),
    ),
  );
  const day = fc.constantFrom("2022-12-31", "2023-01-01", "2023-06-30", "2024-01-01");
  const byId = ({ commitments }: Plan) => commitments.toSorted((a, b) => (a.id < b.id ? -1 : 1));

  test("folded twice is folded once", () => {
    fc.assert(
      fc.property(amendments, day, (amendments, day) => {
        const once = planAt({ ...plan, amendments }, day);
        expect(planAt(once, day)).toEqual(once);
      }),
    );
  });

  test("does not depend on the order of amendments that touch different promises", () => {
    fc.assert(
      fc.property(amendments, day, fc.nat(4), (amendments, day, by) => {
        const turned = [...amendments.slice(by), ...amendments.slice(0, by)].toReversed();
        expect(byId(planAt({ ...plan, amendments: turned }, day))).toEqual(
          byId(planAt({ ...plan, amendments }, day)),
        );
      }),
    );
  });

  test("leaves the plan alone before the first amendment, and keeps every promise ever made", () => {
    fc.assert(
      fc.property(amendments, day, (amendments, day) => {
        const amended = { ...plan, amendments };
        expect(planAt(amended, "2022-12-31").commitments).toEqual(plan.commitments);
        expect(
          planAt(amended, day)
            .commitments.slice(0, 3)
            .map(({ id }) => id),
        ).toEqual(["p", "p-2", "p-3"]);
      }),
    );
  });
});
