import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../src/rules/evaluate.js";

const read = (name: string) => {
  const file = join(import.meta.dirname, "../../examples/cao-lanh", name);
  const parsed = parseRegister(JSON.parse(readFileSync(file, "utf8")), caoLanh);
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues, null, 2));
  return parsed;
};

const days = ["2023-12-31", "2024-12-31", "2025-06-30", "2025-07-01", "2025-12-31"] as const;

describe("public record", () => {
  const { value: register, warnings } = read("public-record.json");

  test("is called what it is", () => {
    expect(register.nature).toBe("public-record");
  });

  test("declares nothing complete and decides nothing", () => {
    expect([...register.statements, ...register.decisions]).toEqual([]);
  });

  test("every record rests on a news page with issuer and address", () => {
    const pages = register.records.map(({ evidence = [] }) => evidence.map((id) => register.documents[id]));
    expect(pages.filter((cited) => cited.length === 0)).toEqual([]);
    expect(pages.flat().filter((page) => page?.kind !== "news" || !page.issuer || !page.link)).toEqual([]);
  });

  test("the only oddity is the lime mark, permitted and granted before the plan", () => {
    expect(warnings.map(({ code }) => code)).toEqual(["before-plan", "before-plan"]);
  });

  test.each(days)("proves no promise kept and none broken as of %s", (asOf) => {
    const { findings } = evaluate(caoLanh, register, { asOf });
    expect(findings.filter(({ verdict }) => verdict !== "unknown")).toEqual([]);
  });

  test("the guava mark awaits a decision, for it bears another name than planned", () => {
    const { findings } = evaluate(caoLanh, register, { asOf: "2023-12-31", knownBy: "2023-12-31" });
    const mark = findings.find(({ commitment }) => commitment === "row-2.1.mark");
    expect(mark?.causes.map(({ code }) => code)).toContain("awaiting-decision");
  });
});

describe("minh họa", () => {
  const { value: register, warnings } = read("minh-hoa.json");
  const { records, subjects, documents, statements, decisions, units } = register;
  const facts = records.flatMap((record) => ("stage" in record ? [record] : []));
  const kinds = (evidence: readonly string[] = []) => evidence.map((id) => documents[id]?.kind);

  test("says in id, nature and title that it is invented", () => {
    expect(register.id).toBe("minh-hoa-cao-lanh");
    expect(register.nature).toBe("illustrative");
    expect(register.title["vi"]).toContain("minh họa");
    expect(register.title["en"]).toContain("Illustrative");
  });

  test("holds at least 80 records over the years of the plan", () => {
    expect(facts.length).toBeGreaterThanOrEqual(80);
    const years = new Set(facts.map(({ on = "" }) => on.slice(0, 4)));
    expect(["2022", "2023", "2024", "2025"].filter((year) => !years.has(year))).toEqual([]);
  });

  test("no paper and no subject is there for nothing", () => {
    const entries = [...records, ...statements, ...decisions, ...register.notes];
    const cited = new Set(entries.flatMap(({ evidence = [] }) => evidence));
    const spoken = new Set(facts.map(({ subject }) => subject));
    expect(Object.keys(documents).filter((id) => !cited.has(id))).toEqual([]);
    expect(Object.keys(subjects).filter((id) => !spoken.has(id))).toEqual([]);
  });

  const ending = (stage: string) => facts.filter((fact) => fact.stage === stage);
  const decided = (kind: string) => decisions.filter((decision) => decision.kind === kind);
  const warned = (code: string) => warnings.filter((warning) => warning.code === code);
  test.each<[what: string, atLeast: number, found: readonly unknown[]]>([
    ["records without evidence", 2, warned("no-evidence")],
    [
      "records that rest on news alone",
      1,
      facts.filter(({ evidence }) => kinds(evidence).join(" ") === "news"),
    ],
    [
      "records that rest on a paper of no stated kind",
      1,
      facts.filter(({ evidence }) => kinds(evidence).includes(undefined)),
    ],
    ["coarse days", 5, facts.filter(({ on }) => on !== undefined && on.length !== 10)],
    ["records without a day", 1, facts.filter(({ on }) => on === undefined)],
    ["corrections", 1, facts.filter(({ corrects }) => corrects !== undefined)],
    ["empty corrections", 1, records.filter((record) => !("stage" in record))],
    ["replacements", 2, facts.filter(({ replaces }) => replaces !== undefined)],
    ["certificates revoked", 1, ending("st-enterprise.revoked")],
    ["mark applications withdrawn", 1, ending("mark.withdrawn")],
    ["contracts refused", 1, ending("tt-contract.refused")],
    ["records older than the plan", 2, warned("before-plan")],
    ["records inside what was declared complete", 1, warned("inside-complete")],
    [
      "records half a year late",
      1,
      facts.filter(({ on, recorded }) => on?.length === 10 && on >= "2022" && monthsLate(on, recorded) >= 6),
    ],
    ["statements of completeness", 10, statements],
    ["equivalences, for and against", 2, decided("equivalence")],
    ["readings chosen", 1, decided("reading")],
    ["waivers", 2, decided("waiver")],
    ["attestations", 5, decided("attestation")],
    [
      "attestations of days before their own",
      3,
      decisions.filter((decision) => decision.kind === "attestation" && decision.upTo !== undefined),
    ],
    ["decisions that two subjects are not one", 1, decided("same")],
    ["notes of each kind", 3, [...new Set(register.notes.map(({ kind }) => kind))]],
    ["verdicts of an assessor", 1, decided("override")],
    ["successors named", 3, Object.values(units).flatMap(({ successors = [] }) => successors)],
  ])("has %s: at least %i", (_, atLeast, found) => {
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  });

  test("has attestations that a duty was kept and that it was not", () => {
    const kept = decisions.flatMap((decision) => (decision.kind === "attestation" ? [decision.kept] : []));
    expect([kept.includes(true), kept.includes(false)]).toEqual([true, true]);
  });

  test("the papers of this register can be told by their symbol", () => {
    const symbols = Object.values(documents).flatMap(({ symbol }) => symbol ?? []);
    expect(symbols.filter((symbol) => !symbol.endsWith("-MH"))).toEqual([]);
  });

  test("one record lies inside a statement that had been made without it", () => {
    expect(warned("inside-complete")).toMatchObject([
      { record: "support-fish.given", statement: "st-support-2023" },
    ]);
    const { remarks } = evaluate(caoLanh, register, { asOf: "2023-12-31" });
    expect(remarks).toContainEqual({
      code: "statement-disputed",
      statement: "st-support-2023",
      records: ["support-fish.given"],
    });
  });

  test("one paper is used for two promises", () => {
    const { remarks } = evaluate(caoLanh, register, { asOf: "2023-12-31" });
    expect(remarks.filter(({ code }) => code === "double-use")).toEqual([
      { code: "double-use", document: "doc-bb-rau-ma", commitments: ["row-1.2a", "row-1.2b"] },
    ]);
  });

  test("of the causes of unknown these occur on some day, or in a review held on that day", () => {
    const causes = days.flatMap((asOf) =>
      [{ asOf }, { asOf, knownBy: asOf }].flatMap((question) =>
        evaluate(caoLanh, register, question).findings.flatMap((finding) => finding.causes),
      ),
    );
    expect([...new Set(causes.map(({ code }) => code))].toSorted()).toEqual([
      "attribute-missing",
      "awaiting-decision",
      "condition-open",
      "condition-unmet",
      "contradicted",
      "date-too-coarse",
      "no-evidence",
      "not-declared-complete",
      "nothing-recorded",
      "nothing-to-compare",
      "validity-unknown",
      "waived",
      "word-too-early",
      "wrong-evidence",
    ]);
  });

  test("an attestation of January 2026 covers the due day; before it was written nobody could say", () => {
    const seen = (knownBy?: string) =>
      evaluate(caoLanh, register, { asOf: "2025-12-31", ...(knownBy !== undefined && { knownBy }) })
        .findings.filter(({ commitment }) =>
          ["huyen-50", "huyen-52.contents", "huyen-58"].includes(commitment),
        )
        .map(({ verdict }) => verdict);
    expect(seen()).toEqual(["met", "unmet", "met"]);
    expect(seen("2026-01-13")).toEqual(["unknown", "unknown", "unknown"]);
  });

  /** The story: what an official reads on each of the five days, and in a review of the first day held soon after it. */
  const story = `
    promise               2023-12-31      2024-12-31      2025-06-30      2025-07-01        2025-12-31        2023-12-31 as known on 2024-01-15
so-42.tasks           met             met             met             met               met               met
    so-42.innovation      not-yet         not-yet         not-yet         not-yet           failed            undetermined
    so-42.ip              undetermined    met             met             met               met               undetermined
    so-42.standards       undetermined    undetermined    undetermined    undetermined      met               undetermined
    so-42.productivity    not-yet         met             met             met               met               met
    so-44.2022            met             met             met             met               met               met
    so-44.2023            failed          met-late        met-late        met-late          met-late          failed
    so-44.2024            undetermined    undetermined    met-undated     met-undated       met-undated       undetermined
    so-44.2025            undetermined    undetermined    undetermined    undetermined      undetermined      undetermined
    so-46                 met             met             met             met               met               met
    huyen-50              undetermined    undetermined    reached         reached           met               undetermined
    huyen-52              not-yet         not-yet         met             met               met               met
    huyen-52.contents     undetermined    reached         not-yet         successor-needed  successor-needed  undetermined
    huyen-54              met             met             met             met               met               undetermined
    huyen-56.row-1        not-yet         reached         reached         reached           met               not-yet
    huyen-56.row-2        undetermined    undetermined    undetermined    undetermined      undetermined      undetermined
    huyen-56.row-3        not-applicable  not-applicable  not-applicable  successor-needed  successor-needed  not-applicable
    huyen-56.row-4        reached         not-yet         not-yet         not-yet           failed            reached
    huyen-56.row-5        not-applicable  reached         reached         reached           met               not-applicable
    huyen-56.row-6        undetermined    undetermined    undetermined    successor-needed  successor-needed  undetermined
    huyen-58              undetermined    not-yet         reached         reached           met               undetermined
    both-62.activities    met             met             met             met               met               met
    both-62.review        not-yet         met             met             met               met               not-yet
    both-62.adjust        not-applicable  met             met             met               met               not-applicable
    both-64               undetermined    undetermined    met             met               met               undetermined
    row-1.1               met             met             met             met               met               not-yet
    row-1.2a              met             met             met             met               met               met
    row-1.2b              met             met             met             met               met               met
    row-1.3               not-yet         met             met             met               met               not-yet
    row-1.4               not-yet         met             met             met               met               undetermined
    row-1.5               undetermined    undetermined    undetermined    undetermined      undetermined      undetermined
    row-1.6               not-yet         not-yet         not-yet         not-yet           failed            undetermined
    row-1.7               not-yet         not-applicable  not-applicable  not-applicable    not-applicable    undetermined
    row-2.1.mark          met             met             met             met               met               undetermined
    row-2.1.traceability  undetermined    undetermined    met             met               met               undetermined
    row-2.2               reached         reached         undetermined    undetermined      met               reached
    row-3                 not-yet         reached         not-yet         not-yet           failed            not-yet
    row-4.1               not-yet         met             met             met               met               not-yet
    row-4.2               not-yet         not-yet         not-yet         not-yet           failed            not-yet
    row-4.3               not-yet         met             met             met               met               met
    row-4.4               not-yet         not-yet         undetermined    undetermined      met               not-yet
    row-5                 undetermined    undetermined    undetermined    undetermined      met               undetermined
    row-6                 not-yet         not-yet         not-yet         not-yet           failed            undetermined
  `;
  const rows = story
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.trim().split(/ +/));

  test.each([
    ...days.map((asOf, index) => ({ asOf, column: index + 1 })),
    { asOf: "2023-12-31", knownBy: "2024-01-15", column: 6 },
  ])("tells the story as of $asOf, known by $knownBy", ({ column, ...question }) => {
    const { findings } = evaluate(caoLanh, register, question);
    expect(findings.map(({ commitment, status }) => `${commitment} ${status}`)).toEqual(
      rows.map((row) => `${row[0]} ${row[column]}`),
    );
  });
});

const monthsLate = (on: string, recorded: string) =>
  12 * (Number(recorded.slice(0, 4)) - Number(on.slice(0, 4))) +
  Number(recorded.slice(5, 7)) -
  Number(on.slice(5, 7));
