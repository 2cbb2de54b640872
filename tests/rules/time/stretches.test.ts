import { describe, expect, test } from "vitest";
import { timeline } from "../../../src/rules/time/timeline.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "../change/between.js";

const subjects = { lime: "Chanh" };
const added = (on: string) => ({ on, changes: [{ kind: "add", commitment: { id: "late", ...filed(1) } }] });

/** The stretches of each promise: `2024-01-01..2024-02-29 undetermined unknown`. */
function stretchesOf(given: Partial<Case>, from: string, to: string) {
  const { plan, register } = reviewOf({ subjects, ...given });
  const lines = timeline(plan, register, { from, to });
  return Object.fromEntries(
    lines.map(({ commitment, stretches }) => [
      commitment,
      stretches.map((one) => `${one.from}..${one.to} ${one.status} ${one.verdict}`),
    ]),
  );
}

describe("the stretches of a promise", () => {
  const records = [filing("lime", "2024-03-01")];

  test("begin and end with the window", () => {
    expect(stretchesOf({ records }, "2024-01-01", "2024-12-31")).toEqual({
      marks: ["2024-01-01..2024-02-29 undetermined unknown", "2024-03-01..2024-12-31 met met"],
    });
    expect(stretchesOf({ records }, "2024-03-01", "2024-03-31")).toEqual({
      marks: ["2024-03-01..2024-03-31 met met"],
    });
    expect(stretchesOf({ records }, "2024-01-01", "2024-02-29")).toEqual({
      marks: ["2024-01-01..2024-02-29 undetermined unknown"],
    });
  });

  test("turn on the last day of the window as well", () => {
    expect(stretchesOf({ records }, "2024-02-29", "2024-03-01")).toEqual({
      marks: ["2024-02-29..2024-02-29 undetermined unknown", "2024-03-01..2024-03-01 met met"],
    });
  });

  test("turn with the verdict, though the status stays", () => {
    const marks = { responsible: [{ unit: "lost-office", role: "lead" }], ...filed(1) };
    const statements = [{ procedure: "mark", upTo: "2025-09-30" }];
    expect(stretchesOf({ promises: { marks }, statements }, "2025-08-01", "2025-11-30")).toEqual({
      marks: [
        "2025-08-01..2025-09-30 successor-needed unmet",
        "2025-10-01..2025-11-30 successor-needed unknown",
      ],
    });
  });

  test("begin when it is added; one that is added after the window is not there", () => {
    expect(stretchesOf({ amendments: [added("2024-03-01")] }, "2024-01-01", "2024-12-31")["late"]).toEqual([
      "2024-03-01..2024-12-31 undetermined unknown",
    ]);
    expect(stretchesOf({ amendments: [added("2025-03-01")] }, "2024-01-01", "2024-12-31")).not.toHaveProperty(
      "late",
    );
  });
});
