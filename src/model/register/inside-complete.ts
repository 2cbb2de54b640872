import { later, sooner, span, type Day } from "../values/date.js";
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
  const writtenLate = writtenAfterSome(statements, firstTold(records));
  const known = new Map<string, Map<string, readonly Declared[]>>();
  const concerned = ({ subject, stage }: FactRecord): readonly Declared[] => {
    const [own, procedure] = [
      known.get(subject) ?? new Map<string, readonly Declared[]>(),
      procedureOf(stage),
    ];
    const found =
      own.get(procedure) ?? declaredFor(procedure, subjects[subject]?.for ?? [], places, declared);
    known.set(subject, own.set(procedure, found));
    return found;
  };
  return {
    all: (record) => {
      const act = writtenLate(record);
      if (act === null) return NONE;
      const found = concerned(record).flatMap((list) =>
        list.flatMap(({ own }) => (own.recorded < act.when && act.last <= declaredUpTo(own) ? [own] : [])),
      );
      return [...new Set(found)];
    },
    farthest: (record) => {
      const act = writtenLate(record);
      if (act === null) return undefined;
      let found: CompletenessStatement | undefined;
      for (const list of concerned(record)) {
        const one = lastBefore(list, act.when)?.farthest;
        if (one !== undefined && act.last <= declaredUpTo(one)) found = farther(found, one);
      }
      return found;
    },
  };
}

const NONE: readonly CompletenessStatement[] = [];

interface Written {
  /** The last day on which the act can have been. */
  readonly last: Day;
  /** When it was first told. */
  readonly when: Day;
}

/** Most acts were told before anything was declared, or lie behind all that was: they are passed over at once. */
function writtenAfterSome(
  statements: readonly CompletenessStatement[],
  told: (record: FactRecord) => Day,
): (record: FactRecord) => Written | null {
  const [first = LAST] = statements.map(({ recorded }) => recorded).toSorted();
  const reach = statements.map(declaredUpTo).reduce(later, "");
  return (record) => {
    const last = record.on === undefined ? null : span(record.on).to;
    if (last === null || last > reach) return null;
    const when = told(record);
    return when > first ? { last, when } : null;
  };
}
const LAST = "9999-12-31";

/** What was declared of a procedure, of all that a subject is put forward for, or of both together. */
function declaredFor(
  procedure: string,
  meant: readonly string[],
  places: Targets,
  declared: DeclaredBy,
): readonly Declared[] {
  const within = [ANY, ...meant.flatMap((place) => places.within(place))];
  return [procedure, ANY].flatMap((one) => {
    const own = declared.get(one);
    if (own === undefined) return [];
    return within.flatMap((place) => {
      const list = own.get(place);
      return list === undefined ? [] : [list];
    });
  });
}

/** Statements about one thing in the order in which they were recorded, each with the farthest so far. */
type Declared = { readonly own: CompletenessStatement; readonly farthest: CompletenessStatement }[];

/** The same by procedure and by place. */
type DeclaredBy = ReadonlyMap<string, ReadonlyMap<string, Declared>>;

function declaredOf(statements: readonly CompletenessStatement[]): DeclaredBy {
  const declared = new Map<string, Map<string, Declared>>();
  for (const own of statements.toSorted((a, b) => order(a.recorded, b.recorded))) {
    const { procedure = ANY, for: places = [ANY] } = own;
    const ofProcedure = declared.get(procedure) ?? new Map<string, Declared>();
    declared.set(procedure, ofProcedure);
    for (const place of places) {
      const list = ofProcedure.get(place) ?? [];
      list.push({ own, farthest: farther(list.at(-1)?.farthest, own) });
      ofProcedure.set(place, list);
    }
  }
  return declared;
}

const farther = (
  one: CompletenessStatement | undefined,
  other: CompletenessStatement,
): CompletenessStatement => (one !== undefined && declaredUpTo(one) >= declaredUpTo(other) ? one : other);

/** When an act was first told: neither a correction nor a word of the same day and paper tells anything new. */
function firstTold(records: readonly RegisterRecord[]): (record: FactRecord) => Day {
  const facts = records.filter(isFact);
  const byPaper = new Map<string, Day>();
  for (const fact of facts)
    for (const key of papersOf(fact)) byPaper.set(key, sooner(byPaper.get(key) ?? LAST, fact.recorded));
  const told = (fact: FactRecord) =>
    papersOf(fact)
      .map((key) => byPaper.get(key) ?? LAST)
      .reduce(sooner, fact.recorded);
  const corrected = new Set(records.flatMap(({ corrects }) => corrects ?? []));
  const byId = new Map(facts.flatMap((one) => (corrected.has(one.id) ? [[one.id, one]] : [])));
  const first = (record: FactRecord, seen: ReadonlySet<string>): Day => {
    const before = byId.get(record.corrects ?? "");
    const isSame = before?.subject === record.subject && before.stage === record.stage;
    if (before === undefined || !isSame || seen.has(before.id)) return told(record);
    return sooner(told(record), first(before, new Set([...seen, before.id])));
  };
  return (record) => (record.corrects === undefined ? told(record) : first(record, new Set([record.id])));
}

const papersOf = ({ subject, stage, on, evidence = [] }: FactRecord): readonly string[] =>
  evidence.map((paper) => [subject, stage, on, paper].join("\n"));

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
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
