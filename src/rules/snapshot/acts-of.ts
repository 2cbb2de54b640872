import { daysBetween } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Procedure, Stage } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import { groupBy } from "../group-by.js";
import type { Act, ActSpan } from "./act.js";
import { actSpan, canBeOneDay, hullOf, versionsOf } from "./version.js";

/** What is known of records beyond what they say themselves. */
export interface Grouping {
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  /** Records that correct one which others correct too, with all of them. */
  readonly disputed: ReadonlyMap<string, readonly string[]>;
  /** The record that counts in place of one that was corrected. */
  heirOf(id: string): string | undefined;
  /** Whether a person has decided that two records tell one act. */
  isSame(a: FactRecord, b: FactRecord): boolean | undefined;
}

type Records = readonly [FactRecord, ...FactRecord[]];

/** One telling or several of one act, and the act in whose place it came. */
interface Group {
  readonly stage: string;
  readonly records: Records;
  readonly replaces: string | undefined;
}

const rulesOf = ({ stages, ends }: Procedure, stage: string): Stage | undefined =>
  stages[stage] ?? ends[stage];

/** The acts that records of one subject, in one try, tell of. */
export function actsOf(
  records: readonly FactRecord[],
  procedure: Procedure,
  ranks: ReadonlyMap<string, number>,
  grouping: Grouping,
): readonly Act[] {
  const groups = groupsOf(records, procedure, grouping);
  const twins = twinsAmong(groups, procedure, grouping);
  const built = new Map<Group, Act>();
  const successors = groupBy(
    groups.filter(({ replaces }) => replaces !== undefined),
    ({ replaces }) => replaces,
  );
  const build = (group: Group): readonly Act[] => {
    const before = built.get(group);
    if (before !== undefined) return [before];
    const rules = rulesOf(procedure, group.stage);
    if (rules === undefined) return [];
    const later = group.records.flatMap(({ id }) => successors.get(id) ?? []);
    const act = actOf(group, rules, later.flatMap(build), { ranks, grouping, twin: twins.get(group) });
    built.set(group, act);
    return [act];
  };
  return groups.flatMap(build);
}

function actOf(
  { stage, records, replaces }: Group,
  rules: Stage,
  replacedBy: readonly Act[],
  known: {
    readonly ranks: ReadonlyMap<string, number>;
    readonly grouping: Grouping;
    readonly twin: number | undefined;
  },
): Act {
  const { disputed, documents } = known.grouping;
  const versions = versionsOf(records, rules, documents);
  // Where all that contradict each other tell this act, it took place; else another of them may be right.
  const ids = new Set(records.map(({ id }) => id));
  const isDisputed = records.every(({ id }) => disputed.get(id)?.some((rival) => !ids.has(rival)) === true);
  const flawed = versions.map((version) =>
    isDisputed && version.flaw === null ? { ...version, flaw: contradicted(records) } : version,
  );
  const [first = versions[0], ...others] = flawed;
  return {
    stage,
    rank: known.ranks.get(stage) ?? -1,
    versions: [first, ...others],
    on: versions.length === 1 ? versions[0].on : hullOf(versions.map(({ on }) => on)),
    proved: !isDisputed && versions.some(({ flaw }) => flaw === null),
    replacedBy,
    replaces: replaces !== undefined,
    twin: known.twin ?? null,
  };
}

const contradicted = (records: Records) => ({
  code: "contradicted" as const,
  records: records.map(({ id }) => id),
  attribute: null,
});

/** Records of one act stand together; what replaces another is an act of its own. */
function groupsOf(
  records: readonly FactRecord[],
  procedure: Procedure,
  grouping: Grouping,
): readonly Group[] {
  const here = new Set(records.map(({ id }) => id));
  const targetOf = ({ replaces }: FactRecord) => {
    const heir = replaces === undefined ? undefined : grouping.heirOf(replaces);
    return heir !== undefined && here.has(heir) ? heir : undefined;
  };
  const own = groupBy(records, (record) => `${stageOf(record.stage)}|${targetOf(record) ?? ""}`);
  return [...own.values()].flatMap((group): readonly Group[] => {
    const stage = stageOf(group[0].stage);
    const replaces = targetOf(group[0]);
    const apart = rulesOf(procedure, stage)?.repeats === true ? repeated(group, grouping) : [group];
    return apart.map((one) => ({ stage, records: one, replaces }));
  });
}

/** Of a stage that repeats, records are one act where they share a paper and their days can be one day, or a person said so. */
function repeated(records: Records, grouping: Grouping): readonly Records[] {
  if (records.length === 1) return [records];
  const groups: [FactRecord, ...FactRecord[]][] = [];
  // Exact days first, so that the order in which acts were told decides nothing.
  for (const record of records.toSorted((a, b) => breadth(a) - breadth(b))) {
    const fitting = groups.filter((group) => group.every((other) => isOneAct(record, other, grouping)));
    // What fits several acts is joined with none of them.
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.push(record);
    else groups.push([record]);
  }
  return groups;
}

const breadth = (record: FactRecord) => {
  const { from, to } = actSpan(record);
  return from === null ? Infinity : daysBetween(from, to);
};

function isOneAct(a: FactRecord, b: FactRecord, grouping: Grouping): boolean {
  const decided = grouping.isSame(a, b);
  if (decided !== undefined) return decided;
  if (grouping.disputed.get(a.id)?.includes(b.id) === true) return true;
  const papers = a.evidence ?? [];
  return papers.some((paper) => b.evidence?.includes(paper) === true) && canBeOneDay(actSpan(a), actSpan(b));
}

/** Acts of one stage that are perhaps one, told twice: the same exact day, the same figures, and nothing that differs. */
function twinsAmong(
  groups: readonly Group[],
  procedure: Procedure,
  grouping: Grouping,
): ReadonlyMap<Group, number> {
  const twins = new Map<Group, number>();
  const repeating = groups.filter(({ stage }) => rulesOf(procedure, stage)?.repeats === true);
  if (repeating.length < 2) return twins;
  for (const [index, one] of repeating.entries())
    for (const other of repeating.slice(index + 1)) {
      if (one.stage !== other.stage || one.replaces !== undefined || other.replaces !== undefined) continue;
      if (!isPerhapsOne(one.records, other.records, grouping)) continue;
      const name = twins.get(one) ?? twins.get(other) ?? index;
      const merged = twins.get(other);
      twins.set(one, name);
      twins.set(other, name);
      if (merged !== undefined && merged !== name)
        for (const [group, known] of twins) if (known === merged) twins.set(group, name);
    }
  return twins;
}

function isPerhapsOne(some: Records, others: Records, grouping: Grouping): boolean {
  return some.some((a) =>
    others.some((b) => {
      if (grouping.isSame(a, b) === false) return false;
      if (sharesPaper(a, b)) return canBeOneDay(actSpan(a), actSpan(b));
      return isExact(actSpan(a)) && a.on === b.on && saysTheSame(a, b);
    }),
  );
}

const sharesPaper = (a: FactRecord, b: FactRecord) =>
  (a.evidence ?? []).some((paper) => b.evidence?.includes(paper) === true);

const isExact = ({ from, to }: ActSpan) => from === to;

/** They state a figure, the same one, and disagree on nothing that both state. */
function saysTheSame(a: FactRecord, b: FactRecord): boolean {
  const [mine, theirs] = [a.attributes ?? {}, b.attributes ?? {}];
  const shared = Object.keys(mine).filter((name) => Object.hasOwn(theirs, name));
  return (
    shared.every((name) => mine[name] === theirs[name]) &&
    shared.some((name) => typeof mine[name] === "number")
  );
}
