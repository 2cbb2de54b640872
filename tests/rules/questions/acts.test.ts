import { describe, expect, test } from "vitest";
import type { Measure } from "../../../src/model/requirement/measure.js";
import { wantedActs } from "../../../src/rules/questions/meaning/new-acts.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Lack, WantedActs } from "../../../src/rules/questions/lack.js";
import type { Reply } from "../../../src/rules/questions/reply.js";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import type { Case } from "../case.js";
import { filing, reviewOf } from "../change/between.js";

const subjects = { lime: { name: "Chanh", for: ["lime"] } };
const filed = { stage: "mark.filed" };
const granted: Measure = { stage: "mark.granted", for: ["guava"], valid: true };
const title = { vi: "nhãn hiệu" };

const lackOf = (acts: Partial<WantedActs>): Lack => {
  const [measure = filed] = acts.measures ?? [];
  const { stage } = measure;
  const figure = acts.figures?.[stage];
  return {
    matter: { commitment: "p", title, clause: "" },
    quantity:
      figure === undefined
        ? { kind: "count", ...measure }
        : { kind: "sum", attribute: figure.attribute, ...measure },
    measured: { unit: title, decimals: 0, currency: null },
    names: {},
    stage: title,
    counts: title,
    valid: null,
    attribute: null,
    need: 1,
    acts: { count: 1, measures: [filed], among: [], figures: {}, by: "2024-12-31", ...acts },
  };
};

/** The acts put forward: subject (`new` where it is one), stage, day, paper and what is told; what new subjects are for, and decided to be. */
function acts(
  wanted: Partial<WantedActs>,
  given: Partial<Case> = {},
  more: { reply?: Reply; names?: readonly string[] } = {},
) {
  const { plan, register, asOf } = reviewOf({ subjects, ...given });
  const { reply = { code: "enough", count: 1 }, names } = more;
  const teller = {
    snapshot: snapshotAt(plan, register, { asOf }),
    today: asOf,
    by: "farm-office",
    ...(names && { names }),
  };
  const meant = wantedActs(lackOf(wanted), reply, teller);
  const known = (id: string) => (meant.subjects?.[id] === undefined ? id : "new");
  return [
    ...(meant.records ?? []).filter(isFact).map(({ subject, stage, on, evidence = [], attributes = {} }) => {
      const papers = evidence.map((id) => meant.documents?.[id]?.kind);
      const told = Object.entries(attributes).map(([name, value]) => `${name}=${String(value)}`);
      return [known(subject), stage, on, ...papers, ...told].join(" ");
    }),
    ...Object.values(meant.subjects ?? {}).map(({ for: places = [], attributes = {} }) => {
      const told = Object.entries(attributes).map(([name, value]) => ` ${name}=${String(value)}`);
      return `new for ${places.join(", ") || "anything"}${told.join("")}`;
    }),
    ...(meant.decisions ?? []).map((decision) => `${decision.kind} ${"for" in decision ? decision.for : ""}`),
  ];
}

describe("an act that is put forward", () => {
  test("is of a new subject, for the place that is asked for; where the plan names it, it is decided to be that", () => {
    expect(acts({})).toEqual(["new mark.filed 2024-12-31 application", "new for anything"]);
    expect(acts({ measures: [{ ...filed, for: ["lime"] }] })).toEqual([
      "new mark.filed 2024-12-31 application",
      "new for lime",
    ]);
    expect(acts({ measures: [{ ...filed, for: ["guava"] }] })).toEqual([
      "new mark.filed 2024-12-31 application",
      "new for guava",
      "equivalence guava",
    ]);
  });

  test("is of a new subject under the name that was given", () => {
    const named = { names: ["Ổi lê  mỹ hiệp"] };
    expect(acts({ measures: [{ ...filed, for: ["guava"] }] }, {}, named)).toEqual([
      "new mark.filed 2024-12-31 application",
      "new for guava",
    ]);
  });

  test("of a subject on file leaves that as it is", () => {
    expect(acts({ among: ["lime"] })).toEqual(["lime mark.filed 2024-12-31 application"]);
  });

  test("of several takes those on file first", () => {
    const two = { reply: { code: "enough", count: 2 } as const };
    expect(acts({ among: ["lime"] }, {}, two)).toEqual([
      "lime mark.filed 2024-12-31 application",
      "new mark.filed 2024-12-31 application",
      "new for anything",
    ]);
  });

  test("that must still be valid brings the one from which its term runs, where that is not on file and proved", () => {
    const wanted = { measures: [granted], among: ["lime"] };
    const both = ["lime mark.filed 2024-12-31 application", "lime mark.granted 2024-12-31 certificate"];
    expect(acts(wanted)).toEqual(both);
    const onFile = filing("lime", "2024-02-01");
    expect(acts(wanted, { records: [onFile] })).toEqual(both.slice(1));
    expect(acts(wanted, { records: [{ ...onFile, evidence: [] }] })).toEqual(both);
    expect(acts({ ...wanted, measures: [{ stage: "mark.granted" }] })).toEqual(both.slice(1));
  });

  test("is of one day for all measures, soon enough for each, and has what each asks for", () => {
    const soon: Measure = {
      ...filed,
      within: { to: "2024-06-30" },
      where: [{ attribute: "level", in: ["base", "province"] }],
    };
    expect(acts({ measures: [granted, soon, { ...filed, within: "2024-03" }] })).toEqual([
      "new mark.filed 2024-03-31 application level=base",
      "new mark.granted 2024-12-31 certificate",
      "new for guava",
      "equivalence guava",
    ]);
    expect(acts({ by: "2024-05-01" })[0]).toBe("new mark.filed 2024-05-01 application");
    expect(acts({ measures: [{ ...filed, within: { to: "2025-06-30" } }] })[0]).toBe(
      "new mark.filed 2024-12-31 application",
    );
  });

  test("states so much, where a figure is asked for", () => {
    const stage = "budget.allocated";
    const figures = { [stage]: { attribute: "amount", value: 40 } };
    const measures = [{ stage, where: [{ attribute: "source", in: ["district"] }] }];
    expect(acts({ measures, figures })).toEqual([
      "new budget.allocated 2024-12-31 decision amount=40",
      "new for anything source=district",
    ]);
    expect(acts({ measures, figures }, {}, { reply: { code: "falls-short", value: 39 } })[0]).toBe(
      "new budget.allocated 2024-12-31 decision amount=39",
    );
  });

  test("is none where the reply says no number", () => {
    expect(acts({}, {}, { reply: { code: "yes" } })).toEqual([]);
  });
});
