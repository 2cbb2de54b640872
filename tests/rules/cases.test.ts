import { describe, expect, test } from "vitest";
import type { Register } from "../../src/model/register/register.js";
import type { Requirement } from "../../src/model/requirement/requirement.js";
import type { Cause } from "../../src/rules/assessment/cause.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { STATUSES } from "../../src/rules/assessment/finding.js";
import type { Exclusion } from "../../src/rules/assessment/explanation.js";
import type { Outlook } from "../../src/rules/commitment/outlook.js";
import { caseFiles, inputOf, type Day } from "./case.js";
import type { Expected } from "./expected.js";
import { seen } from "./seen.js";
import { lawOfCases } from "./times.js";

/** A new cause or kind of requirement does not compile until it stands here; then it fails until it has its cases. */
const causes: Readonly<Record<Exclude<Cause["code"], "law-unverified">, true>> = {
  "nothing-recorded": true,
  "not-declared-complete": true,
  "no-evidence": true,
  "wrong-evidence": true,
  "validity-unknown": true,
  "date-too-coarse": true,
  "attribute-missing": true,
  contradicted: true,
  "awaiting-decision": true,
  "place-unknown": true,
  "body-unknown": true,
  "perhaps-the-same": true,
  "replacement-open": true,
  "several-figures": true,
  "word-too-early": true,
  "nothing-to-compare": true,
  "condition-open": true,
  "condition-unmet": true,
  waived: true,
  withdrawn: true,
};
const kinds: Readonly<Record<Requirement["kind"], true>> = {
  allOf: true,
  anyOf: true,
  attested: true,
  count: true,
  sum: true,
  latest: true,
};
/** Every reason for which an act on file does not count has its case. */
const exclusions: Readonly<Record<Exclusion["code"], true>> = {
  condition: true,
  "other-days": true,
  later: true,
  "not-valid": true,
  replaced: true,
  decided: true,
  "not-in-whole": true,
  "not-stated": true,
};
const outlooks: Readonly<Record<Outlook["code"], true>> = {
  achieved: true,
  "on-track": true,
  "at-risk": true,
  "too-late": true,
  "cannot-estimate": true,
  none: true,
};
const parts = [
  "valid",
  "within",
  "when",
  "share",
  "base",
  "upper limit",
  "where in",
  "where unit",
  "where party",
  "where number",
];
const topics = [...Object.keys(kinds), ...parts, ...Object.keys(causes)];

describe.each(caseFiles)("$name", ({ plan: frame, cases }) => {
  test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
    const { plan, register } = inputOf(frame, given);
    for (const day of given.days) {
      const { findings, totals, remarks } = evaluate(plan, register, { ...day, law: lawOfCases });
      const found = Object.fromEntries(
        findings.flatMap((finding) => {
          const expected = day.findings[finding.commitment];
          return expected === undefined ? [] : [[finding.commitment, seen(finding, expected)]];
        }),
      );
      expect({ asOf: day.asOf, findings: found }).toEqual({ asOf: day.asOf, findings: sorted(day.findings) });
      if (day.totals !== undefined) expect(totals).toMatchObject(day.totals);
      if (day.remarks !== undefined) expect(remarks).toEqual(day.remarks);
    }
  });
});

/** The same entries in the opposite order, and under keys in the opposite order. */
const turned = (register: Register): Register => ({
  ...register,
  units: backwards(register.units),
  subjects: backwards(register.subjects),
  documents: backwards(register.documents),
  records: register.records.toReversed(),
  statements: register.statements.toReversed(),
  decisions: register.decisions.toReversed(),
});

const backwards = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).toReversed());

test.each(caseFiles)("the order of entries never shows: $name", ({ plan: frame, cases }) => {
  for (const given of cases) {
    const { plan, register } = inputOf(frame, given);
    for (const day of given.days)
      expect(JSON.stringify(evaluate(plan, turned(register), day)), given.title.en).toBe(
        JSON.stringify(evaluate(plan, register, day)),
      );
  }
});

/** Every record under another id, in the opposite order of names. */
function underOtherIds(register: Register): Register {
  const ids = register.records.map(({ id }) => id).toSorted();
  const names = new Map(ids.map((id, index) => [id, `x${1000 - index}`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    ...register,
    records: register.records.map((record) => ({
      ...record,
      id: nameOf(record.id),
      ...(record.corrects !== undefined && { corrects: nameOf(record.corrects) }),
      ...("replaces" in record && record.replaces !== undefined && { replaces: nameOf(record.replaces) }),
    })),
    decisions: register.decisions.map((decision) =>
      decision.kind === "same" && decision.what === "records"
        ? { ...decision, ids: decision.ids.map(nameOf) }
        : decision,
    ),
  };
}

test.each(caseFiles)("the names of records decide nothing: $name", ({ plan: frame, cases }) => {
  for (const given of cases) {
    const { plan, register } = inputOf(frame, given);
    for (const day of given.days) {
      const words = (one: Register) =>
        evaluate(plan, one, day).findings.map(({ verdict, atDue, now, status, measured, since, timing }) =>
          JSON.stringify({ verdict, atDue, now, status, measured, since, timing }),
        );
      expect(words(underOtherIds(register)), given.title.en).toEqual(words(register));
    }
  }
});

describe("the cases together", () => {
  const days = caseFiles.flatMap(({ cases }) => cases.flatMap((given) => given.days));
  const shown = days.flatMap((day) => (day.shows ?? []).map((text) => ({ text, day })));

  test("are at least sixty, each with a title of its own in both languages", () => {
    const titles = caseFiles.flatMap(({ cases }) => cases.map(({ title }) => title));
    expect(titles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
    expect(new Set(titles.map(({ vi }) => vi)).size).toBe(titles.length);
  });

  test.each(topics)("show %s good, bad, of no consequence and undecided", (topic) => {
    const wanted = ["good", "bad", "idle", "undecided"].map((flavour) => `${topic}: ${flavour}`);
    expect(wanted.filter((text) => !shown.some((show) => show.text === text))).toEqual([]);
  });

  test.each(Object.keys(outlooks))("show the outlook %s", (code) => {
    const found = days.flatMap(({ findings }) => Object.values(findings).map(({ outlook }) => outlook?.code));
    expect(found).toContain(code);
  });

  test.each(STATUSES)("show the word %s", (status) => {
    const found = days.flatMap(({ findings }) => Object.values(findings).map((expected) => expected.status));
    expect(found).toContain(status);
  });

  test.each(Object.keys(exclusions))("show an act that does not count: %s", (code) => {
    const found = days.flatMap(({ findings }) =>
      Object.values(findings).flatMap(({ passedOver = [] }) => passedOver),
    );
    expect(found.filter((text) => text.split(" ")[1] === code)).not.toEqual([]);
  });

  test.each(shown.map(({ text, day }) => [text, day] as const))("%s is what it says", (text, day) => {
    const [topic = "", flavour = ""] = text.split(": ");
    expect(topics).toContain(topic);
    expect(fits(topic, flavour, Object.values(day.findings))).toBe(true);
  });
});

/** Causes of *not applicable*: what is still undecided about them has another cause. */
const settled: readonly string[] = ["nothing-to-compare", "condition-unmet", "waived", "withdrawn"];

/** Good is met, bad is unmet or left out, undecided is unknown for that cause; idle does not carry it. */
function fits(topic: string, flavour: string, findings: readonly Expected[]): boolean {
  const isCause = topic in causes;
  const carries = ({ causes: told = [], because = [] }: Expected) =>
    !isCause || [...told, ...because].some((cause) => cause.split(" ")[0] === topic);
  switch (flavour) {
    case "good":
      return findings.some(({ verdict }) => verdict === "met");
    case "bad":
      return findings.some((expected) => expected.verdict === "unmet" || (isCause && carries(expected)));
    case "idle":
      return findings.some((expected) => !isCause || !carries(expected));
    case "undecided":
      return findings.some(
        (expected) => expected.verdict === "unknown" && (settled.includes(topic) || carries(expected)),
      );
    default:
      return false;
  }
}

const sorted = (findings: Day["findings"]) =>
  Object.fromEntries(
    Object.entries(findings).map(([id, expected]) => [
      id,
      {
        ...expected,
        ...(expected.causes && { causes: expected.causes.toSorted() }),
        ...(expected.evidence && { evidence: expected.evidence.toSorted() }),
      },
    ]),
  );
