import type { RequestOf } from "../../call/command.js";
import type { ExitCode, Session } from "../../session.js";
import type { command } from "./command.js";

/** How many files each task takes, and whether it writes one. */
const TASKS = {
  check: { files: 1, writes: false },
  print: { files: 1, writes: true },
  diff: { files: 2, writes: false },
  make: { files: 1, writes: true },
} as const;
type Task = keyof typeof TASKS;

/**
 * A plan without TypeScript: make its workbook of an annex, look it over (`check`), write it as its own annex (`print`), or
 * tell what two versions promise differently (`diff`).
 */
export async function run(
  { files, output, force }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const [first = "", ...rest] = files;
  const task: Task = first === "check" || first === "print" || first === "diff" ? first : "make";
  const request = { files: task === "make" ? files : rest, output, force };
  const { plan: words } = session.words;
  const { files: wanted, writes } = TASKS[task];
  const isFitting = request.files.length === wanted && (output !== undefined) === writes;
  if (!isFitting) {
    session.terminal.complain([words.usage[task]]);
    return 2;
  }
  switch (task) {
    case "check":
      return (await import("./check-plan.js")).checkPlan(request, session);
    case "print":
      return (await import("./print-plan.js")).printPlan(request, session);
    case "diff":
      return (await import("./diff-plans.js")).diffPlans(request, session);
    case "make":
      return (await import("./make-plan.js")).makePlan(request, session);
  }
}
