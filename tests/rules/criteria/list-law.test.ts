import { expect, test } from "vitest";
import { law as own } from "../../../src/law/index.js";
import type { Basis, Confidence } from "../../../src/model/law/basis.js";
import type { LawSet } from "../../../src/model/law/criterion.js";
import { listLaw, surest } from "../../../src/rules/criteria/list-law.js";
import { frame } from "../../law/law-case.js";
import { inputOf } from "../case.js";

const said = (text: string) => ({ vi: text, en: text });
const read = (confidence: Confidence): Basis => ({ instrument: "Luật (để thử)", confidence });
const basis = (first: Confidence, ...others: readonly Confidence[]): readonly [Basis, ...Basis[]] => [
  read(first),
  ...others.map(read),
];

const filing = { kind: "recorded", what: { stage: "mark.filed" } } as const;
const law: LawSet = {
  formatVersion: own.formatVersion,
  id: "de-thu",
  version: "2024-01-01",
  holidays: own.holidays,
  times: {
    examination: {
      unit: "months",
      atMost: 9,
      after: "mark.filed",
      reach: [{ stage: "mark.granted" }],
      by: "authority",
      from: null,
      to: null,
      basis: basis("secondary"),
    },
  },
  criteria: {
    old: {
      statement: said("nộp đơn trước"),
      procedure: "mark",
      at: "mark.granted",
      on: "review",
      selectedBy: "mark.filed",
      advice: true,
      versions: [
        { from: null, to: "2022-12-31", test: filing, basis: basis("secondary", "unverified") },
        {
          from: "2023-01-01",
          to: null,
          statement: said("nộp đơn trước ba tháng"),
          when: filing,
          test: filing,
          basis: basis("unverified", "verified"),
        },
      ],
    },
    unread: {
      statement: said("chưa đọc"),
      procedure: "ocop",
      versions: [{ from: null, to: null, test: { kind: "not-known" }, basis: basis("verified") }],
    },
  },
};

const { plan } = inputOf(frame, {
  title: { vi: "", en: "" },
  promises: {
    marks: { needs: { kind: "count", atLeast: 1, stage: "mark.granted" } },
    tasks: { needs: { kind: "count", atLeast: 1, stage: "st-task.listed" } },
    word: { needs: { kind: "attested", by: "district" } },
  },
  days: [],
});

test("a list of law says of every rule what is asked, from when to when, and how far it was read", () => {
  const { rules, ...whole } = listLaw(law, plan);
  expect(whole).toEqual({
    law: { id: "de-thu", version: "2024-01-01" },
    amends: null,
    holidays: own.holidays,
    times: [{ id: "examination", ...law.times["examination"] }],
    calendar: null,
  });
  expect(rules).toEqual([
    {
      criterion: "old",
      statement: said("nộp đơn trước"),
      procedure: "mark",
      at: "mark.granted",
      on: "review",
      selectedBy: "mark.filed",
      advice: true,
      touches: ["marks"],
      versions: [
        {
          from: null,
          to: "2022-12-31",
          statement: said("nộp đơn trước"),
          when: null,
          test: filing,
          basis: basis("secondary", "unverified"),
          sure: "secondary",
          decides: false,
        },
        {
          from: "2023-01-01",
          to: null,
          statement: said("nộp đơn trước ba tháng"),
          when: filing,
          test: filing,
          basis: basis("unverified", "verified"),
          sure: "verified",
          decides: true,
        },
      ],
    },
    {
      criterion: "unread",
      statement: said("chưa đọc"),
      procedure: "ocop",
      advice: false,
      touches: [],
      versions: [
        {
          from: null,
          to: null,
          statement: said("chưa đọc"),
          when: null,
          test: { kind: "not-known" },
          basis: basis("verified"),
          sure: "not-known",
          decides: false,
        },
      ],
    },
  ]);
});

test("beside the rules stand what the set amends, and how far the calendar of work days is known", () => {
  const { amends, calendar } = listLaw({ ...law, amends: { id: "truoc", version: "2020-01-01" } }, plan, {
    from: "2022-01-01",
    to: "2026-12-31",
    holidays: ["2022-01-01"],
  });
  expect(amends).toEqual({ id: "truoc", version: "2020-01-01" });
  expect(calendar).toEqual({ from: "2022-01-01", to: "2026-12-31", notices: [] });
});

test("what no basis bears out is not verified", () => {
  expect(surest([])).toBe("unverified");
  expect(surest(basis("unverified"))).toBe("unverified");
});
