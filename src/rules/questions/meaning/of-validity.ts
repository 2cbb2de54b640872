import { contentId } from "../../../model/values/content-id.js";
import { addDays, addMonths, sooner, type Day } from "../../../model/values/date.js";
import type { Term } from "../../../model/plan/procedure.js";
import { stageOf } from "../../../model/plan/stage-ref.js";
import type { Proceeding, Try } from "../../snapshot/proceeding.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";
import type { AsksOf } from "../asks.js";
import type { Reply } from "../reply.js";
import { proceedingOf } from "../proceeding-of.js";
import { proofOf, rulesOf } from "../stage-rules.js";
import { paperOf } from "./paper.js";
import { together } from "./together.js";

/** What a stage granted to a subject, in the try of its way that is in question. */
interface Granted {
  readonly proceeding: Proceeding;
  readonly own: Try;
  readonly stage: string;
  readonly day: Day;
  readonly teller: Teller;
}

/** What was granted still stood on a day, or did not. */
export function validity(
  { subject, granted: stage, day }: AsksOf<"end">,
  reply: Reply,
  teller: Teller,
): Hypothesis {
  const found = wayOf(subject.id, stage, teller);
  if (found === null || (reply.code !== "yes" && reply.code !== "no")) return {};
  const granted = { ...found, stage: stageOf(stage), day, teller };
  const term = rulesOf(stage, teller.snapshot)?.stands;
  if (reply.code === "yes") return stillStands(granted, term);
  return hasEnded({ ...granted, day: sooner(teller.on ?? day, day) }, term);
}

/** The last try in which the stage was entered, or may have been. */
function wayOf(id: string, ref: string, { snapshot }: Teller): Pick<Granted, "proceeding" | "own"> | null {
  const proceeding = proceedingOf(ref, id, snapshot);
  const rank = proceeding?.ranks.get(stageOf(ref)) ?? Infinity;
  const own = proceeding?.tries.findLast(({ line }) => line.some((act) => act.rank >= rank));
  return proceeding && own ? { proceeding, own } : null;
}

/** Its term began late enough, or was renewed often enough; and no end on file is right. */
function stillStands(granted: Granted, term: Term | undefined): Hypothesis {
  const ends = granted.own.ends.flatMap(({ versions }) => versions.flatMap(({ records }) => records));
  const withdrawn = ends.map(({ id }) => id);
  return together([{ withdrawn }, ...(term === undefined ? [] : inForce(granted, term))]);
}

/** The day from which the term runs, such that it is not over, or else as many renewals as it takes. */
function inForce(granted: Granted, term: Term): readonly Hypothesis[] {
  const { proceeding, own, stage, day } = granted;
  const earliest = addDays(addMonths(day, -12 * term.years), 1);
  const rank = proceeding.ranks.get(term.from) ?? 0;
  const latest = own.line
    .filter((act) => act.rank >= rank)
    .map(({ on }) => on.to)
    .reduce(sooner, day);
  const start = entered(term.from, latest, granted);
  if (latest >= earliest) return [start];
  const lived = Number(day.slice(0, 4)) - Number(latest.slice(0, 4)) + 1;
  const renewals = Object.entries(proceeding.procedure.stages).flatMap(([renewed, { renews }]) => {
    if (renews?.stage !== stage) return [];
    const times = Math.max(1, Math.ceil((lived - term.years) / renews.years));
    return Array.from({ length: times }, (_, nth) => entered(renewed, day, granted, nth));
  });
  return [start, ...renewals];
}

/** An act of an end, on the day; or, where there is no such act, a term that is over. */
function hasEnded(granted: Granted, term: Term | undefined): Hypothesis {
  const { proceeding, own, day } = granted;
  const end = own.ends[0]?.stage ?? Object.keys(proceeding.procedure.ends)[0];
  if (end !== undefined) return entered(end, day, granted);
  return term === undefined ? {} : entered(term.from, addDays(addMonths(day, -12 * term.years), -1), granted);
}

/** An act of a subject on file, proved; where one is on file without proof, the better proof outweighs it. */
function entered(stage: string, on: Day, { proceeding, teller }: Granted, nth = 0): Hypothesis {
  const ref = `${proceeding.procedureId}.${stage}`;
  const paper = paperOf([proceeding.id, ref, on, nth], proofOf(ref, teller.snapshot)[0], teller);
  const said = { recorded: teller.today, subject: proceeding.id, stage: ref, on, evidence: [paper.id] };
  return { documents: paper.documents, records: [{ id: contentId("record", said), ...said }] };
}
