import type { LegalTest } from "../../../model/law/legal-test.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { valuesOf, type LawAct } from "../law-proceeding.js";
import { recordsOf, type LawContext, type JudgedAct } from "../act.js";
import type { LawCause } from "../cause.js";
import { titleOf } from "../resolve-date.js";
import { outcome, unknown, type Outcome } from "../outcome.js";

/** Between two amounts, in đồng; null = no upper bound. */
interface Sum {
  readonly least: number;
  readonly most: number | null;
  readonly causes: readonly LawCause[];
  readonly facts: readonly LawAct[];
}

/** The amounts of one stage come to no more than those of another; nothing is compared before the first of them. */
export function isCovered(
  { stage, under }: Extract<LegalTest, { kind: "covered" }>,
  judged: JudgedAct,
  context: LawContext,
): Outcome {
  const [part, whole] = [sumOf(stage, judged, context), sumOf(under, judged, context)];
  if (part.facts.length === 0) return outcome("not-applicable");
  const seen = { records: recordsOf([...part.facts, ...whole.facts]) };
  if (part.most !== null && part.most <= whole.least) return outcome("met", seen);
  if (whole.most !== null && part.least > whole.most) return outcome("unmet", seen);
  const [cause = { code: "not-declared-complete" }] = [...whole.causes, ...part.causes];
  return unknown(cause, seen);
}

function sumOf(ref: string, { proceeding }: JudgedAct, context: LawContext): Sum {
  const stage = stageOf(ref);
  const facts = proceeding.line.filter((fact) => fact.stage === stage && !fact.replaced);
  const closed = context.isClosed(proceeding.id, procedureOf(ref));
  // What is entered once is all there is; of what repeats there may be more.
  const whole = closed || (facts.length > 0 && proceeding.procedure.stages[stage]?.repeats !== true);
  const amounts = facts.map((fact) => amountOf(fact, valuesOf(fact, proceeding.subject, "amount")));
  const most = amounts.reduce<number | null>((sum, amount) => plus(sum, amount.most), whole ? 0 : null);
  const missing: LawCause = { code: "act-missing", stage: ref, title: titleOf(ref, context) };
  const causes = [
    ...amounts.flatMap((amount) => amount.causes),
    ...(facts.length === 0 && !closed ? [missing] : []),
  ];
  return { least: amounts.reduce((sum, { least }) => sum + least, 0), most, causes, facts };
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

function amountOf(fact: LawAct, values: readonly unknown[]): Omit<Sum, "facts"> {
  const numbers = values.filter((value) => typeof value === "number");
  const records = recordsOf([fact]);
  if (numbers.length === 0)
    return { least: 0, most: null, causes: [{ code: "attribute-missing", records, attribute: "amount" }] };
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (fact.proofProblem !== null) return { least: 0, most, causes: [fact.proofProblem] };
  return least === most
    ? { least, most, causes: [] }
    : { least, most, causes: [{ code: "contradicted", records, attribute: "amount" }] };
}
