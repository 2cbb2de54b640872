import { defineConfig } from "vitest/config";

export default defineConfig({
  // `import … from "phoihop"` means src here, as it does for the compiler.
  ssr: { resolve: { conditions: ["@phoihop/source", "node", "import", "default"] } },
  resolve: { conditions: ["@phoihop/source", "node", "import", "default"] },
  test: {
    include: ["tests/**/*.test.ts"],
    // Those have a run of their own: `npm run test:long`.
    exclude: ["**/node_modules/**", "tests/long/**"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], ignoreSourceErrors: true },
    setupFiles: ["tests/pinned-seed.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 40_000,
    // Folders of whole installations are removed on busy machines too.
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "html"],
    },
  },
});
