import { readFileSync } from "node:fs";
import { evaluate, parseRegister } from "phoihop";
import { describe, expect, test } from "vitest";
import { notEncoded as cooperatives } from "../../examples/bac-kan-cooperatives/not-encoded.js";
import { page as cooperativesPage } from "../../examples/bac-kan-cooperatives/source.js";
import { notEncoded as enterprises } from "../../examples/dong-thap-enterprises/not-encoded.js";
import { page as enterprisesPage } from "../../examples/dong-thap-enterprises/source.js";
import { notEncoded as science } from "../../examples/dong-thap-science/not-encoded.js";
import { page as sciencePage } from "../../examples/dong-thap-science/source.js";
import { notEncoded as farmers } from "../../examples/duc-trong-farmers/not-encoded.js";
import { page as farmersPage } from "../../examples/duc-trong-farmers/source.js";
import { notEncoded as ngoma } from "../../examples/ngoma-district/not-encoded.js";
import { document as ngomaDocument } from "../../examples/ngoma-district/source.js";
import { examples } from "./real-plans.js";

const range = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The lines of each text that promise something, and those of which not all could be said. */
const texts: Readonly<Record<string, { promising: readonly number[]; open: readonly number[] }>> = {
  "bac-kan-cooperatives": {
    promising: cooperativesPage.promising,
    open: cooperatives.map(({ line }) => line),
  },
  "dong-thap-science": { promising: sciencePage.promising, open: science.map(({ line }) => line) },
  "dong-thap-enterprises": {
    promising: enterprisesPage.promising,
    open: enterprises.map(({ line }) => line),
  },
  "duc-trong-farmers": { promising: farmersPage.promising, open: farmers.map(({ line }) => line) },
  "ngoma-district": {
    promising: ngomaDocument.promising.flatMap(range),
    open: ngoma.flatMap(({ lines }) => range(lines)),
  },
};

const findingsOf = ({ plan, register, asOf }: (typeof examples)[number]) => {
  const parsed = parseRegister(JSON.parse(readFileSync(register, "utf8")), plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return evaluate(plan, parsed.value, { asOf }).findings;
};

const statuses = (id: string) => {
  const found = examples.find(({ plan }) => plan.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return Object.fromEntries(findingsOf(found).map(({ commitment, status }) => [commitment, status]));
};

describe.each(examples)("the plan $plan.id", ({ plan, register, isOfScience, run, report }) => {
  test("cites every line of its text that promises, or says why not", () => {
    const { promising = [], open = [] } = texts[plan.id] ?? {};
    const cited = plan.commitments.map(({ source }) => source.lines[0]);
    expect(promising.filter((line) => !cited.includes(line) && !open.includes(line))).toEqual([]);
    expect([...cited, ...open].filter((line) => !promising.includes(line))).toEqual([]);
  });

  test("has a register that says it is invented", () => {
    const { nature, title } = JSON.parse(readFileSync(register, "utf8"));
    expect(nature).toBe("illustrative");
    expect(Object.values(title).join()).toContain("minh họa");
  });

  const first = plan.commitments[0]?.id ?? "";
  test.each(["vi", "en"] as const)("is inspected, checked, explained, asked about, in %s", async (lang) => {
    const outputs = [
      await run(lang, "inspect"),
      await run(lang, "check"),
      await run(lang, "explain", first),
      await run(lang, "questions"),
    ];
    for (const out of outputs) {
      expect(out).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(số \)|\(no\. \)/);
      expect(out.toLowerCase()).not.toContain("cao lãnh");
      if (!isOfScience) expect(out).not.toMatch(/vn-khcn|-BKHCN|BC-BKHCN/);
    }
  });

  test.each(["vi", "en"] as const)(
    "has a report in %s, without a word of another plan or country",
    async (lang) => {
      const paper = await report(lang);
      expect(paper.toLowerCase()).not.toContain("cao lãnh");
      if (!isOfScience) expect(paper).not.toMatch(/vn-khcn|-BKHCN/);
      const heading = lang === "vi" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "SOCIALIST REPUBLIC OF VIET NAM";
      expect(paper.includes(heading)).toBe(plan.language === "vi");
    },
  );
});

test("shares of nineteen cooperatives: three are more than 15%, and each kind of help alone is not", () => {
  expect(statuses("bac-kan-cooperatives")).toEqual({
    "high-tech": "met",
    helped: "met",
    policies: "met",
    priority: "undetermined",
    training: "failed",
    guidance: "undetermined",
  });
  const [example] = examples;
  const helped = example && findingsOf(example).find(({ commitment }) => commitment === "helped");
  expect(helped?.measured).toMatchObject({ percent: 15, value: { least: 3, most: 3 } });
  expect(helped?.readings.map(({ verdict }) => verdict)).toEqual(["met", "unmet"]);
});

test("what was supported is not yet what came of it", () => {
  expect(statuses("dong-thap-science")).toMatchObject({ models: "met", startups: "failed", tasks: "failed" });
  expect(statuses("dong-thap-enterprises")).toMatchObject({ certified: "failed", supported: "failed" });
});

test("yearly steps whose unit ended half a year before they are due wait for a successor", () => {
  expect(statuses("duc-trong-farmers")).toMatchObject({
    "joining.2025": "met",
    "training.2025": "successor-needed",
    "staff.2026": "successor-needed",
  });
});

describe("the quarters of a fiscal year that starts in July", () => {
  const [, , , , last] = examples;
  const findings = last === undefined ? [] : findingsOf(last);
  const find = (id: string) => findings.find(({ commitment }) => commitment === id);

  test("are due at their own ends", () => {
    const quarters = findings.filter(({ series }) => series === "line-168");
    expect(quarters.map(({ due }) => due)).toEqual(["2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30"]);
  });

  test.each([
    ["line-19.2025-q2", "failed", 16980.25, "ha", null],
    ["line-168.2025-q1", "met", 338_622_050, "RWF", "RWF"],
    ["line-57.2025-q1", "met", 61, "households", null],
    ["line-66.2025-q2", "failed", 64.5, "%", null],
  ])("%s is %s by %d %s", (id, status, value, unit, currency) => {
    expect(find(id)).toMatchObject({
      status,
      measured: { value: { least: value, most: value }, in: { currency } },
    });
    if (currency === null) expect(find(id)?.measured?.in.unit).toMatchObject({ en: unit });
  });
});
