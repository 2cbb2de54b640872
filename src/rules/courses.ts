import type { Day } from "../model/date.js";
import type { EvidenceDocument } from "../model/document.js";
import type { Plan } from "../model/plan.js";
import type { Procedure } from "../model/procedure.js";
import { isFact, type FactRecord, type RegisterRecord } from "../model/record.js";
import { procedureOf } from "../model/stage-ref.js";
import type { Subject } from "../model/subject.js";
import type { Course, Fact } from "./fact.js";
import { groupBy } from "./group-by.js";
import { actSpan, merge } from "./merge.js";
import { grade } from "./proof.js";
import { sameActs } from "./same-acts.js";

/** Courses of each procedure, in the order in which the register first speaks of them. */
export type Courses = ReadonlyMap<string, readonly Course[]>;

interface Known {
  readonly records: readonly RegisterRecord[];
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  readonly asOf: Day;
}

/** Sort the acts that may have taken place by `asOf` into the courses of their subjects. */
export function coursesOf(plan: Plan, known: Known): Courses {
  const acts = known.records.filter(isFact).filter((record) => !isLater(record, known.asOf));
  const courses = new Map<string, Course[]>();
  for (const [id, own] of groupBy(acts, ({ stage }) => procedureOf(stage))) {
    const procedure = plan.procedures[id];
    if (procedure === undefined) continue;
    const ranks = new Map(Object.keys(procedure.stages).map((stage, rank) => [stage, rank]));
    const way = { prefix: `${id}.`, procedure, ranks };
    const subjects = groupBy(own, ({ subject }) => subject);
    courses.set(
      id,
      [...subjects].flatMap(([subject, records]) => course(subject, records, way, known)),
    );
  }
  return courses;
}

const isLater = (record: FactRecord, asOf: Day) => (actSpan(record).from ?? "") > asOf;

/** What all courses of one procedure share. */
interface Way {
  readonly prefix: string;
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
}

function course(id: string, records: readonly FactRecord[], way: Way, known: Known): Course[] {
  const { procedure, ranks } = way;
  const subject = known.subjects[id];
  if (subject === undefined) return [];
  const facts: Fact[] = [];
  for (const [key, group] of groups(records, way, known)) {
    const stage = key.slice(0, key.indexOf("|"));
    const rules = rulesOf(stage, way);
    if (rules === undefined) continue;
    facts.push(
      merge(
        group,
        { stage, rank: ranks.get(stage) ?? -1, replaced: key.endsWith("|replaced") },
        rules,
        known.documents,
      ),
    );
  }
  facts.sort((a, b) => a.rank - b.rank);
  const firstOnLine = facts.findIndex(({ rank }) => rank >= 0);
  const cut = firstOnLine === -1 ? facts.length : firstOnLine;
  return [{ id, subject, procedure, ranks, ends: facts.slice(0, cut), line: facts.slice(cut) }];
}

const rulesOf = (stage: string, { procedure: { stages, ends } }: Way) => stages[stage] ?? ends[stage];

/** Records of one act stand together; acts of a stage that repeats are told apart by their papers. */
function groups(records: readonly FactRecord[], way: Way, known: Known) {
  const replaced = replacedBy(records, way, known);
  const stageOf = ({ stage }: FactRecord) => stage.slice(way.prefix.length);
  const repeated = records.filter((record) => way.procedure.stages[stageOf(record)]?.repeats);
  const acts = new Map([...groupBy(repeated, stageOf).values()].flatMap((group) => [...sameActs(group)]));
  return groupBy(records, (record) => {
    const stage = stageOf(record);
    if (replaced.has(record.id)) return `${stage}|${record.id}|replaced`;
    if (!way.procedure.stages[stage]?.repeats) return `${stage}|`;
    return `${stage}|${acts.get(record.id) ?? record.id}`;
  });
}

/** Records that a later act, surely past and proved no worse, has replaced. */
function replacedBy(records: readonly FactRecord[], way: Way, known: Known): ReadonlySet<string> {
  const replaced = new Set<string>();
  if (!records.some(({ replaces }) => replaces !== undefined)) return replaced;
  const byId = new Map<string | undefined, FactRecord>(records.map((record) => [record.id, record]));
  const gradeOf = ({ stage, evidence }: FactRecord) => {
    const rules = rulesOf(stage.slice(way.prefix.length), way);
    return grade(evidence, rules?.proof ?? [], known.documents);
  };
  for (const record of records) {
    const old = byId.get(record.replaces);
    if (old && actSpan(record).to <= known.asOf && gradeOf(record) >= gradeOf(old)) replaced.add(old.id);
  }
  return replaced;
}
