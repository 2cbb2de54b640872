import { describe, expect, test } from "vitest";
import { procedures } from "../../src/law/procedures/index.js";
import { Procedure } from "../../src/model/plan/procedure.js";

const all = Object.entries<Procedure>(procedures);

describe.each(all)("%s", (_, procedure) => {
  const names = Object.keys(procedure.stages);
  const stages = Object.entries(procedure.stages);

  test("is a procedure as the schema wants it", () => {
    expect(Procedure.parse(procedure)).toEqual(procedure);
  });

  test("every stage and end says which paper proves it", () => {
    const unproved = [...stages, ...Object.entries(procedure.ends)].filter(
      ([, { proof }]) => proof.length === 0,
    );
    expect(unproved.map(([name]) => name)).toEqual([]);
  });

  test("an end has another name than any stage", () => {
    expect(Object.keys(procedure.ends).filter((end) => names.includes(end))).toEqual([]);
  });

  test("terms and renewals are counted from an earlier stage", () => {
    const wrong = stages.filter(([, { stands, renews }], index) =>
      [stands?.from, renews?.stage].some(
        (from) => from !== undefined && !names.slice(0, index).includes(from),
      ),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
