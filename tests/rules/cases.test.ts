import { describe, expect, test } from "vitest";
import type { Span } from "../../src/model/date.js";
import type { Requirement } from "../../src/model/requirement.js";
import type { Cause } from "../../src/rules/cause.js";
import { evaluate } from "../../src/rules/evaluate.js";
import type { Finding, Holder } from "../../src/rules/finding.js";
import type { Counted, Explanation } from "../../src/rules/explanation.js";
import { tallies } from "../../src/rules/judge.js";
import type { Outlook } from "../../src/rules/outlook.js";
import { caseFiles, inputOf, type Day, type Expected, type ExpectedOutlook } from "./case.js";
import { lawOfCases } from "./times.js";

/** A new cause or kind of requirement does not compile until it stands here; then it fails until it has its cases. */
const causes: Readonly<Record<Exclude<Cause["code"], "law-unverified">, true>> = {
  "nothing-recorded": true,
  "not-declared-complete": true,
  "no-evidence": true,
  "wrong-evidence": true,
  "standing-unknown": true,
  "date-too-coarse": true,
  "attribute-missing": true,
  contradicted: true,
  "awaiting-decision": true,
  "nothing-to-compare": true,
  "condition-open": true,
  "condition-unmet": true,
  waived: true,
  withdrawn: true,
};
const kinds: Readonly<Record<Requirement["kind"], true>> = {
  allOf: true,
  anyOf: true,
  count: true,
  share: true,
  money: true,
  attested: true,
};
const outlooks: Readonly<Record<Outlook["code"], true>> = {
  achieved: true,
  "on-track": true,
  "at-risk": true,
  "too-late": true,
  "cannot-estimate": true,
  none: true,
};
const parts = ["standing", "within", "where in", "where unit", "where party", "when"];
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
  const carries = (expected: Expected) => !isCause || (expected.causes ?? []).includes(topic);
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

/** Of a finding, what the case speaks of, in the case's words. */
function seen(finding: Finding, expected: Expected): Expected {
  const { verdict, status, timing, causes, count, reading, readings, responsible, evidence, override } =
    finding;
  const outlook = lookedAhead(finding.outlook);
  const all: Required<Expected> = {
    verdict,
    status,
    timing: timing.code,
    outlook: { code: outlook.code, ...only(outlook, Object.keys(expected.outlook ?? {})) },
    causes: [...new Set(causes.map(({ code }) => code))].toSorted(),
    because: causes.map((cause) => [cause.code, ...("records" in cause ? cause.records : [])].join(" ")),
    count: count === undefined ? [-1, -1] : [count.definite, count.possible],
    reading,
    readings: Object.fromEntries(readings.map((judged) => [judged.id, judged.verdict])),
    on: "on" in timing ? daysOf(timing.on) : "",
    holders: responsible.holders.map(({ unit }) => unit),
    owes: responsible.holders.map(owing),
    ended: responsible.ended.map(({ unit }) => unit),
    override: override === undefined ? null : `${override.by}: ${override.verdict}`,
    missing: responsible.missing,
    counted: tallies(finding.explanation).flatMap(({ subjects }) => subjects.map(countedAs)),
    share: shareOf(finding.explanation),
    evidence: evidence.map(({ record }) => record).toSorted(),
  };
  return { verdict, status, ...only(all, Object.keys(expected)) };
}

const daysOf = ({ from, to }: Span): string => (from === to ? (to ?? "") : `${from ?? ""}..${to ?? ""}`);

const countedAs = ({ id, on, implied }: Counted): string =>
  [id, daysOf(on), implied && "by a later stage"].filter(Boolean).join(" ");

const shareOf = (explanation: Explanation): Expected["share"] & {} =>
  explanation.kind === "share" ? [explanation.least, explanation.most] : [null, null];

const owing = ({ role, unit, after, uncertain }: Holder): string =>
  [role, unit, after && `after ${after.unit}`, uncertain && "perhaps ended"].filter(Boolean).join(" ");

const lookedAhead = ({ code, lastStart, margin, reached }: Outlook): Required<ExpectedOutlook> => ({
  code,
  lastStart,
  margin,
  reached: reached && `${reached.subject.name}: ${reached.stage.vi}`,
});

const only = (all: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));

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
