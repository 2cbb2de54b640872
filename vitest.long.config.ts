import { defineConfig } from "vitest/config";

/** What takes long: kills, full disks, files made to harm, a great many mutated inputs: `npm run test:long`. */
export default defineConfig({
  ssr: { resolve: { conditions: ["@phoihop/source", "node", "import", "default"] } },
  resolve: { conditions: ["@phoihop/source", "node", "import", "default"] },
  test: {
    include: ["tests/long/**/*.test.ts"],
    pool: "forks",
    // Time and memory are measured: one at a time.
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
