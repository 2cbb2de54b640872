import { describe, expect, test } from "vitest";
import { targets } from "./fuzz-targets.js";
import { chance, mutated } from "./mutate.js";

/** `FUZZ_INPUTS=10000000 npm run test:long -- fuzz` is the long run, of about an hour; another `FUZZ_SEED`, other inputs. */
const inputs = Number(process.env["FUZZ_INPUTS"] ?? 200_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_220_325);
const whole = targets.reduce((sum, { share }) => sum + share, 0);

describe(`inputs made to harm, seed ${seed}`, () => {
  test.each(targets)(
    "$name",
    async ({ share, corpus, run }) => {
      const random = chance(seed + share + corpus.length);
      const count = Math.ceil((inputs * share) / whole);
      const [first = new Uint8Array()] = corpus;
      for (const each of corpus) await run(each);
      let slowest = 0;
      for (let turn = 0; turn < count; turn++) {
        const base = corpus[random(corpus.length)] ?? first;
        const input = mutated(base, corpus[random(corpus.length)] ?? first, random);
        const started = process.cpuUsage();
        try {
          await run(input);
        } catch (error) {
          throw new Error(`input ${turn}: ${Buffer.from(input).toString("base64")}`, { cause: error });
        }
        // The processor's time: a busy machine makes no input slow.
        const { user, system } = process.cpuUsage(started);
        slowest = Math.max(slowest, (user + system) / 1000);
      }
      expect(slowest).toBeLessThan(5_000);
    },
    7_200_000,
  );
});
