import type { Measure } from "../../model/requirement.js";
import { procedureOf, stageOf } from "../../model/stage-ref.js";
import type { Cause } from "../cause.js";
import type { Counted, Explanation, Tally } from "../explanation.js";
import type { World } from "../world.js";
import { amountSlot, attributeSlot, dateSlot, proveSlot, settleSlot, type Limits } from "./on-acts.js";
import { decideSlot, endSlot } from "./on-subjects.js";
import { completeKey, completeSlot, recordSlots, type Short } from "./silence.js";
import type { Slot, Spot } from "./slot.js";

/** What is open about a count. */
export function inCount(
  { need, tally }: Extract<Explanation, { kind: "count" }>,
  spot: Spot,
): readonly Slot[] {
  return [
    ...doubtsIn(tally, spot),
    ...closingOf([tally], spot),
    ...lacking({ tally, need: need - tally.definite }, spot),
  ];
}

type Share = Extract<Explanation, { kind: "share" }>;

/** A part grows by subjects of the whole that come so far; more of the whole that do not harm it. */
export function inShare(share: Share, spot: Spot): readonly Slot[] {
  const { part, whole } = share;
  return [
    ...[whole, part].flatMap((tally) => doubtsIn(tally, spot)),
    ...closingOf([whole, part], spot),
    ...lacking({ tally: whole, need: harmful(share), harms: true }, spot),
    ...lacking({ tally: part, ...helpful(share, spot.world), also: [whole.measure] }, spot),
  ];
}

/**
 * How many more must come so far: of those surely on file, else new ones, which make the whole larger too; where all of it
 * must, of those that are only perhaps on file as well.
 */
function helpful({ part, whole, percent, strictly }: Share, world: World): Pick<Short, "need" | "among"> {
  const all = whole.subjects.length;
  if (all === 0) return { need: 1 };
  const sure = whole.subjects.filter(isDefinite);
  const inPart = new Set(part.subjects.filter(isDefinite).map(({ id }) => id));
  const kept = sure.filter(({ id }) => inPart.has(id)).length;
  const acted = havingActed(part.measure, world);
  const eligible = whole.subjects.filter(
    ({ id }) => !inPart.has(id) && !acted.has(id) && isFor(id, part.measure, world),
  );
  const among = eligible.filter(isDefinite);
  const atLeast = (value: number) => (strictly ? Math.floor(value) + 1 : Math.ceil(value));
  const need = atLeast((percent * all) / 100) - kept;
  if (need <= among.length) return { need, among };
  if (percent < 100) return { need: atLeast((percent * all - 100 * kept) / (100 - percent)) };
  return need <= eligible.length ? { need, among: eligible } : { need: 0 };
}

/** Subjects of which the act is on file and proved: what it is not, another entry would not make it. */
function havingActed({ stage }: Measure, { courses }: World): ReadonlySet<string> {
  const acted = courses
    .get(procedureOf(stage))
    ?.filter(({ line }) => line.some((fact) => fact.stage === stageOf(stage) && fact.flaw === null));
  return new Set(acted?.map(({ id }) => id));
}

function isFor(id: string, { for: places }: Measure, { links, register }: World): boolean {
  const subject = register.subjects[id];
  return places === undefined || (subject !== undefined && links.doubt({ id, subject }, places) === null);
}

const isDefinite = ({ state }: Counted) => state === "definite";

/** How many more outside the part make it too little, though all that is doubtful be in it. */
function harmful({ part, whole, percent, strictly }: Share): number {
  const enough = (100 * part.subjects.length) / percent - whole.subjects.length;
  const more = Math.max(1, strictly ? Math.ceil(enough) : Math.floor(enough) + 1);
  return more > MOST_SUBJECTS ? 0 : more;
}

const MOST_SUBJECTS = 12;

/** What is still to be covered, and what covers it; amounts that nobody knows are supposed to be as small as can be. */
export function inMoney(
  { sum, covers }: Extract<Explanation, { kind: "money" }>,
  spot: Spot,
): readonly Slot[] {
  const target = (covers.most ?? covers.least) + MARGIN;
  const gap = Math.max(1, target - sum.least);
  const shown = covers.most === null ? null : covers.most - sum.least;
  const need = shown !== null && shown <= 0 ? 0 : 1;
  const limits: readonly [Limits, Limits] = [
    { good: 1, bad: (sum.most ?? sum.least) + MARGIN },
    { good: gap, bad: 0 },
  ];
  const nothing = covers.tally.subjects.length === 0;
  return [
    ...doubtsIn(covers.tally, spot, limits[0]),
    ...doubtsIn(sum.tally, spot, limits[1]),
    ...closingOf([covers.tally, sum.tally], spot),
    ...(nothing ? lacking({ tally: covers.tally, need: 1, amount: { least: 1, shown: null } }, spot) : []),
    ...lacking({ tally: sum.tally, need, amount: { least: gap, shown } }, spot),
  ];
}

/** More than all that is supposed of amounts that nobody knows. */
const MARGIN = 1000;

/** Nobody has said of these measures that this is all. */
export function closingOf(tallies: readonly Tally[], spot: Spot): readonly Slot[] {
  const open = tallies.filter(({ closedBy }) => closedBy === null);
  const procedures = new Set(open.map(({ measure }) => procedureOf(measure.stage)));
  return [...procedures].map((procedure) =>
    completeSlot(
      open.filter(({ measure }) => procedureOf(measure.stage) === procedure),
      procedure,
      spot,
    ),
  );
}

const lacking = (short: Short, spot: Spot): readonly Slot[] =>
  recordSlots(
    short,
    short.tally.closedBy === null ? completeKey(procedureOf(short.tally.measure.stage), spot) : null,
    spot,
  );

const doubtsIn = (tally: Tally, spot: Spot, limits?: Limits): readonly Slot[] =>
  tally.subjects.flatMap((subject) =>
    subject.causes.flatMap((cause) => onCause(cause, { subject, tally, ...(limits && { limits }) }, spot)),
  );

interface Doubted {
  readonly subject: Counted;
  readonly tally: Tally;
  readonly limits?: Limits;
}

function onCause(cause: Cause, { subject, tally, limits }: Doubted, spot: Spot): readonly Slot[] {
  const { measure } = tally;
  switch (cause.code) {
    case "no-evidence":
    case "wrong-evidence":
      return proveSlot(cause, spot);
    case "date-too-coarse":
      // The day of a later stage never tells that of this one: its own act does.
      return subject.implied ? lacking({ tally, need: 1, subject }, spot) : dateSlot(cause, measure, spot);
    case "attribute-missing":
      return limits && cause.attribute === "amount"
        ? amountSlot(cause, limits, spot)
        : attributeSlot(cause, measure, spot);
    case "contradicted":
      return settleSlot(cause, spot);
    case "awaiting-decision":
      return decideSlot(cause, spot);
    case "standing-unknown":
      return endSlot(cause, measure, spot);
    // Of silence the tally tells; the law is not for a unit to settle; the others are settled.
    case "nothing-recorded":
    case "not-declared-complete":
    case "law-unverified":
    case "nothing-to-compare":
    case "condition-open":
    case "condition-unmet":
    case "waived":
    case "withdrawn":
      return [];
  }
}
