import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import type { Counted, MeasuredExplanation, Tally } from "../../assessment/explanation.js";
import { isLower } from "../../requirement/compare.js";
import type { OpenLocation } from "../open-location.js";
import { proceedingOf } from "../proceeding-of.js";
import type { OpenFact } from "../open-fact.js";
import { recordFact, type Short } from "./lacking.js";
import { baseOf } from "./targets.js";

/** A count that is so many per cent of another: of them. */
export interface ShareExplanation extends MeasuredExplanation {
  readonly percent: number;
  readonly base: Tally;
}

export const isShare = (node: MeasuredExplanation): node is ShareExplanation =>
  node.kind === "count" && node.percent !== null && baseOf(node) !== null;

/**
 * A part grows by subjects of the whole that come so far; more of the whole that do not make it smaller. What keeps an upper
 * limit nobody is asked for.
 */
export function sharesLacking(share: ShareExplanation, location: OpenLocation): readonly OpenFact[] {
  const { tally: part, base: whole, comparison } = share;
  const isUpper = !isLower(comparison);
  const more: Short = { tally: whole, count: outside(share), harms: true };
  const further: Short = {
    tally: part,
    ...inside(share, location),
    also: [whole.quantity],
    ...(isUpper && { harms: true }),
  };
  return [more, further].flatMap((short) => recordFact(short, location));
}

/**
 * How many more must come so far: of those surely on file, else new ones, which make the whole larger too; where all of it
 * must, of those that are only perhaps on file as well.
 */
function inside(
  { tally: part, base: whole, percent, plus: added, comparison }: ShareExplanation,
  location: OpenLocation,
): Pick<Short, "count" | "among"> {
  const plus = added ?? 0;
  const all = whole.subjects.length;
  // To pass an upper limit is to be more, to pass one that may be reached too.
  const isStrict = comparison === "moreThan" || comparison === "atMost";
  const least = (value: number) => (isStrict ? Math.floor(value + TINY) + 1 : Math.ceil(value - TINY));
  if (all === 0) return { count: 1 };
  const inPart = new Set(part.subjects.filter(isDefinite).map(({ id }) => id));
  const kept = whole.subjects.filter((subject) => isDefinite(subject) && inPart.has(subject.id)).length;
  const acted = havingActed(part.quantity, location);
  const eligible = whole.subjects.filter(
    ({ id }) => !inPart.has(id) && !acted.has(id) && isFor(id, part.quantity, whole.quantity, location),
  );
  const among = eligible.filter(isDefinite);
  const count = least((percent * all) / 100 + plus) - kept;
  if (count <= among.length) return { count, among };
  if (percent < 100) return { count: least((percent * all + 100 * plus - 100 * kept) / (100 - percent)) };
  return count <= eligible.length ? { count, among: eligible } : { count: 0 };
}

/** Percentages have decimals of their own. */
const TINY = 1e-9;

/** Subjects of which the act is on file and proved: what it is not, another entry would not make it. */
function havingActed({ stage }: Measure, { snapshot }: OpenLocation): ReadonlySet<string> {
  const acted = (snapshot.things.get(procedureOf(stage)) ?? [])
    .flatMap(({ apart }) => apart)
    .filter(({ tries }) =>
      tries.some(({ line }) => line.some((act) => act.stage === stageOf(stage) && act.proved)),
    );
  return new Set(acted.map(({ id }) => id));
}

function isFor(id: string, { for: places }: Measure, whole: Measure, { snapshot }: OpenLocation): boolean {
  const proceeding = proceedingOf(whole.stage, id, snapshot);
  return (
    places === undefined ||
    (proceeding !== undefined && snapshot.matchSubject(proceeding, places).code === "sure")
  );
}

const isDefinite = ({ state }: Counted) => state === "definite";

/** How many more outside the part make it too little, though all that is doubtful be in it. */
function outside({ tally: part, base: whole, percent, plus, comparison }: ShareExplanation): number {
  const enough = (100 * (part.subjects.length - (plus ?? 0))) / percent - whole.subjects.length;
  const isStrict = comparison === "atLeast" || comparison === "lessThan";
  const more = Math.max(1, isStrict ? Math.floor(enough + TINY) + 1 : Math.ceil(enough - TINY));
  return more > MOST_SUBJECTS ? 0 : more;
}

const MOST_SUBJECTS = 12;
