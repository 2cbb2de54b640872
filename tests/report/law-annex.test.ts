import { judgeLaw, law } from "phoihop/law";
import { reportOf } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { isTelling } from "../../src/locale/say/criteria.js";
import { en, inputs, vi } from "./examples.js";

const input = inputs["tong-ket-2025"];
const moment = { ...input.moment, law };
const rowsIn = (locale: typeof vi) =>
  reportOf({ ...input, moment }, locale)
    .annexes.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" && block.id === "law" ? block.groups : []))
    .flatMap(({ rows }) => rows);

describe.each([
  ["vi", vi],
  ["en", en],
] as const)("what the law says of the acts on file, in %s", (_, locale) => {
  const rows = rowsIn(locale);
  const remarks = judgeLaw(input.plan, input.register, law, moment).criteria.filter(isTelling);

  test("is said once of all acts of a stage of which it is the same", () => {
    const said = rows.map(({ cells: [, act, ...others] }) =>
      JSON.stringify([...others, String(act).includes("“")]),
    );
    expect(rows.length).toBeLessThan(remarks.length / 2);
    expect(said.length - new Set(said).size).toBe(0);
  });

  test("names every act and rests on every record that was judged", () => {
    const text = rows.map(({ cells }) => cells.join(" ")).join("\n");
    expect(remarks.filter(({ subject }) => !text.includes(subject.name))).toEqual([]);
    const cited = new Set(rows.flatMap(({ from }) => from?.records ?? []));
    expect(remarks.flatMap(({ records }) => records).filter((record) => !cited.has(record))).toEqual([]);
  });

  test("does not name again, among the reasons, the act that stands beside", () => {
    const repeated = rows.filter(({ cells: [, act, , , why] }) => {
      const [name] = /“[^”]+”/u.exec(String(act)) ?? [];
      return name !== undefined && String(why).includes(`${name.slice(0, -1)}:`);
    });
    expect(repeated.map(({ cells }) => cells[4])).toEqual([]);
  });
});
