import { addDays, addMonths, type Day } from "../../model/date.js";
import type { Equivalence } from "../../model/decision.js";
import type { Term } from "../../model/procedure.js";
import type { FactRecord } from "../../model/record.js";
import type { Measure } from "../../model/requirement.js";
import { procedureOf, stageOf } from "../../model/stage-ref.js";
import type { Cause } from "../cause.js";
import type { Course } from "../fact.js";
import { rulesOf } from "./acts.js";
import { addresseesOf } from "./addressees.js";
import type { Slot, Spot } from "./slot.js";
import { LETTER, type Supposed } from "./supposed.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

/** Is a subject under another name what the plan means? A person decides, once for all places where it is put forward. */
export function decideSlot({ subject, planned }: Of<"awaiting-decision">, spot: Spot): readonly Slot[] {
  const ask = addresseesOf(spot);
  const by = ask[0]?.unit ?? "";
  return [
    {
      key: `decide:${subject.id}:${planned.join("|")}`,
      asks: { code: "decide", subject, planned },
      ask,
      proof: ["decision", "minutes", "letter"],
      options: [true, false].map((same) => ({
        reply: { code: same ? "yes" : "no" },
        facts: placesNamed(planned, subject.id, spot).map((place) => ({
          code: "decision",
          decision: equivalence({ by, subject: subject.id, for: place, same }, spot),
        })),
      })),
    },
  ];
}

/** The places for which a subject is put forward and which the plan calls by one of the names. */
const placesNamed = (planned: readonly string[], subject: string, { world: { register, places } }: Spot) =>
  (register.subjects[subject]?.for ?? []).filter((place) =>
    places.namesOf(place).some((name) => planned.includes(name)),
  );

const equivalence = (
  said: Pick<Equivalence, "by" | "subject" | "for" | "same">,
  { world: { asOf } }: Spot,
): Equivalence => ({
  kind: "equivalence",
  id: `supposed.${said.subject}.${said.for}`,
  recorded: asOf,
  evidence: [LETTER],
  on: asOf,
  ...said,
});

/** Does what was granted still stand? */
export function endSlot(
  { subject, ends }: Of<"standing-unknown">,
  measure: Measure,
  spot: Spot,
): readonly Slot[] {
  const { world } = spot;
  const [procedure, stage] = [procedureOf(measure.stage), stageOf(measure.stage)];
  const course = world.courses.get(procedure)?.find(({ id }) => id === subject.id);
  const rules = rulesOf(measure.stage, world);
  if (course === undefined || rules === undefined) return [];
  return [
    {
      key: `end:${subject.id}:${measure.stage}`,
      asks: { code: "end", subject, stage: rules.title, ends },
      ask: addresseesOf(spot),
      proof: ["certificate", "decision", "notice", "letter"],
      options: [
        {
          reply: { code: "yes" },
          facts: stillStands({ course, procedure, stage }, rules.stands, world.asOf),
        },
        { reply: { code: "no" }, facts: hasEnded({ course, procedure, stage }, rules.stands, world.asOf) },
      ],
    },
  ];
}

/** What a stage granted to a subject. */
interface Granted {
  readonly course: Course;
  readonly procedure: string;
  readonly stage: string;
}

/** Its term began late enough, or was renewed often enough; and no end on file is right. */
function stillStands(granted: Granted, term: Term | undefined, asOf: Day): readonly Supposed[] {
  const { course } = granted;
  const records = course.ends.flatMap(({ records }) => records.map(({ id }) => id));
  const notEnded: readonly Supposed[] =
    records.length === 0 ? [] : [{ code: "wrong", records, recorded: asOf }];
  return term === undefined ? notEnded : [...notEnded, ...inForce(granted, term, asOf)];
}

/** The day from which the term runs, such that it is not over, or else as many renewals as it takes. */
function inForce(granted: Granted, term: Term, asOf: Day): readonly Supposed[] {
  const { course, stage } = granted;
  const earliest = addDays(addMonths(asOf, -12 * term.years), 1);
  const rank = course.ranks.get(term.from) ?? 0;
  const after = course.line.filter((fact) => fact.rank >= rank);
  const latest = after.reduce((day, { on }) => (on.to < day ? on.to : day), asOf);
  const start = entered(term.from, granted, { on: latest, asOf });
  if (latest >= earliest) return [start];
  const renewal = Object.entries(course.procedure.stages).find(([, { renews }]) => renews?.stage === stage);
  if (renewal === undefined) return [];
  const [renewed, { renews }] = renewal;
  const lived = Number(asOf.slice(0, 4)) - Number(latest.slice(0, 4)) + 1;
  const times = Math.max(1, Math.ceil((lived - term.years) / (renews?.years ?? 1)));
  return [
    start,
    ...Array.from({ length: times }, (_, nth) => entered(renewed, granted, { on: asOf, asOf, nth })),
  ];
}

/** An act of an end, on the day of the assessment; or, where there is no such act, a term that is over. */
function hasEnded(granted: Granted, term: Term | undefined, asOf: Day): readonly Supposed[] {
  const { course } = granted;
  const end = course.ends[0]?.stage ?? Object.keys(course.procedure.ends)[0];
  if (end !== undefined) return [entered(end, granted, { on: asOf, asOf })];
  return term === undefined
    ? []
    : [entered(term.from, granted, { on: addMonths(asOf, -12 * term.years), asOf })];
}

/** An act of a subject on file, proved; where one is on file without proof, the better proof outweighs it. */
function entered(stage: string, { course, procedure }: Granted, when: Entered): Supposed {
  const { on, asOf, nth = 0 } = when;
  const rules = course.procedure.stages[stage] ?? course.procedure.ends[stage];
  const record: FactRecord = {
    id: `supposed.${course.id}.${procedure}.${stage}.${nth}`,
    recorded: asOf,
    subject: course.id,
    stage: `${procedure}.${stage}`,
    on,
  };
  return { code: "act", record, proof: rules?.proof[0] ?? "other" };
}

interface Entered {
  readonly on: Day;
  readonly asOf: Day;
  /** Which of several alike. */
  readonly nth?: number;
}
