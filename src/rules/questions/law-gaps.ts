import { isFact } from "../../model/register/record.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { LawCause } from "../criteria/cause.js";
import type { LegalRemark } from "../criteria/remark.js";
import { groupBy } from "../group-by.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { reportersOf } from "./addressees.js";
import type { Addressee } from "./question.js";

/** What is not on file of an act, so that nobody can say whether it was lawful (thông tin còn thiếu để xét theo pháp luật). */
export interface LawGap extends Pick<LegalRemark, "subject" | "procedure" | "act"> {
  readonly causes: readonly LawCause[];
  /** The criteria that wait for it. */
  readonly criteria: readonly string[];
  /** Whom to ask, the first one first: who reported the act, or answers for what it is put forward for. */
  readonly ask: readonly Addressee[];
}

/** What a unit can answer; whether a rule stands as written, or which days were holidays, it is not asked. */
const ANSWERABLE: readonly LawCause["code"][] = [
  "attribute-missing",
  "attribute-unusable",
  "act-missing",
  "unit-ended",
  "date-too-coarse",
  "no-evidence",
  "contradicted",
];

/**
 * What is missing to judge the acts on file by the law, act by act; advice asks for nothing.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the register is another plan's.
 */
export function lawGaps(
  plan: Plan,
  register: Register,
  criteria: readonly LegalRemark[],
  moment: Moment,
): readonly LawGap[] {
  const snapshot = snapshotAt(plan, register, moment);
  const open = criteria.filter(({ verdict, advice }) => verdict === "unknown" && !advice);
  const acts = groupBy(open, (remark) =>
    JSON.stringify([remark.subject.id, remark.procedure, actOnFile(remark)]),
  );
  return [...acts.values()].flatMap((remarks) => gapOf(remarks, snapshot));
}

/** Acts that are not on file at all are asked for together. */
const actOnFile = ({ act }: LegalRemark) => (act === null || act.on === null ? null : act);

function gapOf(remarks: readonly LegalRemark[], snapshot: Snapshot): readonly LawGap[] {
  const open = remarks.filter(({ causes }) => causes.some(isAnswerable));
  const [first] = open;
  if (first === undefined) return [];
  const { subject, procedure } = first;
  const causes = new Map(
    open.flatMap((remark) =>
      remark.causes.filter(isAnswerable).map((cause) => [JSON.stringify(cause), cause] as const),
    ),
  );
  return [
    {
      subject,
      procedure,
      act: actOnFile(first),
      causes: [...causes.values()],
      criteria: [...new Set(open.map(({ criterion }) => criterion))],
      ask: askedOf(first, snapshot),
    },
  ];
}

const isAnswerable = ({ code }: LawCause) => ANSWERABLE.includes(code);

function askedOf({ subject, procedure }: LegalRemark, snapshot: Snapshot): readonly Addressee[] {
  const { plan, register, places, records } = snapshot;
  const fits = new Set((register.subjects[subject.id]?.for ?? []).flatMap((place) => places.within(place)));
  const { commitments } = plan;
  const matter = commitments.find(({ id, about }) => fits.has(id) || fits.has(about ?? id));
  // Of what is put forward for nothing, nobody answers but who reported it, and the focal units.
  const commitment = matter ?? (commitments[0] && { ...commitments[0], responsible: [] });
  if (commitment === undefined) return [];
  const own = [...records.values()]
    .filter(isFact)
    .filter((record) => record.subject === subject.id && procedureOf(record.stage) === procedure);
  const last = own.toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1)).at(-1);
  return reportersOf(new Set([last?.by]), { commitment, snapshot });
}
