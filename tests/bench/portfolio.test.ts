import { parsePlan, parseRegister } from "phoihop";
import { judgePortfolio } from "phoihop/portfolio";
import { expect, test } from "vitest";
import { kinds } from "../../bench/portfolio/kinds.js";
import { syntheticPortfolio } from "../../bench/portfolio/synthetic.js";
import { listOf, ofKind } from "../portfolio/rows-of.js";

const make = await kinds();
const texts = (seed: number, pairs: number) =>
  [...syntheticPortfolio(seed, pairs, make)].map((part) => JSON.stringify(part));

test("one seed gives one portfolio, another another; a larger one begins as a smaller one does", () => {
  const some = texts(7, 20);
  expect(texts(7, 20)).toEqual(some);
  expect(texts(7, 30).slice(0, some.length)).toEqual(some);
  expect(texts(8, 20)).not.toEqual(some);
});

test("its sound pairs are sound, each is marked as made up, and its faults are those that are found", async () => {
  const parts = [...syntheticPortfolio(7, 60, make)];
  for (const { entry, fault } of parts) {
    if (fault !== null) continue;
    const plan = parsePlan(entry.plan);
    expect(plan.ok && parseRegister(entry.register, plan.value)).toMatchObject({ ok: true });
    expect([entry.place, entry.register]).toMatchObject([
      expect.stringContaining("minh-hoa"),
      { nature: "illustrative" },
    ]);
  }
  const rows = await listOf(
    judgePortfolio(
      parts.map(({ entry }) => entry),
      { asOf: "2025-12-31" },
    ),
  );
  expect(ofKind(rows, "issue").map(({ fault }) => fault.code)).toEqual(
    parts.flatMap(({ fault }) => fault ?? []),
  );
});
