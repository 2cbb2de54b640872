import type { LegalTest } from "../../../model/law/legal-test.js";
import { isBefore, isBy } from "../../../model/values/date.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { validityOn, type LawAct } from "../law-proceeding.js";
import { doubtsOf, recordsOf, steady, type LawContext, type JudgedAct } from "../act.js";
import { coarse } from "../cause.js";
import { isExact } from "./days.js";
import { isResolved, resolveDate, titleOf } from "../resolve-date.js";
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

/** Within each try no act is earlier than one of an earlier stage, or later than an end; what came after an end began anew. */
export function isInOrder(judged: JudgedAct, context: LawContext): Outcome {
  const { line, ends } = judged.proceeding;
  const current = line.filter(({ replaced }) => !replaced);
  const pairs = [
    ...current.flatMap((earlier) =>
      current.filter(({ rank }) => rank > earlier.rank).map((later) => [earlier, later] as const),
    ),
    ...current.flatMap((act) => ends.map((end) => [act, end] as const)),
  ].filter(([earlier, later]) => earlier.try === later.try);
  const compared = [
    ...pairs.map(([earlier, later]) => order(earlier, later)),
    ...wentOn(current, judged, context),
  ];
  return (
    compared.find(({ verdict }) => verdict === "unmet") ??
    compared.find(({ verdict }) => verdict === "unknown") ??
    outcome(compared.length === 0 ? "not-applicable" : "met", { records: recordsOf(current) })
  );
}

/** A try that begins further on than the one that an end closed went on with what was over, unless it began with acts that are not on file. */
function wentOn(
  current: readonly LawAct[],
  { procedure, proceeding }: JudgedAct,
  context: LawContext,
): readonly Outcome[] {
  const { id, ends } = proceeding;
  return ends.flatMap((end): readonly Outcome[] => {
    const [before] = current.filter((act) => act.try <= end.try);
    const next = current.filter((act) => act.try > end.try);
    const [first] = next.filter((act) => act.try === Math.min(...next.map((one) => one.try)));
    if (before === undefined || first === undefined || first.rank <= before.rank) return [];
    const records = recordsOf([end, first]);
    if (context.isClosed(id, procedure)) return [doubted(outcome("unmet", { records }), doubtsOf(first))];
    const stage = `${procedure}.${before.stage}`;
    return [unknown({ code: "act-missing", stage, title: titleOf(stage, context) }, { records })];
  });
}

function order(earlier: LawAct, later: LawAct): Outcome {
  const records = recordsOf([earlier, later]);
  const doubts = [earlier, later].flatMap(doubtsOf);
  const [a, b] = [earlier.on, later.on];
  if (isBy(a.to, b.from)) return doubted(outcome("met", { records }), doubts);
  if (isBefore(b.to, a.from)) return doubted(outcome("unmet", { records }), doubts);
  return unknown(coarse(records, isExact(a) ? b : a), { records });
}
