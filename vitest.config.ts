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
/** What writes whole papers or goes through every plan, every cell or thousands of worlds: most of the time that tests take. */
const WALKS = [
  "tests/{bench,examples,office,plan-book,portfolio,report,vocabulary}/**/*.test.ts",
  "tests/model/{hostile,json-schemas,new-kind}.test.ts",
  "tests/model/sound/**/*.test.ts",
  "tests/rules/{properties,questions,time}/**/*.test.ts",
  "tests/sheets/{contradictions,identity,safe}.test.ts",
  "tests/sheets/returns/**/*.test.ts",
];
/** Those have a run of their own: `npm run test:long`. */
const LONG = "tests/long/**";
const { exclude } = configDefaults;

/** No test of these changes what another sees, so one thread reads the modules once for all of them. */
const together = { pool: "threads", isolate: false } as const;

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
          exclude: [...exclude, LONG, ...SYSTEM, ...WALKS],
          ...together,
        },
      },
      {
        extends: true,
        test: { name: "walks", include: WALKS, exclude: [...exclude, ...SYSTEM], ...together },
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
