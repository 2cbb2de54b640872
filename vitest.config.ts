import { configDefaults, defineConfig } from "vitest/config";

/** Browser, office programs, the packed package and the command line as a process: slow, and each in a process of its own. */
const SYSTEM = [
  "tests/{cli,notebooks,package}/**/*.test.ts",
  "tests/charts/hostile.test.ts",
  "tests/office/{paper,print}.test.ts",
  // The time zone is one for a whole process, and a thread cannot set it.
  "tests/model/date.test.ts",
  "tests/charts/drawn.test.ts",
];
/** Those have a run of their own: `npm run test:long`. */
const LONG = "tests/long/**";
const { exclude } = configDefaults;

export default defineConfig({
  // `import … from "phoihop"` means src here, as it does for the compiler.
  ssr: { resolve: { conditions: ["@phoihop/source", "node", "import", "default"] } },
  resolve: { conditions: ["@phoihop/source", "node", "import", "default"] },
  test: {
    setupFiles: ["tests/pinned-seed.ts"],
    maxWorkers: 2,
    testTimeout: 40_000,
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...exclude, LONG, ...SYSTEM],
          // No test changes what another sees, so one thread reads the modules once for all of them.
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["tests/**/*.test-d.ts"],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          name: "system",
          include: SYSTEM,
          exclude: [...exclude, LONG],
          pool: "forks",
          // Folders of whole installations are removed on busy machines too.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
