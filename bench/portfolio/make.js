import { once } from "node:events";
import { toNdjson } from "phoihop/portfolio";
import { kinds } from "./kinds.js";
import { syntheticPortfolio } from "./synthetic.js";

/*
 * A synthetic portfolio (minh họa), as NDJSON on standard output, as it comes, in the same memory however large:
 *
 *   node bench/portfolio/make.js 700 > nuoc.ndjson
 *   node bench/portfolio/make.js 1000000 20222025 0 | phoihop portfolio check - --as-of 2025-12-31 -o -
 *
 * How many plans; the seed; the share of them beside which stands an error of an office: 0.15 where it is not said; and the
 * number of the first, so that parts of one portfolio can be made apart.
 */
const [plans = 100, seed = 20_222_025, faulty = 0.15, from = 0] = process.argv.slice(2).map(Number);
const { stdout } = process;

for (const { entry } of syntheticPortfolio(seed, plans, await kinds(), faulty, from)) {
  const { place, plan, register, unread } = entry;
  // The row of a plan with its register; a file that nobody could read has a row without either.
  const line = toNdjson(
    unread === undefined && plan !== undefined
      ? { place, plan, ...(register !== undefined && { register }) }
      : register === undefined
        ? { place, unread: "file" }
        : { place, register },
  );
  if (!stdout.write(line)) await once(stdout, "drain");
}
