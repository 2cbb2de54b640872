import { span } from "../../../src/model/values/date.js";
import type { FactRecord } from "../../../src/model/register/record.js";
import { reject } from "./choose.js";
import { groupsOf } from "./groups.js";
import { between } from "./grid.js";
import { daysTold, declaredFor, isProved, type Scene } from "./scene.js";
import { couldBeTwins, isDecided, repeats, sharesPaper } from "./twins.js";
import type { Traveller } from "./way.js";

/** One telling, or several that surely speak of one act: with the day on which this completion puts it. */
export interface Piece {
  readonly record: FactRecord;
  readonly records: readonly FactRecord[];
  readonly proved: boolean;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  /** The last day of the stretch it names; null where it names none. */
  readonly lastDay: string | null;
  readonly isSuccessor: boolean;
  readonly isPredecessor: boolean;
}

interface Telling {
  readonly traveller: Traveller;
  readonly isOneAct: (a: FactRecord, b: FactRecord) => boolean;
}

/** The acts that the records tell of; an act that is not proved may not have happened. */
export function pieceTogether(
  records: readonly FactRecord[],
  telling: Telling,
  scene: Scene,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cluster of clustersOf(records, telling, scene)) {
    const piece = pieceOf(cluster, { pieces, telling, records }, scene);
    if (piece !== null) pieces.push(piece);
  }
  // What came in the place of an act that never happened came in its place all the same.
  return pieces;
}

/** Records of a stage that repeats are surely one act where they share a paper and their days can be one day. */
function clustersOf(
  records: readonly FactRecord[],
  { isOneAct }: Telling,
  scene: Scene,
): readonly (readonly [FactRecord, ...FactRecord[]])[] {
  const joined = (a: FactRecord, b: FactRecord) => {
    if (a.stage !== b.stage || !repeats(a.stage, scene)) return false;
    if (a.replaces === b.id || b.replaces === a.id) return false;
    if (isOneAct(a, b)) return true;
    if (isDecided(scene, "records", a.id, b.id) === false) return false;
    if (sharesPaper(a, b)) return canMeet(daysTold(a), daysTold(b));
    return a.subject !== b.subject && couldBeTwins(a, b, scene) && scene.choose([false, true]);
  };
  const pairs = records.flatMap((a, place) =>
    records.slice(place + 1).flatMap((b) => (joined(a, b) ? [[a.id, b.id] as const] : [])),
  );
  const group = groupsOf(
    records.map(({ id }) => id),
    pairs,
  );
  const clusters = new Map<string, [FactRecord, ...FactRecord[]]>();
  for (const record of records) {
    const known = clusters.get(group(record.id));
    if (known === undefined) clusters.set(group(record.id), [record]);
    else known.push(record);
  }
  return [...clusters.values()];
}

const canMeet = (
  a: { readonly from: string; readonly to: string },
  b: { readonly from: string; readonly to: string },
) => a.from <= b.to && b.from <= a.to;

interface Earlier {
  readonly pieces: readonly Piece[];
  readonly telling: Telling;
  readonly records: readonly FactRecord[];
}

function pieceOf(
  cluster: readonly [FactRecord, ...FactRecord[]],
  { pieces, telling, records }: Earlier,
  scene: Scene,
): Piece | null {
  const { choose, grid } = scene;
  const good = cluster.filter((record) => isProved(record, scene));
  const proved = good.length > 0;
  if (!proved && !choose([true, false])) return null;
  // Of unproved words each is possible: one of them is how it was.
  const counted = proved ? good : [choose(cluster)];
  const [record = cluster[0]] = counted;
  const spans = counted.map(daysTold);
  const from =
    spans
      .map((one) => one.from)
      .toSorted()
      .at(-1) ?? "";
  const to = spans.map((one) => one.to).toSorted()[0] ?? "";
  const same = pieces.filter((piece) => piece.record.stage === record.stage).map(({ day }) => day);
  const fitting = between(grid, from, to);
  if (fitting.length === 0) reject();
  const days = leavingRoom(fitting, record, { traveller: telling.traveller, records }, scene);
  const first = days.filter((day) => same.includes(day));
  const named = counted.flatMap(({ on }) => (on === undefined ? [] : (span(on).to ?? [])));
  return {
    record,
    records: counted,
    proved,
    from,
    to,
    day: choose([...new Set([...first, ...days])]),
    lastDay: named.toSorted().at(-1) ?? null,
    isSuccessor: record.replaces !== undefined && records.some(({ id }) => id === record.replaces),
    isPredecessor: records.some(({ replaces }) => replaces === record.id),
  };
}

/**
 * A statement that all is entered puts an implied act that is not on file after it, where a day is left: so the act that
 * implies it lies after the statement too, if it can.
 */
export function leavingRoom(
  days: readonly string[],
  { stage }: FactRecord,
  { traveller, records }: { readonly traveller: Traveller; readonly records: readonly FactRecord[] },
  scene: Scene,
): readonly string[] {
  const line = Object.keys(scene.promised.plan.procedures[traveller.procedure]?.stages ?? {});
  const name = stage.slice(stage.indexOf(".") + 1);
  const earlier = line.slice(0, line.indexOf(name));
  const isMissing = earlier.some(
    (one) => !records.some((record) => record.stage === `${traveller.procedure}.${one}`),
  );
  if (!isMissing) return days;
  const last = days.at(-1) ?? "";
  const leaving = declaredFor(scene, traveller.around, traveller.procedure).filter((day) => day < last);
  const bound = leaving.toSorted().at(-1);
  return bound === undefined ? days : days.filter((day) => day > bound);
}
