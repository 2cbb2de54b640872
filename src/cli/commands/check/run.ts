import { evaluate } from "../../../rules/evaluate.js";
import type { Assessment } from "../../../rules/assessment/assessment.js";
import type { Finding } from "../../../rules/assessment/finding.js";
import { loadInput, type Input } from "../../read/input.js";
import { oddityLines } from "../../print/remarks/oddity-lines.js";
import { lawfulMoment, lawOfDay } from "../../read/law-of-day.js";
import { lawTotalLines } from "../../print/law/law-totals.js";
import { reviewLines } from "../../print/review-lines.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";

/**
 * Judge every promise of a plan on one day.
 *
 * With `--format json` it prints the `Assessment` of the library as it is, a contract that may be extended but not
 * changed: `{ formatVersion: 2, plan, register, asOf, knownBy, findings, remarks, totals, law, criteria }`, each finding with
 * `{ commitment, kind, title, clause, lines: [from, to], series, responsible, due, verdict, atDue, now, forGood, causes,
 * timing, status, outlook, reading, readings, measured: { kind, comparison, value, need, percent, share, baseline, in },
 * evidence, statements, decisions, amendments, judgedOn, explanation }`. `verdict` is one of `met`, `unmet`, `unknown`,
 * `not-applicable`; `status`, `causes` and `timing` are codes, never words; a bound of `null` means that nothing bounds it;
 * `knownBy: null` that everything recorded was used. The JSON Schema is `phoihop/schemas/assessment.json`.
 */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const { format, strict } = request;
  const input = await loadInput(request, session);
  if (input === null) return 2;
  const moment = await lawfulMoment(input.plan, request, session);
  if (moment === null) return 2;
  const assessment = { ...evaluate(input.plan, input.register, moment), ...lawOfDay(input, moment) };
  if (format === "json") printJson(assessment, input, session);
  else
    session.terminal.write([
      ...reviewLines(assessment, { ...session, ...input }),
      ...(await lawTotalLines(assessment, request, { ...session, ...input })),
    ]);
  return strict && assessment.findings.some(isBroken) ? 1 : 0;
}

/** The assessment alone on the one stream; what is odd in the register on the other. */
function printJson(assessment: Assessment, input: Input, session: Session): void {
  session.terminal.complain(oddityLines({ ...session, ...input }));
  session.terminal.write([JSON.stringify(assessment, null, 2)]);
}

/** Broken, or over its term and not known to have been done since; whoever owes it now. */
const isBroken = ({ verdict, timing, status }: Finding) =>
  status === "failed" || status === "over-term" || (verdict === "unmet" && timing.code === "over");
