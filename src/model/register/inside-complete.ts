import { sooner, span, type Day } from "../values/date.js";
import type { Targets } from "../plan/targets.js";
import { isFact, type FactRecord, type RegisterRecord } from "./record.js";
import type { Register } from "./register.js";
import { procedureOf } from "../plan/stage-ref.js";
import { declaredUpTo, type CompletenessStatement } from "./completeness-statement.js";

/**
 * Completeness statements that a record, written later into what they had declared complete, shows to have been untrue.
 * Such a record counts all the same.
 */
export interface Disputed {
  all(record: FactRecord): readonly CompletenessStatement[];
  /** That which reaches farthest, where one is enough: it is found without looking at the others. */
  farthest(record: FactRecord): CompletenessStatement | undefined;
}

export function disputedIn(
  statements: readonly CompletenessStatement[],
  { subjects, records }: Pick<Register, "subjects" | "records">,
  places: Targets,
): Disputed {
  const declared = declaredOf(statements);
  const told = firstTold(records);
  const known = new Map<string, readonly Declared[]>();
  const concerned = ({ subject, stage }: FactRecord): readonly Declared[] => {
    const key = `${procedureOf(stage)} ${subject}`;
    const found =
      known.get(key) ?? declaredFor(procedureOf(stage), subjects[subject]?.for ?? [], places, declared);
    known.set(key, found);
    return found;
  };
  return {
    all: (record) => [
      ...new Set(
        concerned(record).flatMap((list) =>
          list.flatMap(({ own }) => (isInside(record, told(record), own) ? [own] : [])),
        ),
      ),
    ],
    farthest: (record) =>
      concerned(record)
        .flatMap((list) => lastBefore(list, told(record))?.farthest ?? [])
        .filter((statement) => isInside(record, told(record), statement))
        .reduce<CompletenessStatement | undefined>(farther, undefined),
  };
}

/** What was declared of a procedure, of all that a subject is put forward for, or of both together. */
function declaredFor(
  procedure: string,
  meant: readonly string[],
  places: Targets,
  declared: ReadonlyMap<string, Declared>,
): readonly Declared[] {
  const within = [ANY, ...meant.flatMap((place) => places.within(place))];
  return [procedure, ANY]
    .flatMap((one) => keysOf(one, within))
    .flatMap((key) => {
      const list = declared.get(key);
      return list === undefined ? [] : [list];
    });
}

/** Statements about one thing in the order in which they were recorded, each with the farthest so far. */
type Declared = { readonly own: CompletenessStatement; readonly farthest: CompletenessStatement }[];

function declaredOf(statements: readonly CompletenessStatement[]): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  for (const own of statements.toSorted((a, b) => order(a.recorded, b.recorded)))
    for (const key of keysOf(own.procedure ?? ANY, own.for ?? [ANY])) {
      const list = declared.get(key) ?? [];
      list.push({ own, farthest: farther(list.at(-1)?.farthest, own) });
      declared.set(key, list);
    }
  return declared;
}

const farther = (
  one: CompletenessStatement | undefined,
  other: CompletenessStatement,
): CompletenessStatement => (one !== undefined && declaredUpTo(one) >= declaredUpTo(other) ? one : other);

function isInside({ on }: FactRecord, told: Day, statement: CompletenessStatement): boolean {
  const last = on === undefined ? null : span(on).to;
  return last !== null && statement.recorded < told && last <= declaredUpTo(statement);
}

/** When an act was first told: a correction tells nothing new, where what it corrects told of the same. */
function firstTold(records: readonly RegisterRecord[]): (record: FactRecord) => Day {
  const corrected = new Set(records.flatMap(({ corrects }) => corrects ?? []));
  const facts = new Map(
    records.filter(isFact).flatMap((one) => (corrected.has(one.id) ? [[one.id, one]] : [])),
  );
  const first = (record: FactRecord, seen: ReadonlySet<string>): Day => {
    const before = facts.get(record.corrects ?? "");
    const isSame = before?.subject === record.subject && before.stage === record.stage;
    if (before === undefined || !isSame || seen.has(before.id)) return record.recorded;
    return sooner(record.recorded, first(before, new Set([...seen, before.id])));
  };
  return (record) => (record.corrects === undefined ? record.recorded : first(record, new Set([record.id])));
}

/** By halving, for a register may hold very many. */
function lastBefore(list: Declared, day: Day): Declared[number] | undefined {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.own.recorded ?? "") < day) from = middle + 1;
    else to = middle;
  }
  return list[from - 1];
}

const ANY = "*";
const keysOf = (procedure: string, places: readonly string[]) =>
  places.map((place) => `${procedure} ${place}`);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
