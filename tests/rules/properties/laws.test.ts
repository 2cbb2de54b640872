import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import type { Finding } from "../../../src/rules/assessment/finding.js";
import { DAYS, decidedOnOneDay, planFor, small, type Small } from "../arbitrary.js";
import { renamed, shuffled } from "./shuffled.js";
import { runs } from "../../runs.js";

const assess = (given: Small, asOf = given.asOf, knownBy?: string) =>
  evaluate(planFor(given), given.register, { asOf, ...(knownBy !== undefined && { knownBy }) });

function findingOf(given: Small, asOf = given.asOf, knownBy?: string): Finding {
  const [finding] = assess(given, asOf, knownBy).findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

const often = { numRuns: runs(80) };

describe("the small plans and registers", () => {
  test("are valid input", () => {
    fc.assert(
      fc.property(small, (given) => {
        const plan = planFor(given);
        const parsed = [parsePlan(plan), parseRegister(given.register, plan)];
        expect(parsed.flatMap((result) => (result.ok ? [] : result.issues))).toEqual([]);
      }),
      often,
    );
  });
});

describe("unknown", () => {
  test("always says why, and what is definite never does", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { verdict, causes } = findingOf(given);
        expect(causes.length > 0).toBe(verdict === "unknown" || verdict === "not-applicable");
      }),
      often,
    );
  });
});

describe("the word", () => {
  test("is that of the table of verdicts at the due day, since, and before it", () => {
    fc.assert(
      fc.property(small, (given) => {
        for (const asOf of DAYS) {
          const finding = findingOf(given, asOf);
          expect(wordsFor(finding, asOf), JSON.stringify(finding.status)).toContain(finding.status);
        }
      }),
      often,
    );
  });
});

/** The words that fit a verdict: of the due day and since, or so far. */
function wordsFor(finding: Finding, asOf: string): readonly string[] {
  const { verdict, atDue, forGood, due } = finding;
  if (verdict === "not-applicable") return ["not-applicable"];
  if (asOf < due) {
    if (verdict === "unknown") return ["undetermined"];
    if (verdict === "met") return forGood ? ["met"] : ["reached", "kept"];
    return forGood ? ["failed"] : ["not-yet"];
  }
  if (verdict === "unmet") return ["failed"];
  if (verdict === "met")
    return atDue === "met" ? ["met"] : atDue === "unmet" ? ["met-late"] : ["met-undated"];
  return atDue === "unmet" ? ["over-term", "undetermined"] : ["undetermined"];
}

describe("as the day of review moves on", () => {
  /** Which word may follow which, once the due day has come. */
  const next: Readonly<Record<string, readonly string[]>> = {
    met: [],
    "met-late": [],
    "met-undated": [],
    "not-applicable": [],
    failed: ["over-term", "met-late"],
    "over-term": ["met-late"],
    undetermined: ["met-undated"],
  };
  /** A waiver from after the due day changes what is owed. */
  const isLetGo = ({ register }: Small) => register.decisions.some(({ kind }) => kind === "waiver");

  test("only broken gives way, to over term or late, and over term to late", () => {
    fc.assert(
      fc.property(
        small.filter((given) => !isLetGo(given)),
        (given) => {
          const words = DAYS.filter((day) => day >= given.due).map((day) => findingOf(given, day).status);
          for (const [place, word] of words.entries()) {
            const before = words[place - 1];
            if (before !== undefined && before !== word)
              expect(next[before], `${before} became ${word}`).toContain(word);
          }
        },
      ),
      often,
    );
  });

  test("the verdict at the due day stays as it was found, and so does what was found for good", () => {
    fc.assert(
      fc.property(
        small.filter((given) => !isLetGo(given)),
        (given) => {
          const findings = DAYS.map((day) => findingOf(given, day));
          const atDue = new Set(findings.flatMap((finding) => finding.atDue ?? []));
          expect(atDue.size).toBeLessThan(2);
          const early = findings.find((finding, place) => finding.forGood && (DAYS[place] ?? "") < given.due);
          if (early !== undefined)
            for (const finding of findings.slice(findings.indexOf(early)))
              expect(finding.verdict).toBe(early.verdict);
        },
      ),
      often,
    );
  });
});

describe("order and names", () => {
  test("of the entries do not show: another order gives the same bytes", () => {
    fc.assert(
      fc.property(small, fc.nat(), (given, seed) => {
        const other = { ...given, register: shuffled(given.register, seed) };
        expect(JSON.stringify(assess(other))).toBe(JSON.stringify(assess(given)));
      }),
      often,
    );
  });

  const gist = ({
    verdict,
    atDue,
    now,
    forGood,
    status,
    timing,
    since,
    causes,
    measured,
    noLonger,
    wouldApply,
  }: Finding) => ({
    verdict,
    atDue,
    now,
    forGood,
    status,
    timing,
    since,
    measured,
    noLonger,
    wouldApply,
    causes: causes.map(({ code }) => code).toSorted(),
  });

  test("other ids change nothing but the ids", () => {
    fc.assert(
      fc.property(small, (given) => {
        const other = { ...given, register: renamed(given.register) };
        expect(gist(findingOf(other))).toEqual(gist(findingOf(given)));
      }),
      often,
    );
  });

  test("other ids change nothing where decisions of one day contradict each other", () => {
    fc.assert(
      fc.property(small, decidedOnOneDay, (given, more) => {
        const { records, decisions } = given.register;
        const known = new Set(["a", "b", "c", ...records.map(({ id }) => id)]);
        const own = more.filter(
          (decision) => decision.kind !== "same" || decision.ids.every((id) => known.has(id)),
        );
        const contested = { ...given, register: { ...given.register, decisions: [...decisions, ...own] } };
        const other = { ...given, register: renamed(contested.register) };
        expect(gist(findingOf(other))).toEqual(gist(findingOf(contested)));
      }),
      often,
    );
  });

  test("a register whose texts are in NFD is judged as in NFC", () => {
    fc.assert(
      fc.property(small, (given) => {
        const plan = planFor(given);
        const [composed, apart] = (["NFC", "NFD"] as const).map((form) => {
          const text: unknown = JSON.parse(JSON.stringify(given.register).normalize(form));
          const parsed = parseRegister(text, plan);
          return parsed.ok ? JSON.stringify(assess({ ...given, register: parsed.value })) : parsed.issues;
        });
        expect(apart).toEqual(composed);
        expect(typeof composed).toBe("string");
      }),
      often,
    );
  });
});

describe("what was not known on a day", () => {
  test("is as if it had not been written", () => {
    fc.assert(
      fc.property(small, fc.constantFrom("2022-12-31", "2024-01-15"), (given, knownBy) => {
        const isKnown = ({ recorded }: { readonly recorded: string }) => recorded <= knownBy;
        const { register } = given;
        const cut = {
          ...register,
          records: register.records.filter(isKnown),
          statements: register.statements.filter(isKnown),
          decisions: register.decisions.filter(isKnown),
        };
        expect(findingOf({ ...given, register: cut })).toEqual(findingOf(given, given.asOf, knownBy));
      }),
      often,
    );
  });
});

describe("plan and register", () => {
  test("are left as they were: both may be frozen", () => {
    fc.assert(
      fc.property(small, (given) => {
        const [plan, register] = [frozen(planFor(given)), frozen(given.register)];
        const once = evaluate(plan, register, { asOf: given.asOf });
        expect(evaluate(plan, register, { asOf: given.asOf })).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: runs(40) },
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
