import type { Day } from "../values/date.js";
import type { Warning } from "../issue/issue.js";
import type { Plan } from "../plan/plan.js";
import { procedureOf } from "../plan/stage-ref.js";
import type { StandingRecord } from "./standing-records.js";

/** Acts of a later stage that surely came before all acts of an earlier one of the same subject. */
export function outOfOrder({ procedures }: Plan, standing: readonly StandingRecord[]): readonly Warning[] {
  const ranks = new Map(
    Object.entries(procedures).flatMap(([id, { stages }]) =>
      Object.keys(stages).map((stage, rank) => [`${id}.${stage}`, rank]),
    ),
  );
  const lines = new Map<string, Map<string, StandingRecord[][]>>();
  for (const one of standing) {
    const { subject, stage } = one.record;
    const rank = ranks.get(stage);
    if (rank === undefined) continue;
    const own = lines.get(subject) ?? new Map<string, StandingRecord[][]>();
    const procedure = procedureOf(stage);
    const line = own.get(procedure) ?? [];
    lines.set(subject, own.set(procedure, line));
    (line[rank] ??= []).push(one);
  }
  return [...lines.values()].flatMap((own) => [...own.values()].flatMap(alongLine));
}

/** Acts of one subject by stage, in the order of the stages; a stage without acts may be a hole. */
function alongLine(line: readonly (readonly StandingRecord[] | undefined)[]): readonly Warning[] {
  const warnings: Warning[] = [];
  let latest: { readonly day: Day; readonly id: string } | undefined;
  for (const acts of line) {
    if (!acts) continue;
    for (const { record, to, path } of acts)
      if (latest && to < latest.day)
        warnings.push({ code: "out-of-order", path, record: record.id, earlier: latest.id });
    const [earliest] = acts
      .map(({ record, from }) => ({ day: from ?? "", id: record.id }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
    if (earliest && (!latest || earliest.day > latest.day)) latest = earliest;
  }
  return warnings;
}
