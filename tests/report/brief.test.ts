import { evaluate, parseRegister, questions, type Register } from "phoihop";
import { timingText } from "phoihop/findings";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { briefHtml, briefOf, byUrgency, type Brief } from "phoihop/report";
import { describe, expect, test } from "vitest";
import type { STATUSES } from "../../src/rules/assessment/finding.js";
import { en, inputs, vi } from "./examples.js";

const { register: publicRecord } = inputs["cong-khai-2023"];
const { register: invented } = inputs["so-ket-2023"];
const BEFORE = "2022-03-01";
const MID = "2023-12-31";
const END = "2025-12-31";

function registerWith(change: Partial<Register>): Register {
  const bare = {
    ...publicRecord,
    nature: "working",
    records: [],
    statements: [],
    decisions: [],
    subjects: {},
    documents: {},
  };
  const parsed = parseRegister({ ...bare, ...change }, caoLanh);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  return parsed.value;
}

function briefAt(register: Register, asOf: string, locale = vi): Brief {
  const assessment = evaluate(caoLanh, register, { asOf });
  return briefOf(
    { plan: caoLanh, register, assessment, questions: questions(caoLanh, register, { asOf }) },
    locale,
  );
}

const [one] = publicRecord.records;
const { subjects, documents } = publicRecord;
/** What is on file: nothing, one thing, what is public, and all sorts of things that contradict one another. */
const states: readonly (readonly [name: string, register: Register, asOf: string])[] = [
  ["nothing is on file", registerWith({}), MID],
  ["nothing is on file, before the plan", registerWith({}), BEFORE],
  ["nothing is on file at the end", registerWith({}), END],
  [
    "one thing is on file",
    registerWith({ subjects, documents, records: one === undefined ? [] : [one] }),
    MID,
  ],
  ["what is public", publicRecord, MID],
  ["a full register half-way", invented, MID],
  ["a full register with a contradiction, at the end", invented, END],
];

describe.each(states)("%s", (_, register, asOf) => {
  const brief = briefAt(register, asOf);
  const { totals } = evaluate(caoLanh, register, { asOf });
  const applying = totals.commitments - totals.notApplicable;

  test("the parts of the bar are all promises that apply, each once", () => {
    expect(brief.parts.reduce((sum, { count }) => sum + count, 0)).toBe(applying);
    for (const { count, label } of brief.parts) expect(label).toContain(String(count));
  });

  test("the sentence adds up to them, or says that nothing can be concluded", () => {
    const counts = numbersIn(brief.headline);
    if (brief.headline.startsWith("Chưa kết luận được")) {
      expect(totals.byStatus.undetermined).toBe(applying);
      expect(counts.at(-1) ?? applying).toBe(applying);
      return;
    }
    const done = totals.byStatus.met + totals.byStatus["met-late"] + totals.byStatus["met-undated"];
    const [first, ...rest] = counts;
    const said = done === 0 ? [first] : [rest[0]];
    expect(said).toEqual([applying]);
    const others = done === 0 ? rest : rest.slice(1);
    expect((done === 0 ? 0 : (first ?? 0)) + others.reduce((sum, count) => sum + count, 0)).toBe(applying);
  });

  test("what nobody has told is never said to be undone, and is told apart from what is not enough", () => {
    const silent = brief.parts.find(({ part }) => part === "silent")?.count ?? 0;
    expect(brief.notes.some((note) => note.includes("không có nghĩa là chưa làm"))).toBe(silent > 0);
    expect(brief.known).toHaveLength(brief.parts.find(({ part }) => part === "told")?.count ?? 0);
    expect(brief.broken).toHaveLength(totals.byStatus.failed);
  });

  test("no id, code or day of a machine is in it, in either language", () => {
    const text = JSON.stringify({ ...brief, kind: "", parts: brief.parts.map(({ label }) => label) });
    const ids = [...register.records.map(({ id }) => id), ...register.decisions.map(({ id }) => id)];
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(briefAt(register, asOf, en).parts).toEqual(
      brief.parts.map((part) => ({ ...part, label: expect.any(String) })),
    );
  });
});

test("a register that knows nothing says so in its sentence, one that knows a little says how much", () => {
  expect(briefAt(registerWith({}), MID).headline).toBe("Chưa kết luận được nội dung nào: sổ chưa có mục nào");
  expect(briefAt(publicRecord, MID).headline).toBe(
    "Chưa kết luận được nội dung nào: sổ mới có 5 mục, liên quan 3 trên 43 nội dung",
  );
  expect(briefAt(invented, END).headline).toBe(
    "30 trên 42 nội dung đã hoàn thành; 6 không hoàn thành; 3 chưa đủ căn cứ; 3 chờ xác định đơn vị kế thừa",
  );
});

test("what was declared complete up to an earlier day is not said to be silent", () => {
  const declared = registerWith({
    documents: { "report-1": { kind: "report" } },
    statements: [
      {
        id: "s1",
        by: caoLanh.focalUnits[0]?.unit ?? "",
        procedure: "mark",
        upTo: "2022-12-31",
        recorded: "2022-12-31",
        evidence: ["report-1"],
      },
    ],
  });
  const silentIn = (register: Register) =>
    briefAt(register, MID).parts.find(({ part }) => part === "silent")?.count ?? 0;
  expect(silentIn(declared)).toBeLessThan(silentIn(registerWith({})));
});

test("how many can be done at most is said only when no term runs", () => {
  const notes = (asOf: string) => briefAt(invented, asOf).notes.join(" ");
  expect(notes(MID)).not.toMatch(/nhiều nhất|các cách hiểu/u);
  expect(notes(END)).toMatch(/nhiều nhất \d+ nội dung hoàn thành/u);
  expect(notes(END)).toMatch(/các cách hiểu: (từ \d+ đến )?\d+ nội dung hoàn thành/u);
});

test("where none is known to be done, the sentence cannot be read as of those that are done", () => {
  expect(vi.report.brief.noneDone(42)).toBe(
    "Trong 42 nội dung, chưa xác định được nội dung nào đã hoàn thành",
  );
});

test("on the due day itself a term runs out that day; it is over from the next day on", () => {
  const due = "2025-12-31";
  const urgent = (asOf: string) => briefAt(registerWith({}), asOf).urgent.join(" ");
  expect(urgent(due)).toMatch(/hết hạn trong ngày/u);
  const [before, after] = [urgent(due), urgent("2026-01-01")].map((text) =>
    Number(/(\d+) nội dung đã quá hạn/u.exec(text)?.[1] ?? 0),
  );
  expect(after).toBeGreaterThan(before ?? 0);
  expect(urgent("2026-01-01")).not.toMatch(/hết hạn trong ngày/u);
});

test("on the due day itself no finding says in one line that it is over its term and that the day is not over", () => {
  const findings = [invented, registerWith({})].flatMap(
    (register) => evaluate(caoLanh, register, { asOf: MID }).findings,
  );
  const today = findings.filter(({ timing }) => timing.code === "over" && timing.days === 0);
  expect(today.some(({ status }) => status === "failed")).toBe(true);
  for (const { timing } of today) {
    expect(timingText(timing, vi)).toBe("đã hết hạn");
    expect(timingText(timing, en)).toBe("term over");
  }
});

test("of the units to be asked the first ones are named, and how many more there are is said", () => {
  const brief = briefAt(publicRecord, MID);
  expect(brief.ask.length).toBe(6);
  expect(briefHtml(brief, vi.report.brief)).toContain("… và 2 đơn vị khác");
  const few = briefHtml({ ...brief, ask: brief.ask.slice(0, 4) }, vi.report.brief);
  expect(few).not.toContain("đơn vị khác");
});

test("what would settle stands by how many promises it bears on, and sheets are counted for units alone", () => {
  const brief = briefAt(invented, END);
  for (const needs of [brief.decide, brief.settle]) {
    const counts = needs.map(({ promises }) => promises);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
  const nobody = { name: "?", unit: null, questions: 1, promises: 1 };
  const units = brief.ask.filter(({ unit }) => unit !== null);
  const html = briefHtml({ ...brief, ask: [...units, nobody] }, vi.report.brief);
  expect(html).toContain(vi.report.brief.do.letters(units.length));
});

test("what only a person can decide stands apart, and a contradiction is such a thing", () => {
  expect(briefAt(invented, END).decide.map(({ what }) => what)).toContain(
    "Thống nhất số liệu về số tiền của “Đối ứng của huyện cho nhiệm vụ 2”",
  );
});

test("broken promises come first, then those over term, without a successor, unknown, running, done", () => {
  const { findings } = evaluate(caoLanh, invented, { asOf: MID });
  const all = [...findings, ...evaluate(caoLanh, invented, { asOf: END }).findings];
  const order = [...new Set(byUrgency(all).map(({ status }) => status))];
  const expected: readonly (typeof STATUSES)[number][] = [
    "failed",
    "over-term",
    "successor-needed",
    "undetermined",
    "not-yet",
    "reached",
    "kept",
  ];
  expect(order.filter((status) => expected.includes(status))).toEqual(
    expected.filter((status) => order.includes(status)),
  );
  expect(order.at(-1)).toBe("not-applicable");
});

test("names from a register are text in the page, whatever is in them", () => {
  const hostile = `<img src=x onerror="alert(1)">'`;
  const named = { ...briefAt(invented, END), headline: hostile, urgent: [hostile] };
  const html = briefHtml(named, vi.report.brief);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
});

const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\d+/g), ([number]) => Number(number));
