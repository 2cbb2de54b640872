import type { Procedure, Stage } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import { groupBy } from "../group-by.js";
import type { Act, ActVersion } from "./act.js";
import { rulesOf, type Group, type RecordContext, type Records } from "./grouping.js";
import { actsAmong } from "./one-act.js";
import { isProved } from "./proof.js";
import { twinsAmong } from "./twins.js";
import { hullOf, versionsOf } from "./version.js";

/** The acts that records of one subject tell of, try by try; an act may come in the place of one of an earlier try. */
export function actsOf(
  tries: readonly (readonly FactRecord[])[],
  procedure: Procedure,
  ranks: ReadonlyMap<string, number>,
  grouping: RecordContext,
): readonly (readonly Act[])[] {
  const here = new Set(tries.flatMap((records) => records.map(({ id }) => id)));
  const groupsIn = tries.map((records) => groupsOf(records, here, procedure, grouping));
  const twins = new Map(groupsIn.flatMap((groups) => [...twinsAmong(groups, procedure, grouping)]));
  const built = new Map<Group, Act>();
  const successors = groupBy(
    groupsIn.flatMap((groups) => groups.flatMap((group) => group.replaces.map((id) => ({ id, group })))),
    ({ id }) => id,
  );
  const build = (group: Group): readonly Act[] => {
    const before = built.get(group);
    if (before !== undefined) return [before];
    const rules = rulesOf(procedure, group.stage);
    if (rules === undefined) return [];
    const later = new Set(
      group.records.flatMap(({ id }) => successors.get(id) ?? []).map((next) => next.group),
    );
    const act = actOf(group, rules, [...later].flatMap(build), { ranks, grouping, twin: twins.get(group) });
    built.set(group, act);
    return [act];
  };
  return groupsIn.map((groups) => groups.flatMap(build));
}

function actOf(
  { stage, records, replaces }: Group,
  rules: Stage,
  replacedBy: readonly Act[],
  known: {
    readonly ranks: ReadonlyMap<string, number>;
    readonly grouping: RecordContext;
    readonly twin: number | undefined;
  },
): Act {
  const { disputed, documents } = known.grouping;
  const versions = rivalVersions(records, rules, known.grouping) ?? versionsOf(records, rules, documents);
  // Where all that contradict each other tell this act, it took place; else another of them may be right.
  const ids = new Set(records.map(({ id }) => id));
  const isDisputed = records.every(({ id }) => disputed.get(id)?.some((rival) => !ids.has(rival)) === true);
  const flawed = versions.map((version) =>
    isDisputed && version.proofProblem === null
      ? { ...version, proofProblem: contradicted(records) }
      : version,
  );
  const [first = versions[0], ...others] = flawed;
  return {
    stage,
    rank: known.ranks.get(stage) ?? -1,
    versions: [first, ...others],
    on: versions.length === 1 ? versions[0].on : hullOf(versions.map(({ on }) => on)),
    proved:
      !isDisputed &&
      versions.some(({ proofProblem }) => proofProblem === null || proofProblem.code === "contradicted"),
    replacedBy,
    replaces: replaces.length > 0,
    twin: known.twin ?? null,
  };
}

/**
 * Of records that correct the same one, and prove it equally well, one is right: each tells a version of its own, of which
 * the others say nothing. Null where no two stand against each other.
 */
function rivalVersions(
  records: Records,
  rules: Stage,
  { disputed, documents }: RecordContext,
): readonly [ActVersion, ...ActVersion[]] | null {
  if (records.length === 1 || disputed.size === 0) return null;
  const rivals = records.filter(
    ({ id, evidence }) =>
      records.some((other) => disputed.get(id)?.includes(other.id) === true) &&
      isProved(evidence, rules.proof, documents),
  );
  const others = records.filter((record) => !rivals.includes(record));
  const [first, ...rest] = rivals.map((rival): ActVersion => {
    const [version] = versionsOf([rival, ...others], rules, documents);
    return { ...version, proofProblem: contradicted(rivals) };
  });
  return first === undefined ? null : [first, ...rest];
}

const contradicted = (records: readonly FactRecord[]) => ({
  code: "contradicted" as const,
  records: records.map(({ id }) => id),
  attribute: null,
});

/** Records of one act stand together; what replaces another is an act of its own. */
function groupsOf(
  records: readonly FactRecord[],
  here: ReadonlySet<string>,
  procedure: Procedure,
  grouping: RecordContext,
): readonly Group[] {
  // A try ends once: what comes in the place of its end tells the same end.
  const targetsOf = (record: FactRecord): readonly string[] =>
    Object.hasOwn(procedure.ends, stageOf(record.stage))
      ? []
      : (grouping.replaced.get(record.id)?.filter((id) => here.has(id)) ?? []);
  const own = groupBy(records, (record) => `${stageOf(record.stage)}|${targetsOf(record).join(" ")}`);
  return [...own.values()].flatMap((group): readonly Group[] => {
    const stage = stageOf(group[0].stage);
    const replaces = targetsOf(group[0]);
    const apart = rulesOf(procedure, stage)?.repeats === true ? actsAmong(group, grouping) : [group];
    return apart.map((one) => ({ stage, records: one, replaces }));
  });
}

/** Each telling for itself; those that are surely of one act of a stage that repeats together. */
export function tellingsOf(
  records: readonly FactRecord[],
  procedure: Procedure,
  grouping: RecordContext,
): readonly Records[] {
  const here = new Set(records.map(({ id }) => id));
  return groupsOf(records, here, procedure, grouping).flatMap((group): readonly Records[] =>
    rulesOf(procedure, group.stage)?.repeats === true
      ? [group.records]
      : group.records.map((record): Records => [record]),
  );
}
