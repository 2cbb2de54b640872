import type { FactRecord } from "../../../src/model/register/record.js";
import { reject } from "./choose.js";
import { between, EARLY } from "./grid.js";
import { leavingRoom, pieceTogether, type Piece } from "./pieces.js";
import { daysTold, isProved, type Scene } from "./scene.js";
import { isPastItsTerm } from "./surely-over.js";
import type { Act, End } from "./world.js";
import { valuesOf } from "./told.js";

/** One subject in one procedure. */
export interface Traveller {
  readonly thing: string;
  readonly procedure: string;
  readonly around: ReadonlySet<string>;
}

/** What parts a subject's way into tries: its ends, and a term that has run out. */
export interface Border {
  readonly day: string;
  readonly kind: "end" | "run-out";
}

export interface Way {
  readonly acts: readonly Act[];
  /** Those of them that papers prove. */
  readonly proved: ReadonlySet<Act>;
  readonly ends: readonly End[];
  readonly borders: readonly Border[];
}

/** Settle what is on file of one subject in one procedure, in one of the ways it may have been. */
export function wayOf(
  traveller: Traveller,
  records: readonly FactRecord[],
  isOneAct: (a: FactRecord, b: FactRecord) => boolean,
  scene: Scene,
): Way {
  const { plan } = scene.promised;
  const procedure = plan.procedures[traveller.procedure];
  if (procedure === undefined) return { acts: [], proved: new Set(), ends: [], borders: [] };
  const isEnd = ({ stage }: FactRecord) => Object.hasOwn(procedure.ends, nameOf(stage));
  const pieces = pieceTogether(
    records.filter((record) => !isEnd(record)),
    { traveller, isOneAct },
    scene,
  );
  const ends = endsAmong(records.filter(isEnd), pieces, scene);
  const runOut = runOutOf(pieces, scene);
  const borders: readonly Border[] = [
    ...ends.map((day): Border => ({ day, kind: "end" })),
    ...(runOut === null ? [] : [{ day: runOut, kind: "run-out" } as const]),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const settled = actsOf(pieces, { traveller, borders }, scene);
  return {
    acts: settled.map(({ act }) => act),
    proved: new Set(settled.flatMap(({ act, proved }) => (proved ? [act] : []))),
    borders,
    ends: borders.flatMap(({ day, kind }, attempt) =>
      kind === "end" ? [{ thing: traveller.thing, procedure: traveller.procedure, day, attempt }] : [],
    ),
  };
}

const nameOf = (ref: string): string => ref.slice(ref.indexOf(".") + 1);

/** Two tellings of one end are one where no act lies between them; then one of them is right. */
function endsAmong(
  records: readonly FactRecord[],
  pieces: readonly Piece[],
  scene: Scene,
): readonly string[] {
  const { choose, grid } = scene;
  const days: string[] = [];
  for (const stage of new Set(records.map((record) => record.stage))) {
    const told = records
      .filter((record) => record.stage === stage)
      .flatMap((record) => {
        const proved = isProved(record, scene);
        if (!proved && !choose([true, false])) return [];
        const { from, to } = daysTold(record);
        return [{ proved, day: choose(between(grid, from, to)) }];
      });
    days.push(...onceParted(told, pieces, scene));
  }
  return [...new Set(days)];
}

/** Of tellings that no act parts the better proved is right, or one of those that are as good. */
function onceParted(
  told: readonly { readonly proved: boolean; readonly day: string }[],
  pieces: readonly Piece[],
  { choose }: Scene,
): readonly string[] {
  const days = [...new Set(told.map(({ day }) => day))].toSorted();
  const isParted = days.every((day, place) => {
    const before = days[place - 1];
    return before === undefined || pieces.some((piece) => before <= piece.day && piece.day <= day);
  });
  if (days.length < 2 || isParted) return days;
  const good = told.some(({ proved }) => proved) ? told.filter(({ proved }) => proved) : told;
  return [choose(good).day];
}

/** A term may have run out before an act that stands again: of this alone the worlds differ, and it is checked afterwards. */
function runOutOf(pieces: readonly Piece[], { choose, grid, promised }: Scene): string | null {
  const [first] = pieces;
  const stages = promised.plan.procedures[first?.record.stage.split(".")[0] ?? ""]?.stages ?? {};
  if (pieces.length < 2 || !Object.values(stages).some(({ stands }) => stands !== undefined)) return null;
  const days = pieces.map(({ day }) => day).toSorted();
  return choose([null, ...grid.filter((day) => (days[0] ?? "") < day && day <= (days.at(-1) ?? ""))]);
}

interface Parted {
  readonly traveller: Traveller;
  readonly borders: readonly Border[];
}

/** The try in which an act lies; on the day of an end it may have come before it or after. */
export function attemptOn(day: string, borders: readonly Border[], { choose }: Scene): number {
  const before = borders.filter(
    (border) => border.day < day || (border.kind === "run-out" && border.day === day),
  );
  const sameDay = borders.filter((border) => border.kind === "end" && border.day === day).length;
  return before.length + choose(Array.from({ length: sameDay + 1 }, (_, index) => index));
}

function actsOf(
  pieces: readonly Piece[],
  { traveller, borders }: Parted,
  scene: Scene,
): readonly { readonly act: Act; readonly proved: boolean }[] {
  const { plan } = scene.promised;
  const stages = plan.procedures[traveller.procedure]?.stages ?? {};
  const ranks = Object.keys(stages);
  const placed = pieces.map((piece) => ({ piece, attempt: attemptOn(piece.day, borders, scene) }));
  for (const attempt of new Set(placed.map((one) => one.attempt))) {
    const told = placed
      .filter((one) => one.attempt === attempt)
      .map(({ piece }) => ({ ...piece, stage: nameOf(piece.record.stage) }));
    if (isPastItsTerm(told, stages)) reject();
  }
  const acts: {
    readonly act: Omit<Act, "until">;
    readonly piece: Piece;
    readonly records: readonly FactRecord[];
  }[] = [];
  const taken = new Set<Piece>();
  for (const { piece, attempt } of placed) {
    if (taken.has(piece)) continue;
    const stage = nameOf(piece.record.stage);
    const group =
      stages[stage]?.repeats === true || piece.isSuccessor || piece.isPredecessor
        ? [piece]
        : placed
            .filter((other) => other.attempt === attempt && nameOf(other.piece.record.stage) === stage)
            .map((other) => other.piece);
    if (group.some((one) => one !== piece && (one.isSuccessor || one.isPredecessor))) reject();
    for (const one of group) taken.add(one);
    const counted = group.some(({ proved }) => proved) ? group.filter(({ proved }) => proved) : group;
    const day = dayOf(counted, { traveller, records: pieces.map((one) => one.record) }, scene);
    const records = counted.flatMap((one) => one.records);
    acts.push({
      piece: counted[0] ?? piece,
      records,
      act: {
        thing: traveller.thing,
        procedure: traveller.procedure,
        stage,
        rank: ranks.indexOf(stage),
        day,
        lastDay: piece.lastDay ?? day,
        attempt,
        values: valuesOf(records, traveller.procedure, scene),
        implied: false,
        credit: 0,
      },
    });
  }
  alone(
    acts.map(({ act, piece }) => ({ act, piece })),
    stages,
  );
  return acts.map(({ act, piece, records }) => {
    const after = acts.filter(({ records: later }) =>
      later.some(({ replaces }) => records.some(({ id }) => id === replaces)),
    );
    if (after.some((other) => other.act.day < act.day)) reject();
    const until = after.map((other) => other.act.day).toSorted()[0] ?? null;
    return { act: { ...act, until }, proved: piece.proved };
  });
}

/** A stage that does not repeat is entered once in a try; by an act and by what came in its place, if need be. */
function alone(
  acts: readonly { readonly act: Omit<Act, "until">; readonly piece: Piece }[],
  stages: Readonly<Record<string, { readonly repeats?: true }>>,
): void {
  for (const { act, piece } of acts) {
    if (stages[act.stage]?.repeats === true) continue;
    const others = acts.filter((one) => one.act.stage === act.stage && one.act.attempt === act.attempt);
    if (others.length > 1 && !(piece.isSuccessor || piece.isPredecessor)) reject();
  }
}

/** Words that can be of one day are of one day; of those that cannot, one is right. */
function dayOf(
  counted: readonly Piece[],
  onFile: { readonly traveller: Traveller; readonly records: readonly FactRecord[] },
  scene: Scene,
): string {
  const from =
    counted
      .map((one) => one.from)
      .toSorted()
      .at(-1) ?? EARLY;
  const to = counted.map((one) => one.to).toSorted()[0] ?? EARLY;
  const days = [...new Set(counted.map(({ day }) => day))].toSorted();
  const [first] = counted;
  if (first === undefined || (days.length > 1 && (from <= to || !first.proved))) reject();
  return scene.choose(days.length === 1 ? days : leavingRoom(days, first.record, onFile, scene));
}
