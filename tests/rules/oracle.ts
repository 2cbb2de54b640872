import { addMonths, span } from "../../src/model/date.js";
import type { Attestation } from "../../src/model/decision.js";
import { isFact, type FactRecord } from "../../src/model/record.js";
import type { Register } from "../../src/model/register.js";
import type { Condition, Measure, Requirement } from "../../src/model/requirement.js";
import type { Statement } from "../../src/model/statement.js";
import { ENDS, GRID, PLANNED, PROOF, REPEATED, STAGES, type Small } from "./arbitrary.js";

/*
 * What really happened, told by somebody who was there: worlds in which nothing is unknown, and a judge who knows only
 * met, unmet and not applicable. It shares no code with src/rules and is written for clarity alone.
 */

interface Act {
  readonly subject: string;
  readonly procedure: keyof typeof STAGES;
  readonly stage: string;
  /** Place on the main line; -1 for an end. */
  readonly rank: number;
  readonly day: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Attributes that somebody stated; the others are guesses of this world. */
  readonly stated: ReadonlySet<string>;
}

/** A subject nobody recorded may be put forward for anything. */
interface Being {
  readonly for: readonly string[];
}

export interface World {
  readonly acts: readonly Act[];
  readonly beings: Readonly<Record<string, Being>>;
  readonly wordOfOther: boolean | null;
}

export type Answer = "met" | "unmet" | "not-applicable";

const EARLY = "2010-06-01";
const places: Readonly<Record<string, readonly string[]>> = {
  "guava-mark": ["guava-mark", "guava", "row-1"],
  lime: ["lime", "row-1"],
  "row-1": ["row-1"],
  "row-2": ["row-2"],
};
const around = (being: Being | undefined) => (being?.for ?? []).flatMap((place) => places[place] ?? [place]);

/** Judge the requirement in one world, on one day. */
export function answer(requirement: Requirement, world: World, asOf: string): Answer {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf": {
      const parts = requirement.of
        .map((part) => answer(part, world, asOf))
        .filter((part) => part !== "not-applicable");
      if (parts.length === 0) return "not-applicable";
      return truth(
        requirement.kind === "allOf"
          ? parts.every((part) => part === "met")
          : parts.some((part) => part === "met"),
      );
    }
    case "count":
      return truth(members(requirement, world, asOf).size >= requirement.atLeast);
    case "share": {
      const whole = members(requirement.whole, world, asOf);
      if (whole.size === 0) return "not-applicable";
      const part = [...members(requirement.part, world, asOf)].filter((id) => whole.has(id)).length;
      const [have, need] = [100 * part, requirement.percent * whole.size];
      return truth(requirement.strictly ? have > need : have >= need);
    }
    case "money": {
      const covers = sum(requirement.covers, world, asOf);
      return covers === 0 ? "not-applicable" : truth(sum(requirement.sum, world, asOf) >= covers);
    }
    case "attested":
      return truth(world.wordOfOther === true);
  }
}

const truth = (holds: boolean): Answer => (holds ? "met" : "unmet");

/** Subjects that reached the stage, as the measure asks. */
function members(measure: Measure, world: World, asOf: string): ReadonlySet<string> {
  const { procedure, stage } = split(measure.stage);
  return new Set(
    Object.keys(world.beings).filter(
      (id) =>
        isMeant(id, measure, world) &&
        passages(id, procedure, stage, world).some(
          (act) => inDays(act.day, measure, asOf) && fitsAll(act, measure, world),
        ) &&
        (!measure.standing || stands(id, procedure, stage, world, asOf)),
    ),
  );
}

/** An act that is only implied has no amount. */
function sum(measure: Measure, world: World, asOf: string): number {
  const { procedure, stage } = split(measure.stage);
  return world.acts
    .filter(
      (act) => act.procedure === procedure && act.stage === stage && isMeant(act.subject, measure, world),
    )
    .filter((act) => inDays(act.day, measure, asOf) && fitsAll(act, measure, world))
    .filter((act) => !measure.standing || stands(act.subject, procedure, stage, world, asOf))
    .reduce((total, act) => total + Number(act.values["amount"] ?? 0), 0);
}

/** The acts by which a subject entered a stage. */
const passages = (id: string, procedure: string, stage: string, { acts }: World) =>
  acts.filter((act) => act.subject === id && act.procedure === procedure && act.stage === stage);

const isMeant = (id: string, measure: Measure, { beings }: World) =>
  measure.for === undefined || around(beings[id]).some((place) => measure.for?.includes(place));

const inDays = (day: string, { within }: Measure, asOf: string) =>
  day <= asOf && day >= (within?.from ?? "") && day <= (within?.to ?? "9");

/** On what an act does not state, a later one may speak for it. */
function fitsAll(act: Act, { where = [] }: Measure, world: World): boolean {
  return where.every((condition) => {
    if (fits(act, condition)) return true;
    if (act.stated.has(condition.attribute)) return false;
    return world.acts.some((later) => isAkin(act, later) && later.rank > act.rank && fits(later, condition));
  });
}

function fits({ values, day }: Act, condition: Condition): boolean {
  const value = values[condition.attribute];
  if ("in" in condition) return value !== undefined && condition.in.includes(value);
  return value === "old-office" || (value === "commune" && day >= "2025-07-01");
}

function stands(id: string, procedure: string, stage: string, world: World, asOf: string): boolean {
  const own = world.acts.filter(
    (act) => act.subject === id && act.procedure === procedure && act.day <= asOf,
  );
  if (own.some((act) => act.stage === ENDS[procedure])) return false;
  if (`${procedure}.${stage}` !== "mark.granted") return true;
  const filed = passages(id, procedure, "filed", world)[0]?.day ?? EARLY;
  const renewals = own.filter((act) => act.stage === "renewed").length;
  return addMonths(filed, 120 * (1 + renewals)) > asOf;
}

function split(ref: string): { procedure: keyof typeof STAGES; stage: string } {
  const [procedure, stage = ""] = ref.split(".");
  return { procedure: procedure === "mark" ? "mark" : "budget", stage };
}

/** Worlds that fit all that is on file; at most so many, evenly taken. */
export function worldsOf({ requirement, register, asOf }: Small, most: number): readonly World[] {
  const attributes = mentioned(requirement);
  const acts = groupsOf(register, asOf).map((group) => alternatives(group, register, attributes));
  const lists = [
    ...acts,
    meanings(register, asOf),
    words(register, asOf),
    hidden(register, asOf, attributes),
  ];
  return combine(lists, most).flatMap((choices) => built(choices, register));
}

type Option = Partial<{
  act: Act;
  means: boolean;
  word: boolean | null;
  hidden: readonly Act[];
  extra: Readonly<Record<string, Being>>;
}>;

function built(choices: readonly Option[], register: Register): readonly World[] {
  const merged = Object.assign({}, ...choices) as Option;
  const told = choices.flatMap(({ act }) => act ?? []);
  const acts = [...told, ...(merged.hidden ?? []).map((act) => agreeing(act, told))];
  const beings: Record<string, Being> = { ...merged.extra };
  for (const [id, subject] of Object.entries(register.subjects))
    beings[id] = { for: id === "b" && merged.means === false ? [] : (subject.for ?? []) };
  if (!inOrder(acts) || doubled(acts)) return [];
  const isSilent = (act: Act) => told.some((other) => isAkin(act, other) && other.rank > act.rank);
  return withImplied(acts)
    .filter((all) =>
      all.every(
        (act) =>
          acts.includes(act) ||
          isSilent(act) ||
          isOpen(beings[act.subject], act.procedure, act.day, register),
      ),
    )
    .map((all) => ({ acts: all, beings, wordOfOther: merged.word ?? null }));
}

/** What an act on file states of its subject holds for those that nobody recorded. */
function agreeing(act: Act, told: readonly Act[]): Act {
  const known = told.filter((other) => isAkin(act, other));
  const stated = new Set(
    [...act.stated].filter((attribute) => !known.some((other) => other.stated.has(attribute))),
  );
  const values = Object.entries(act.values).filter(([attribute]) => stated.has(attribute));
  return { ...act, stated, values: Object.fromEntries(values) };
}

/** No stage comes before an earlier one. */
const inOrder = (acts: readonly Act[]) =>
  acts.every(
    (act) =>
      act.rank < 0 ||
      acts.every((other) => other.rank <= act.rank || other.day >= act.day || !isAkin(act, other)),
  );
const isAkin = (act: Act, other: Act) => act.subject === other.subject && act.procedure === other.procedure;
const doubled = (acts: readonly Act[]) =>
  acts.some(
    (act, index) =>
      !REPEATED.has(`${act.procedure}.${act.stage}`) &&
      acts.some((other, place) => place > index && isAkin(act, other) && act.stage === other.stage),
  );

/** Stages that must have been passed although nobody recorded them, long before or on the very day of the next. */
function withImplied(acts: readonly Act[]): readonly (readonly Act[])[] {
  const missing: Act[] = [];
  for (const act of acts)
    for (let rank = act.rank - 1; rank >= 0; rank -= 1) {
      const stage = STAGES[act.procedure][rank] ?? "";
      if ([...acts, ...missing].some((other) => isAkin(act, other) && other.rank === rank)) continue;
      const day = acts.reduce(
        (first, other) => (isAkin(act, other) && other.rank > rank && other.day < first ? other.day : first),
        act.day,
      );
      missing.push({ ...act, stage, rank, day, values: {}, stated: new Set() });
    }
  if (missing.length === 0) return [acts];
  const early = (day: string) => [
    ...acts,
    ...missing.map((act) => ({ ...act, day: act.day < day ? act.day : day })),
  ];
  return [early("9999"), early("2014-06-01"), early(EARLY)].filter(inOrder);
}

function groupsOf(register: Register, asOf: string): readonly (readonly FactRecord[])[] {
  const groups = new Map<string, FactRecord[]>();
  for (const record of register.records.filter(isFact)) {
    if ((daysOf(record).from ?? "") > asOf) continue;
    const own = REPEATED.has(record.stage) ? (record.evidence?.toSorted().join() ?? record.id) : "";
    const key = `${record.subject} ${record.stage} ${own}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

function daysOf({ on, recorded }: FactRecord) {
  const { from, to } = on === undefined ? { from: null, to: null } : span(on);
  return { from, to: to === null || (to > recorded && (from ?? "") <= recorded) ? recorded : to };
}

const quality = ({ stage, evidence = [] }: FactRecord) =>
  evidence.length === 0 ? 0 : evidence.includes(PROOF[stage] ?? "?") ? 2 : 1;

/** What the act may have been, if it took place at all. */
function alternatives(
  group: readonly FactRecord[],
  register: Register,
  attributes: readonly string[],
): Option[] {
  const best = Math.max(...group.map(quality));
  const records = group.filter((record) => quality(record) === best);
  const [first] = records;
  if (first === undefined) return [{}];
  const { procedure, stage } = split(first.stage);
  const fixed = register.subjects[first.subject]?.attributes ?? {};
  let acts: Act[] = possibleDays(records).map((day) => ({
    subject: first.subject,
    procedure,
    stage,
    rank: rankOf(procedure, stage),
    day,
    values: {},
    stated: new Set(),
  }));
  for (const attribute of attributes) {
    const told = [...new Set(records.flatMap((record) => record.attributes?.[attribute] ?? []))];
    const known = told.length > 0 ? told : [fixed[attribute] ?? []].flat();
    const values = (known.length > 0 ? known : (GUESSES[attribute] ?? [])) as readonly (string | number)[];
    acts = acts.flatMap((act) =>
      values.map((value) => ({
        ...act,
        values: { ...act.values, [attribute]: value },
        stated: known.length > 0 ? new Set([...act.stated, attribute]) : act.stated,
      })),
    );
  }
  return [...(best < 2 ? [{}] : []), ...acts.map((act) => ({ act }))];
}

const rankOf = (procedure: keyof typeof STAGES, stage: string) =>
  (STAGES[procedure] as readonly string[]).indexOf(stage);

const GUESSES: Readonly<Record<string, readonly (string | number)[]>> = {
  level: ["base", "province"],
  proposer: ["old-office", "company"],
  amount: [0, 1, 9],
};

/** Days that all records allow, or else those that any does. */
function possibleDays(records: readonly FactRecord[]): readonly string[] {
  const spans = records.map(daysOf);
  const days = [EARLY, ...GRID, ...spans.flatMap(({ from, to }) => [from ?? EARLY, to])];
  const allowed = (day: string) => spans.filter(({ from, to }) => day >= (from ?? "") && day <= to).length;
  const common = days.filter((day) => allowed(day) === spans.length);
  return [...new Set(common.length > 0 ? common : days.filter((day) => allowed(day) > 0))];
}

/** Whether the second subject is the one that the plan names. */
function meanings({ subjects, decisions }: Register, asOf: string): Option[] {
  const decided = decisions.find((decision) => decision.kind === "equivalence" && decision.on <= asOf);
  if (decided?.kind === "equivalence") return [{ means: decided.same }];
  return subjects["b"]?.name === PLANNED ? [{ means: true }] : [{ means: true }, { means: false }];
}

/** What the other side has said in the end. */
function words(register: Register, asOf: string): Option[] {
  const heard = register.decisions.filter(
    (decision): decision is Attestation =>
      decision.kind === "attestation" && decision.by !== "focal-office" && decision.on <= asOf,
  );
  if (heard.length === 0)
    return closed(register).some(
      (statement) =>
        statement.procedure === undefined && statement.for?.includes("p") && lastOf(statement) >= asOf,
    )
      ? [{ word: null }]
      : [{ word: true }, { word: false }];
  const proved = heard.filter(({ evidence }) => evidence !== undefined);
  const last =
    proved
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? "";
  const open = heard.filter(({ on }) => on >= last).map(({ kept }) => kept);
  return [...new Set([...open, ...(proved.length === 0 ? [null] : [])])].map((word) => ({ word }));
}

/** Statements that close something: proved, by the side that owes. */
const closed = ({ statements }: Register) =>
  statements.filter(({ by, evidence }) => by !== "tech-office" && evidence?.includes("report-0"));
const lastOf = ({ upTo, recorded }: Statement) => (upTo < recorded ? upTo : recorded);

/** Whether something may have happened that nobody wrote down: nothing says that all of its kind was. */
const isOpen = (being: Being | undefined, procedure: string, day: string, register: Register) =>
  !closed(register).some(
    (statement) =>
      (statement.procedure ?? procedure) === procedure &&
      (statement.for === undefined ||
        statement.for.some((place) => place === "p" || around(being).includes(place))) &&
      day <= lastOf(statement),
  );

/** What may have happened without anybody having written it down: nothing, one thing, or three of a kind. */
function hidden(register: Register, asOf: string, attributes: readonly string[]): Option[] {
  const strangers: readonly (readonly [string, Being])[] = [
    ["h", { for: ["lime"] }],
    ["h", { for: [] }],
    ["h", { for: ["row-2"] }],
  ];
  const known = Object.entries(register.subjects).map(
    ([id, subject]) => [id, { for: subject.for ?? [] }] as const,
  );
  return [
    {},
    ...[...strangers, ...known].flatMap(([id, being]) =>
      (["mark", "budget"] as const).flatMap((procedure) =>
        STAGES[procedure].flatMap((stage, rank) =>
          [EARLY, "2022-06-01", asOf]
            .filter((day) => isOpen(being, procedure, day, register))
            .flatMap((day) =>
              [0, 1].flatMap((guess) =>
                hiddenActs(id, being, {
                  procedure,
                  stage,
                  rank,
                  day,
                  values: guessed(attributes, guess),
                  stated: new Set(attributes),
                }),
              ),
            ),
        ),
      ),
    ),
  ];
}

const guessed = (attributes: readonly string[], index: number) =>
  Object.fromEntries(attributes.map((attribute) => [attribute, GUESSES[attribute]?.at(-index) ?? ""]));

function hiddenActs(id: string, being: Being, act: Omit<Act, "subject">): readonly Option[] {
  if (id !== "h") return [{ hidden: [{ ...act, subject: id }] }];
  const three = ["h1", "h2", "h3"];
  return [
    { hidden: [{ ...act, subject: "h1" }], extra: { h1: being } },
    {
      hidden: three.map((subject) => ({ ...act, subject })),
      extra: Object.fromEntries(three.map((subject) => [subject, being])),
    },
  ];
}

/** The attributes of which the requirement speaks. */
function mentioned(requirement: Requirement): readonly string[] {
  const text = JSON.stringify(requirement);
  return Object.keys(GUESSES).filter(
    (attribute) => text.includes(`"${attribute}"`) || (attribute === "amount" && text.includes('"money"')),
  );
}

/** Every choice of one option from each list, or so many of them, evenly taken. */
function combine<T>(lists: readonly (readonly T[])[], most: number): readonly (readonly T[])[] {
  const total = lists.reduce((product, list) => product * list.length, 1);
  const step = Math.max(1, total / most);
  return Array.from({ length: Math.min(total, most) }, (_, index) => {
    let rest = Math.floor(index * step);
    return lists.map((list) => {
      const choice = list[rest % list.length] as T;
      rest = Math.floor(rest / list.length);
      return choice;
    });
  });
}
