import type { Attribute } from "../../model/plan/attribute.js";
import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import { groupBy } from "../group-by.js";
import { valuesOf } from "../snapshot/proceeding.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Thing } from "../snapshot/things.js";

/** Lines of money for one matter, from one source and of one budget year. */
export interface Pot {
  /** The tasks, items or promises they are put forward for. */
  readonly about: readonly string[];
  readonly source: string | null;
  /** What the plan calls the source; null where it is not stated, or no option of the plan. */
  readonly sourceTitle: Wording | null;
  readonly year: number | null;
}

/** Which attributes tell lines of money apart. */
export interface Origin {
  readonly procedure: string;
  readonly source: { readonly id: string; readonly attribute: Attribute } | undefined;
  readonly year: string | undefined;
}

/** The choice and the number by which the promises themselves tell their lines of money apart. */
export function originIn(
  procedure: string,
  { attributes }: Procedure,
  promises: readonly Commitment[],
): Origin {
  const asked = promises
    .flatMap(askedQuantities)
    .filter(({ stage }) => procedureOf(stage) === procedure)
    .flatMap(({ where = [] }) => where.flatMap((one) => ("in" in one ? [one.attribute] : [])));
  const ofType = (...types: readonly Attribute["type"][]) =>
    asked.flatMap((id) => {
      const attribute = attributes[id];
      return attribute !== undefined && types.includes(attribute.type) ? [{ id, attribute }] : [];
    })[0];
  return { procedure, source: ofType("choice", "text"), year: ofType("number")?.id };
}

/** A pot, and what is on file of it. */
export interface Filled {
  readonly pot: Pot;
  readonly things: readonly Thing[];
}

/** What is on file of a procedure, pot by pot, in the order of the promises; of a promise without lines an empty one. */
export function potsOf(
  procedure: string,
  promises: readonly Commitment[],
  snapshot: Snapshot,
  origin: Origin,
): readonly Filled[] {
  const groups = groupBy(snapshot.things.get(procedure) ?? [], (thing) =>
    JSON.stringify(potOf(thing, origin)),
  );
  const filled = [...groups.values()].map((things): Filled => ({ pot: potOf(things[0], origin), things }));
  const ordered = promises.flatMap((promise): readonly Filled[] => {
    const own = filled.filter(({ pot }) => isFor(pot, promise, snapshot, origin));
    return own.length > 0 ? own.toSorted(byYear) : [{ pot: promised(promise, origin), things: [] }];
  });
  return [...new Set([...ordered, ...filled])];
}

/** What names no year comes last. */
const byYear = (a: Filled, b: Filled) => (a.pot.year ?? LAST_YEAR) - (b.pot.year ?? LAST_YEAR);
const LAST_YEAR = 9999;

/** What all acts of a line agree on. */
function potOf({ apart }: Thing, origin: Origin): Pot {
  const stated = (attribute: string) =>
    apart.flatMap((proceeding) => {
      const acts = proceeding.tries.flatMap(({ line, ends }) => [...line, ...ends]);
      const versions = acts.flatMap((act) => act.versions);
      return versions.flatMap((version) => valuesOf(version, proceeding, attribute));
    });
  return { about: [...new Set(apart.flatMap((one) => one.for))], ...originOf(stated, origin) };
}

/** Whether lines are what a promise speaks of: put forward for it, or for nothing where it names no matter either. */
export function isFor(
  { about, source, year }: Pot,
  promise: Commitment,
  { places }: Pick<Snapshot, "places">,
  origin: Origin,
): boolean {
  const wanted = promised(promise, origin);
  const near = about.flatMap((place) => places.within(place));
  const isMeant =
    about.length > 0
      ? near.includes(matterOf(promise))
      : askedQuantities(promise).every((quantity) => quantity.for === undefined);
  return isMeant && agree(source, wanted.source) && agree(year, wanted.year);
}

const matterOf = ({ about, id }: Commitment) => about ?? id;

/** What is not stated contradicts nothing. */
const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

/** What a promise itself says of where its money comes from. */
function promised(promise: Commitment, origin: Origin): Pot {
  const conditions = askedQuantities(promise)
    .filter(({ stage }) => procedureOf(stage) === origin.procedure)
    .flatMap(({ where = [] }) => where);
  const asked = (attribute: string) =>
    conditions.flatMap((condition) =>
      condition.attribute === attribute && "in" in condition ? condition.in : [],
    );
  return { about: [matterOf(promise)], ...originOf(asked, origin) };
}

function originOf(
  stated: (attribute: string) => readonly AttributeValue[],
  { source: by, year: of }: Origin,
): Omit<Pot, "about"> {
  const [source, year] = [
    only(by === undefined ? [] : stated(by.id)),
    only(of === undefined ? [] : stated(of)),
  ];
  const options = by?.attribute.type === "choice" ? by.attribute.options : {};
  return {
    source: typeof source === "string" ? source : null,
    sourceTitle:
      typeof source === "string" && Object.hasOwn(options, source) ? (options[source] ?? null) : null,
    year: typeof year === "number" ? year : null,
  };
}

const only = (values: readonly AttributeValue[]): AttributeValue | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;
