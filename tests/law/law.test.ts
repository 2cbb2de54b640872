import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { law, procedures } from "../../src/law/index.js";
import type { Criterion, LawSet, CriterionVersion } from "../../src/model/law/criterion.js";
import { amendLaw, parseLaw } from "../../src/model/law/parse-law.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { beyondTheDossier, dossier } from "./dossier.js";
import { lawCases, saidOf, type LawCase } from "./law-case.js";

const criteria = Object.entries(law.criteria);

describe("the shipped set", () => {
  test("is a law set as a file of one would be", () => {
    expect(parseLaw(JSON.parse(JSON.stringify(law)), procedures)).toEqual({
      ok: true,
      value: law,
      warnings: [],
    });
  });

  test("leaves no gap between the versions of a criterion", () => {
    const gaps = criteria.filter(([, { versions }]) =>
      versions.some(({ from }, index) => index > 0 && from !== versions[index - 1]?.to),
    );
    expect(gaps.map(([id]) => id)).toEqual([]);
  });

  test("ends only where another criterion takes over, or the rule is gone", () => {
    const ended = criteria.filter(([, { versions }]) => versions.at(-1)?.to !== null);
    expect(ended.map(([id, { versions }]) => [id, versions.at(-1)?.to])).toEqual([
      ["c-ste-3", "2025-10-14"],
      ["c-ste-5.decision", "2025-10-14"],
    ]);
  });

  test("names where every rule was read, unless it is unverified", () => {
    const silent = criteria.filter(([, { versions }]) =>
      versions.some(({ basis }) =>
        basis.some(({ source, confidence }) => source === undefined && confidence !== "unverified"),
      ),
    );
    // The plan itself gives the planned name.
    expect(silent.map(([id]) => id)).toEqual(["c-mark-2"]);
  });
});

describe("every criterion of the dossier is accounted for", () => {
  test("none of its 66 is left out", () => {
    expect(Object.keys(dossier)).toHaveLength(66);
  });

  test("those in the law set are there, and nothing else is", () => {
    const homes = Object.values(dossier).flatMap((home) => ("law" in home ? home.law : []));
    expect([...homes, ...beyondTheDossier].toSorted()).toEqual(Object.keys(law.criteria).toSorted());
  });

  test("those that the plan promises are promised", () => {
    const ids = new Set(caoLanh.commitments.map(({ id }) => id));
    const homes = Object.values(dossier).flatMap((home) => ("promises" in home ? home.promises : []));
    expect(homes.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("those that the engine answers name a file that is there", () => {
    const files = Object.values(dossier).flatMap((home) => ("engine" in home ? [home.engine] : []));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("law that nobody has verified", () => {
  const [unverified, verified] = [withBases(law, "unverified"), withBases(law, "verified")];
  const all = lawCases.flatMap(({ criterion, cases }) =>
    cases.map((given) => ({ given, criterion: given.criterion ?? criterion })),
  );

  test("never decides; what it would decide is told apart", () => {
    const wrong = all.filter(({ given, criterion }) => {
      const said = saidOf(given, criterion, unverified);
      const meant = saidOf(given, criterion, verified);
      const decided = meant?.verdict === "met" || meant?.verdict === "unmet";
      return decided
        ? said?.verdict !== "unknown" ||
            said.likely !== meant.verdict ||
            (said.overrun !== meant.overrun && said.overrun !== null)
        : said?.verdict !== meant?.verdict;
    });
    expect(wrong.map(({ given }) => given.title.en)).toEqual([]);
  });
});

describe("a user's own law file", () => {
  const ratio = { kind: "ratio", part: "st-revenue", whole: "total-revenue", percent: 20 };
  const version = {
    from: null,
    to: null,
    test: ratio,
    basis: [{ instrument: "Dự thảo", confidence: "verified" }],
  };
  const own = { formatVersion: 1, id: "own", version: "1", criteria: { "c-ste-3": { versions: [version] } } };
  const given: LawCase = {
    title: { vi: "25 %", en: "25 per cent" },
    attributes: { "st-revenue": 25, "total-revenue": 100, "founded-on": "2010-01-01" },
    acts: { filed: "2023-05-01" },
    expect: { verdict: "met" },
  };

  test("replaces a parameter, and only that", () => {
    const amended = valid(amendLaw(law, own, procedures));
    expect([saidOf(given, "c-ste-3")?.verdict, saidOf(given, "c-ste-3", amended)?.verdict]).toEqual([
      "unmet",
      "met",
    ]);
    expect({ ...amended.criteria, "c-ste-3": null }).toEqual({ ...law.criteria, "c-ste-3": null });
    expect(amended.criteria["c-ste-3"]?.statement).toEqual(law.criteria["c-ste-3"]?.statement);
  });

  test("gives the set its own name, and says what it amends", () => {
    const { id, version, amends } = valid(amendLaw(law, own, procedures));
    expect({ id, version, amends }).toEqual({
      id: "own",
      version: "1",
      amends: { id: law.id, version: law.version },
    });
  });

  test("may add a criterion, whole", () => {
    const added = { ...law.criteria["c-ste-2"], statement: { vi: "riêng", en: "own" } };
    const amended = valid(amendLaw(law, { ...own, criteria: { "c-own": added } }, procedures));
    expect(amended.criteria["c-own"]).toEqual(added);
  });

  test("is told all that is wrong with it, where it stands", () => {
    const broken = {
      ...own,
      criteria: {
        "c-new": { versions: [version] },
        "c-ste-3": {
          at: "st-enterprise.file",
          versions: [{ ...version, from: "2024-01-01", to: "2023-01-01" }],
        },
        "c-tt-3": {
          versions: [
            { ...version, to: "2025-01-01" },
            { ...version, from: "2024-06-01" },
          ],
        },
        "c-tt-5": { versions: [{ ...version, test: { kind: "recorded", what: { stage: "mark.grante" } } }] },
      },
    };
    const parsed = amendLaw(law, broken, procedures);
    expect(
      parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join("/")} ${code}`).toSorted(),
    ).toEqual([
      "criteria/c-new/procedure missing",
      "criteria/c-new/statement missing",
      "criteria/c-ste-3/at unknown-id",
      "criteria/c-ste-3/versions/0 backward-period",
      "criteria/c-tt-3/versions/1 backward-period",
      "criteria/c-tt-5/versions/0/test/what/stage unknown-id",
    ]);
  });

  test.each([null, 7, "law", [], { criteria: [] }])("that is none is refused: %j", (nonsense) => {
    expect(amendLaw(law, nonsense, procedures).ok).toBe(false);
  });
});

function withBases(set: LawSet, confidence: "verified" | "unverified"): LawSet {
  const based = (version: CriterionVersion): CriterionVersion => ({
    ...version,
    basis: [{ instrument: "x", confidence }],
  });
  const changed = Object.entries(set.criteria).map(
    ([
      id,
      {
        versions: [first, ...others],
        ...rest
      },
    ]): [string, Criterion] => [id, { ...rest, versions: [based(first), ...others.map(based)] }],
  );
  return { ...set, criteria: Object.fromEntries(changed) };
}

function valid(parsed: ReturnType<typeof parseLaw>): LawSet {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
