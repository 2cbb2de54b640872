import { contentId } from "../../model/values/content-id.js";
import type { Row } from "../../model/register/record.js";

/** An entry that was read from a row, or that was written by a program and has none. */
export interface Telling {
  readonly id: string;
  readonly by?: string;
  readonly recorded: string;
  readonly row?: Row;
  readonly corrects?: string;
  readonly replaces?: string;
  /** What it is about: the name of its subject and its stage; absent from what only withdraws. */
  readonly about?: string;
  /** What it says, but for who said it and when; asked for only where several speak at once. */
  content(this: void): string;
}

/** What stands between tellings once all of them are known: which one each corrects, and withdrawals that follow from it. */
export interface Settled {
  readonly corrects: ReadonlyMap<string, string>;
  readonly takenBack: readonly { readonly id: string; readonly after: string; readonly corrects: string }[];
}

/** Under this issue the keeper of the register corrects what is on file. */
export const KEEPER = "register";

/** Withdrawals that follow from the set are named so, and made anew each time. */
export const TAKEN_BACK = "taken-back";

/**
 * One act of the tellings of one row (mỗi dòng một việc), from the set alone, so that the order in which they came never shows:
 * the latest day of return speaks; a row sent out with an entry corrects that; a word of the keeper yields only to a later
 * change of a row that was sent out with it. Two that differ on one day both stay.
 */
export function settleTellings(tellings: readonly Telling[]): Settled {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const acts = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (telling.row === undefined) continue;
    const root = rootOf(telling, byId, new Set());
    const own = acts.get(root);
    if (own === undefined) acts.set(root, [telling]);
    else own.push(telling);
  }
  const corrects = new Map<string, string>();
  const takenBack: Settled["takenBack"][number][] = [];
  for (const [root, own] of acts) {
    const told = linksOf(byId.has(root) ? [root] : [], levelsOf(own));
    for (const [id, target] of told.corrects) corrects.set(id, target);
    takenBack.push(...told.takenBack);
  }
  return { corrects, takenBack };
}

/**
 * A later word corrects the one before it. One that only withdraws takes back every word so far, for a correction that is
 * taken back alone would give back what it corrected; what is told after it stands by itself.
 */
function linksOf(base: readonly string[], levels: readonly (readonly Telling[])[]): Settled {
  const corrects = new Map<string, string>();
  const takenBack: Settled["takenBack"][number][] = [];
  let [before, all] = [base, base];
  for (const level of levels) {
    const [speaker] = level;
    const [first, ...others] = before.toReversed();
    if (speaker === undefined) continue;
    if (first !== undefined) for (const { id } of level) corrects.set(id, first);
    const isWithdrawal = speaker.about === undefined;
    for (const other of isWithdrawal ? all.filter((id) => id !== first) : others)
      takenBack.push({
        id: contentId(TAKEN_BACK, { other, after: speaker.id }),
        after: speaker.id,
        corrects: other,
      });
    before = isWithdrawal ? [] : level.map(({ id }) => id);
    all = isWithdrawal ? [] : [...all, ...before];
  }
  return { corrects, takenBack };
}

/** What all tellings of one act have in common: the entry that they were sent out with, or their row and what it is about. */
function rootOf(telling: Telling, byId: ReadonlyMap<string, Telling>, seen: Set<string>): string {
  const { row, id } = telling;
  if (row === undefined || seen.has(id)) return id;
  seen.add(id);
  // What corrects a replacement is a telling of that one.
  if (telling.replaces !== undefined && (row.sent === undefined || row.sent.entry === telling.replaces))
    return `in place of ${telling.replaces} ${row.issue} ${row.id}`;
  const target = row.sent?.entry ?? (telling.about === undefined ? telling.corrects : undefined);
  if (target !== undefined) {
    const other = byId.get(target);
    return other === undefined ? target : rootOf(other, byId, seen);
  }
  return JSON.stringify([telling.by ?? "", row.issue, row.id, telling.about ?? ""]);
}

const isKeepers = ({ row }: Telling) => row?.issue === KEEPER;

/** Tellings in the order in which they speak, those that speak at once together. */
function levelsOf(own: readonly Telling[]): readonly (readonly Telling[])[] {
  if (own.length === 1) return [own];
  const levels: (readonly Telling[])[] = [];
  let open = own;
  for (;;) {
    const ids = new Set(open.map(({ id }) => id));
    // A row speaks once the entry that it was sent out with has spoken. Rows sent out with each other are no tellings of one act.
    const ready = open.filter(({ row }) => !ids.has(row?.sent?.entry ?? ""));
    const [next] = ready.toSorted(inTurn);
    if (next === undefined) return levels;
    const level = ready.filter((other) => speaksWith(other, next)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    open = open.filter((one) => !level.includes(one));
    // What says the same on the same day is one word, told twice.
    levels.push(...(saysTwice(level) ? level.map((one) => [one]) : [level]));
  }
}

const saysTwice = (level: readonly Telling[]): boolean =>
  level.length > 1 && new Set(level.map(({ content }) => content())).size < level.length;

const turn = (telling: Telling) =>
  `${isKeepers(telling) ? 1 : 0} ${telling.recorded} ${telling.about === undefined ? 1 : 0} ${telling.id}`;
const inTurn = (a: Telling, b: Telling) => (turn(a) < turn(b) ? -1 : 1);

const speaksWith = (a: Telling, b: Telling) =>
  a.recorded === b.recorded &&
  isKeepers(a) === isKeepers(b) &&
  (a.about === undefined) === (b.about === undefined);
