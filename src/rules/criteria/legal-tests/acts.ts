import type { LegalTest } from "../../../model/law/legal-test.js";
import { isBefore, isBy } from "../../../model/values/date.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { validityOn, type LawAct } from "../law-proceeding.js";
import { doubtsOf, recordsOf, steady, type LawContext, type JudgedAct } from "../act.js";
import { coarse } from "../cause.js";
import { isExact } from "./days.js";
import { isResolved, resolveDate } from "../resolve-date.js";
import { doubted, outcome, unknown, type Outcome } from "../outcome.js";

type Of<Kind extends LegalTest["kind"]> = Extract<LegalTest, { kind: Kind }>;

/** The act itself is on record. */
export function isRecorded(
  { what }: Pick<Of<"recorded">, "what">,
  judged: JudgedAct,
  context: LawContext,
): Outcome {
  const seen = resolveDate(what, judged, context);
  if (!isResolved(seen)) return unknown(seen);
  return seen.on === null ? outcome("unmet", seen) : doubted(outcome("met", seen), seen.doubts);
}

/** What the stage granted stands on the judged day, whichever that is. */
export function stands({ stage: ref }: Of<"stands">, judged: JudgedAct, context: LawContext): Outcome {
  const granted = isRecorded({ what: { stage: ref } }, judged, context);
  if (granted.verdict !== "met") return granted;
  const stage = stageOf(ref);
  const { id, subject } = judged.proceeding;
  const proceeding = context.proceedingOf(id, procedureOf(ref)) ?? judged.proceeding;
  const { ends } = validityOn(proceeding, stage, judged.on.to);
  const answer = steady(judged.on, (day) => validityOn(proceeding, stage, day).valid);
  if (answer === null) return unknown(coarse(recordsOf(judged.acts), judged.on), granted);
  if (answer === "yes") return granted;
  if (answer === "no") return { ...granted, verdict: "unmet" };
  return unknown({ code: "validity-unknown", subject: { id, name: subject.name }, ends }, granted);
}

/** No act is earlier than one of an earlier stage, or later than an end. */
export function isInOrder(judged: JudgedAct): Outcome {
  const { line, ends } = judged.proceeding;
  const current = line.filter(({ replaced }) => !replaced);
  const pairs = [
    ...current.flatMap((earlier) =>
      current.filter(({ rank }) => rank > earlier.rank).map((later) => [earlier, later] as const),
    ),
    ...current.flatMap((act) => ends.map((end) => [act, end] as const)),
  ];
  const compared = pairs.map(([earlier, later]) => order(earlier, later));
  return (
    compared.find(({ verdict }) => verdict === "unmet") ??
    compared.find(({ verdict }) => verdict === "unknown") ??
    outcome(pairs.length === 0 ? "not-applicable" : "met", { records: recordsOf(current) })
  );
}

function order(earlier: LawAct, later: LawAct): Outcome {
  const records = recordsOf([earlier, later]);
  const doubts = [earlier, later].flatMap(doubtsOf);
  const [a, b] = [earlier.on, later.on];
  if (isBy(a.to, b.from)) return doubted(outcome("met", { records }), doubts);
  if (isBefore(b.to, a.from)) return doubted(outcome("unmet", { records }), doubts);
  return unknown(coarse(records, isExact(a) ? b : a), { records });
}
