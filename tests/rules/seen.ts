import type { Span } from "../../src/model/values/date.js";
import type { Condition } from "../../src/model/requirement/condition.js";
import type { Cause } from "../../src/rules/assessment/cause.js";
import {
  measuredIn,
  talliesIn,
  type Bounds,
  type Counted,
  type Exclusion,
  type PassedOver,
} from "../../src/rules/assessment/explanation.js";
import type { Finding, Holder } from "../../src/rules/assessment/finding.js";
import type { Outlook } from "../../src/rules/commitment/outlook.js";
import type { Expected, ExpectedOutlook } from "./expected.js";

/** Of a finding, what the case speaks of, in the case's words. */
export function seen(finding: Finding, expected: Expected): Expected {
  const { verdict, status } = finding;
  return { verdict, status, ...only(allOf(finding, expected), Object.keys(expected)) };
}

function allOf(finding: Finding, expected: Expected): Required<Expected> {
  const { explanation, timing, causes, responsible, override } = finding;
  const outlook = lookedAhead(finding.outlook);
  const [measured] = measuredIn(explanation);
  const tallies = talliesIn(explanation);
  return {
    verdict: finding.verdict,
    status: finding.status,
    atDue: finding.atDue,
    now: finding.now,
    forGood: finding.forGood,
    noLonger: finding.noLonger && daysOf(finding.noLonger),
    wouldApply: finding.wouldApply && daysOf(finding.wouldApply),
    judgedOn: finding.judgedOn,
    timing: timing.code,
    on: finding.since === null ? "" : daysOf(finding.since),
    outlook: { code: outlook.code, ...only(outlook, Object.keys(expected.outlook ?? {})) },
    causes: [...new Set(causes.map(({ code }) => code))].toSorted(),
    because: causes.map(causeAs),
    value: pair(measured?.tally),
    need: pair(measured?.need),
    share: measured === undefined || measured.share === null ? null : pair(measured.share),
    reading: finding.reading,
    readings: Object.fromEntries(finding.readings.map((judged) => [judged.id, judged.verdict])),
    holders: responsible.holders.map(({ unit }) => unit),
    owes: responsible.holders.map(owing),
    ended: responsible.ended.map(({ unit }) => unit),
    missing: responsible.missing,
    override: override === undefined ? null : `${override.by}: ${override.verdict}`,
    counted: tallies.flatMap(({ subjects }) => subjects.map(countedAs)),
    states: tallies.flatMap(({ subjects }) => subjects.map(({ id, state }) => `${id} ${state}`)),
    gives: tallies.flatMap(({ subjects }) => subjects.flatMap(givesAs)),
    passedOver: tallies.flatMap((tally) => tally.passedOver.map(passedAs)),
    evidence: finding.evidence.map(({ record }) => record).toSorted(),
    statements: finding.statements.map(({ statement }) => statement).toSorted(),
    decisions: finding.decisions.map(({ decision }) => decision).toSorted(),
    amendments: finding.amendments.map(({ amendment }) => amendment).toSorted(),
  };
}

/** The code of a cause, and the entries and subjects that it names. */
const causeAs = (cause: Cause): string =>
  [
    cause.code,
    ...("records" in cause ? cause.records : []),
    ...("subject" in cause ? [cause.subject.id] : []),
    ...("subjects" in cause ? cause.subjects.map(({ id }) => id) : []),
    ...("decisions" in cause ? cause.decisions : []),
    ...("decision" in cause ? [cause.decision] : []),
    ...("amendment" in cause ? [cause.amendment] : []),
    ...("afterDue" in cause && cause.afterDue ? ["after the due day"] : []),
  ].join(" ");

const daysOf = ({ from, to }: Span): string => (from === to ? (to ?? "") : `${from ?? ""}..${to ?? ""}`);

const pair = (bounds: Bounds | undefined): readonly [number | null, number | null] =>
  bounds === undefined ? [null, null] : [bounds.least, bounds.most];

const countedAs = ({ id, on, implied }: Counted): string =>
  [id, daysOf(on), implied && "by a later stage"].filter(Boolean).join(" ");

const givesAs = ({ id, value }: Counted): readonly string[] => {
  if (value === undefined) return [];
  const { least, most } = value;
  return [least !== null && least === most ? `${id} ${least}` : `${id} ${least ?? ""}..${most ?? ""}`];
};

const passedAs = ({ id, why }: PassedOver): string => [id, why.code, whyOf(why)].filter(Boolean).join(" ");

function whyOf(why: Exclusion): string {
  switch (why.code) {
    case "condition":
      return `${attributeOf(why.condition)} ${why.found.join(" ")}`;
    case "other-days":
    case "later":
      return daysOf(why.on);
    case "not-valid":
      return why.ended === null ? "" : daysOf(why.ended);
    case "replaced":
      return `by ${why.by.join(" ")}`;
    case "decided":
      return why.decision;
    case "not-stated":
      return why.attribute;
    case "not-in-whole":
      return "";
  }
}

const attributeOf = ({ attribute }: Condition) => attribute;

const owing = ({ role, unit, after, uncertain }: Holder): string =>
  [role, unit, after && `after ${after.unit}`, uncertain && "perhaps ended"].filter(Boolean).join(" ");

const lookedAhead = ({
  code,
  lastStart,
  lawfulEnd,
  margin,
  reached,
}: Outlook): Required<ExpectedOutlook> => ({
  code,
  lastStart,
  lawfulEnd,
  margin,
  reached: reached && `${reached.subject.name}: ${reached.stage["vi"]}`,
});

const only = (all: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
