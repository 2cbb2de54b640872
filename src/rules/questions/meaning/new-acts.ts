import { contentId } from "../../../model/values/content-id.js";
import { fold, inLanguage } from "../../../model/values/wording.js";
import { later, sooner, type Day } from "../../../model/values/date.js";
import type { FactRecord } from "../../../model/register/record.js";
import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import type { Attributes, Subject } from "../../../model/register/subject.js";
import { groupBy } from "../../group-by.js";
import { ownDays } from "../../requirement/closure.js";
import { fulfilling } from "../fitting-values.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Scene, Teller } from "../open-location.js";
import type { Lack } from "../lack.js";
import type { Reply } from "../reply.js";
import { proceedingOf } from "../proceeding-of.js";
import { proofOf, rulesOf } from "../stage-rules.js";
import { equivalences } from "./of-subjects.js";
import { paperOf } from "./paper.js";
import { together } from "./together.js";

/** So many acts that count beyond doubt, of subjects on file or of new ones; or one that states so much. */
export function wantedActs(lack: Lack, reply: Reply, teller: Teller): Hypothesis {
  if (reply.code === "enough") return acts(lack, reply.count, teller);
  if (reply.code !== "covers" && reply.code !== "falls-short") return {};
  return acts(stating(lack, reply.value), 1, teller);
}

/** All that is lacking. */
export const fullyEntered = (lack: Lack, teller: Teller): Hypothesis => acts(lack, lack.acts.count, teller);

const stating = (lack: Lack, value: number): Lack => {
  const { stage } = lack.quantity;
  const stated = lack.acts.figures[stage];
  if (stated === undefined) return lack;
  return {
    ...lack,
    acts: { ...lack.acts, figures: { ...lack.acts.figures, [stage]: { ...stated, value } } },
  };
};

const acts = (lack: Lack, count: number, teller: Teller): Hypothesis =>
  together(Array.from({ length: count }, (_, nth) => oneOf(lack, nth, teller)));

/** The acts of one subject, and those from which their terms run: one of each stage, soon enough for every measure. */
function oneOf(lack: Lack, nth: number, teller: Teller): Hypothesis {
  const { measures, among, figures, by } = lack.acts;
  const key = [lack.matter.commitment, lack.quantity, lack.subject?.id ?? null, nth];
  const onFile = among[nth];
  const told = toldOf(measures, teller);
  const { id, ...subject } =
    onFile === undefined ? newSubject(lack, key, { nth, attributes: told.subject }, teller) : { id: onFile };
  const entered = measures.flatMap((measure) =>
    stagesFor(measure, onFile, teller).map((stage) => ({ stage, on: lastDay(measure, by) })),
  );
  const papers = [...groupBy(entered, ({ stage }) => stage)].map(([stage, days]) => {
    const paper = paperOf(["act", key, stage], proofOf(stage, teller.snapshot)[0], teller);
    const figure = figures[stage];
    const attributes: Attributes = {
      ...told.acts.get(stage),
      ...(figure && { [figure.attribute]: figure.value }),
    };
    const said: Omit<FactRecord, "id"> = {
      recorded: teller.today,
      subject: id,
      stage,
      on: days.map(({ on }) => on).reduce(sooner),
      evidence: [paper.id],
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
    return { documents: paper.documents, records: [{ id: contentId("record", said), ...said }] };
  });
  const more = onFile === undefined ? [] : [{ told: unsaid(onFile, told.subject, teller) }];
  return together([subject, ...papers, ...more]);
}

/** The last day on which an act still counts. */
function lastDay(measure: Measure, by: Day): Day {
  const { from, to } = ownDays(measure);
  const last = to === null ? by : sooner(to, by);
  return from === null ? last : later(from, last);
}

/** The stage of a measure, and before it the one from which its term runs, where that is not on file and proved. */
function stagesFor(
  { stage, valid }: Measure,
  subject: string | undefined,
  { snapshot }: Scene,
): readonly string[] {
  const procedure = procedureOf(stage);
  const from = rulesOf(stage, snapshot)?.stands?.from;
  if (from === undefined || valid !== true || from === stageOf(stage)) return [stage];
  const known = subject === undefined ? undefined : proceedingOf(stage, subject, snapshot);
  const isOnFile = known?.tries.at(-1)?.line.some((act) => act.stage === from && act.proved) === true;
  return isOnFile ? [stage] : [`${procedure}.${from}`, stage];
}

interface Told {
  /** By stage. */
  readonly acts: ReadonlyMap<string, Attributes>;
  readonly subject: Attributes;
}

/** Attributes that fulfil all conditions, where they are told. */
function toldOf(measures: readonly Measure[], { snapshot }: Scene): Told {
  const byAct = new Map<string, Attributes>();
  const subject: Record<string, Attributes[string]> = {};
  for (const measure of measures)
    for (const [attribute, value] of Object.entries(fulfilling(measure, snapshot)))
      if (snapshot.plan.procedures[procedureOf(measure.stage)]?.attributes[attribute]?.of === "subject")
        subject[attribute] = value;
      else byAct.set(measure.stage, { ...byAct.get(measure.stage), [attribute]: value });
  return { acts: byAct, subject };
}

/** What is on file of a subject is not said anew. */
function unsaid(id: string, wanted: Attributes, { snapshot }: Scene): Readonly<Record<string, Attributes>> {
  const known = snapshot.register.subjects[id]?.attributes ?? {};
  const more = Object.entries(wanted).filter(([attribute]) => known[attribute] === undefined);
  return more.length === 0 ? {} : { [id]: Object.fromEntries(more) };
}

/** A subject under a name that no other has; where the plan gives names, it is decided to be what the plan means. */
function newSubject(
  { acts: { measures }, counts }: Lack,
  key: readonly unknown[],
  { nth, attributes }: { readonly nth: number; readonly attributes: Attributes },
  teller: Teller,
): Hypothesis & { readonly id: string } {
  const { snapshot, names = [] } = teller;
  const id = contentId("subject", [key, names[nth] ?? null]);
  const name = names[nth] ?? `${inLanguage(counts, snapshot.plan.language)} ${id.slice(-5)} ${nth + 1}`;
  const places = [...new Set(measures.flatMap((measure) => measure.for?.slice(0, 1) ?? []))];
  const subject: Subject = {
    name,
    ...(places.length > 0 && { for: places }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
  const named = places.filter((place) => {
    const planned = snapshot.places.namesOf(place);
    return planned.length > 0 && !planned.some((one) => fold(one) === fold(name));
  });
  return {
    id,
    subjects: { [id]: subject },
    ...equivalences(
      named.map((place) => ({ subject: id, for: place, same: true })),
      teller,
    ),
  };
}
