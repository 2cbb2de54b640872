import type { Commitment } from "../model/commitment.js";
import { assertDays } from "../model/date.js";
import { measuresOf } from "../model/measures.js";
import type { Plan } from "../model/plan.js";
import type { Procedure } from "../model/procedure.js";
import type { Register } from "../model/register.js";
import type { Attribute } from "../model/requirement.js";
import { procedureOf } from "../model/stage-ref.js";
import type { Text } from "../model/text.js";
import { closedBy, scopeOf } from "./closure.js";
import type { Moment } from "./evaluate.js";
import { valuesOf, type Course } from "./fact.js";
import { groupBy } from "./group-by.js";
import { amountsIn, boundsOf } from "./money.js";
import { planAt } from "./plan-at.js";
import { settle, type World } from "./world.js";

/** Lines of money for one matter, from one source and of one budget year. */
interface Pot {
  /** The tasks, items or promises they are put forward for. */
  readonly about: readonly string[];
  readonly source: string | null;
  readonly year: number | null;
}

/** What is on file of the money of one stage: planned, allocated, disbursed or settled. */
export interface StageFunds {
  readonly stage: string;
  readonly title: Text;
  /** How many lines have an act of that stage on file. */
  readonly lines: number;
  /** In đồng: at least so much. Null where nothing is on file, and nobody has said that there is none. */
  readonly least: number | null;
  /** In đồng: at most so much of what is on file; null also where an amount is not stated. */
  readonly most: number | null;
  /** The statement that declares it complete; null where there may be more. */
  readonly closedBy: string | null;
}

/** The money for one matter, from one source and of one budget year (kinh phí), stage by stage. */
export interface Funds extends Pot {
  readonly stages: readonly StageFunds[];
}

/**
 * The money that the plan's funding promises speak of, as it is on file: by matter, source and budget year. A promise of
 * which nothing is on file stands there with nothing.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function fundsOf(plan: Plan, register: Register, { asOf, knownBy }: Moment): readonly Funds[] {
  assertDays(asOf, knownBy);
  const world = settle(planAt(plan, asOf), register, asOf, knownBy ?? null);
  const promises = world.plan.commitments.filter(({ kind }) => kind === "funding");
  return Object.entries(world.plan.procedures).flatMap(([id, procedure]) => {
    const own = promises.filter((promise) =>
      measuresOf(promise).some(({ stage }) => procedureOf(stage) === id),
    );
    return own.length > 0 ? fundsIn({ id, procedure, promises: own, world }) : [];
  });
}

/** One procedure that lines of money go through. */
interface Way {
  readonly id: string;
  readonly procedure: Procedure;
  readonly promises: readonly Commitment[];
  readonly world: World;
}

interface Filled {
  readonly pot: Pot;
  readonly courses: readonly Course[];
}

function fundsIn(way: Way): readonly Funds[] {
  const { id, promises, world } = way;
  const pots = groupBy(world.courses.get(id) ?? [], (course) => JSON.stringify(potOf(course)));
  const filled = [...pots.values()].map((courses): Filled => ({ pot: potOf(courses[0]), courses }));
  const ordered = promises.flatMap((promise): readonly Filled[] => {
    const own = filled.filter(({ pot }) => isFor(pot, promise, world));
    return own.length > 0 ? own.toSorted(byYear) : [{ pot: promised(promise), courses: [] }];
  });
  return [...new Set([...ordered, ...filled])].map(({ pot, courses }) => ({
    ...pot,
    stages: stagesOf(pot, courses, way),
  }));
}

/** What names no year comes last. */
const byYear = (a: Filled, b: Filled) => (a.pot.year ?? LAST_YEAR) - (b.pot.year ?? LAST_YEAR);
const LAST_YEAR = 9999;

/** What all acts of a line agree on. */
function potOf(course: Course): Pot {
  const acts = [...course.line, ...course.ends];
  const stated = (attribute: string) => acts.flatMap((fact) => valuesOf(fact, course.subject, attribute));
  return { about: course.subject.for ?? [], ...originOf(stated) };
}

const matterOf = ({ about, id }: Commitment) => about ?? id;

/** What a promise itself says of where its money comes from. */
function promised(promise: Commitment): Pot {
  const conditions = measuresOf(promise).flatMap(({ where = [] }) => where);
  const asked = (attribute: string) =>
    conditions.flatMap((condition) =>
      condition.attribute === attribute && "in" in condition ? condition.in : [],
    );
  return { about: [matterOf(promise)], ...originOf(asked) };
}

function originOf(stated: (attribute: string) => readonly Attribute[]): Pick<Pot, "source" | "year"> {
  const [source, year] = [only(stated("source")), only(stated("budget-year"))];
  return {
    source: typeof source === "string" ? source : null,
    year: typeof year === "number" ? year : null,
  };
}

const only = (values: readonly Attribute[]): Attribute | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** Whether lines are what a promise speaks of: put forward for it, or for nothing where it names no matter either. */
function isFor({ about, source, year }: Pot, promise: Commitment, { places }: World): boolean {
  const wanted = promised(promise);
  const near = about.flatMap((place) => places.within(place));
  const isMeant =
    about.length > 0
      ? near.includes(matterOf(promise))
      : measuresOf(promise).every((measure) => measure.for === undefined);
  return isMeant && agree(source, wanted.source) && agree(year, wanted.year);
}

/** What is not stated contradicts nothing. */
const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

function stagesOf(
  pot: Pot,
  courses: readonly Course[],
  { id, procedure, promises, world }: Way,
): readonly StageFunds[] {
  const scopes = promises.filter((promise) => isFor(pot, promise, world)).map((one) => scopeOf(one, world));
  return Object.entries(procedure.stages).map(([stage, { title }]) => {
    const measure = { stage: `${id}.${stage}`, ...(pot.about.length > 0 && { for: pot.about }) };
    const { subjects, amounts } = amountsIn(courses, measure, world);
    const closed = scopes.map((scope) => closedBy(measure, scope, world)).find((found) => found !== null);
    const isSilent = amounts.length === 0 && closed === undefined;
    const bounds = isSilent ? { least: null, most: null } : boundsOf(amounts);
    return { stage, title, lines: subjects.length, ...bounds, closedBy: closed ?? null };
  });
}
