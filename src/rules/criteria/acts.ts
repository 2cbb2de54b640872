import type { Test } from "../../model/law/criterion-test.js";
import { isBefore, isBy } from "../../model/values/date.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import { standingOn, type LawAct } from "./course.js";
import { doubtsOf, recordsOf, steady, type Bench, type Judged } from "./act.js";
import { coarse } from "./cause.js";
import { isExact } from "./days.js";
import { isSeen, see } from "./occasions.js";
import { doubted, is, unknown, type Outcome } from "./outcome.js";

type Of<Kind extends Test["kind"]> = Extract<Test, { kind: Kind }>;

/** The act itself is on record. */
export function isRecorded({ what }: Pick<Of<"recorded">, "what">, judged: Judged, bench: Bench): Outcome {
  const seen = see(what, judged, bench);
  if (!isSeen(seen)) return unknown(seen);
  return seen.on === null ? is("unmet", seen) : doubted(is("met", seen), seen.doubts);
}

/** What the stage granted stands on the judged day, whichever that is. */
export function stands({ stage: ref }: Of<"stands">, judged: Judged, bench: Bench): Outcome {
  const granted = isRecorded({ what: { stage: ref } }, judged, bench);
  if (granted.verdict !== "met") return granted;
  const stage = stageOf(ref);
  const { id, subject } = judged.course;
  const course = bench.courseOf(id, procedureOf(ref)) ?? judged.course;
  const { ends } = standingOn(course, stage, judged.on.to);
  const answer = steady(judged.on, (day) => standingOn(course, stage, day).valid);
  if (answer === null) return unknown(coarse(recordsOf(judged.acts), judged.on), granted);
  if (answer === "yes") return granted;
  if (answer === "no") return { ...granted, verdict: "unmet" };
  return unknown({ code: "validity-unknown", subject: { id, name: subject.name }, ends }, granted);
}

/** No act is earlier than one of an earlier stage, or later than an end. */
export function isInOrder(judged: Judged): Outcome {
  const { line, ends } = judged.course;
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
    is(pairs.length === 0 ? "not-applicable" : "met", { records: recordsOf(current) })
  );
}

function order(earlier: LawAct, later: LawAct): Outcome {
  const records = recordsOf([earlier, later]);
  const doubts = [earlier, later].flatMap(doubtsOf);
  const [a, b] = [earlier.on, later.on];
  if (isBy(a.to, b.from)) return doubted(is("met", { records }), doubts);
  if (isBefore(b.to, a.from)) return doubted(is("unmet", { records }), doubts);
  return unknown(coarse(records, isExact(a) ? b : a), { records });
}
