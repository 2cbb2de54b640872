import type { Commitment, Duty } from "../../model/plan/commitment.js";
import { nameOf, responsibleOn } from "../commitment/responsible.js";
import { sidesOf, type Closure } from "../requirement/closure.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { OpenLocation } from "./open-location.js";
import type { Addressee } from "./question.js";

type Here = Pick<OpenLocation, "commitment" | "snapshot">;

/**
 * Who can be asked about a promise today, the best first: those in charge, else those acting together with them, else the
 * focal units and heads of their sides, else those of the other side. Behind a unit that may have ended stands its head.
 */
export function addresseesOf({ commitment, snapshot }: Here): readonly Addressee[] {
  const asked = known.get(snapshot) ?? new WeakMap<Commitment, readonly Addressee[]>();
  known.set(snapshot, asked);
  const found = asked.get(commitment) ?? answering({ commitment, snapshot });
  asked.set(commitment, found);
  return found;
}

/** The same for everything that is open about a promise. */
const known = new WeakMap<Snapshot, WeakMap<Commitment, readonly Addressee[]>>();

function answering(here: Here): readonly Addressee[] {
  const heads = () => sided("head", here);
  const first = firstOf([
    () => holders("lead", here),
    () => holders("partner", here),
    () => sided("focal", here),
    heads,
    () => otherSide(here),
  ]);
  const isSure = first.some(({ uncertain }) => uncertain === undefined);
  return fewOf(isSure ? first : [...first, ...firstOf([heads, () => otherSide(here)])]);
}

/** More are of no use to a reader; but all that have taken over from a unit are asked. */
const MOST = 3;
const fewOf = (all: readonly Addressee[]): readonly Addressee[] =>
  distinct(all).filter(({ why, after }, index) => index < MOST || (why === "owes" && after !== undefined));

/** The units that reported records, or who has taken over from them; behind them those who answer for the promise. */
export function reportersOf(units: ReadonlySet<string | undefined>, here: Here): readonly Addressee[] {
  const found = [...units].flatMap((unit) => (unit === undefined ? [] : existing(unit, "reported", here)));
  const isEnough = found.length >= units.size && found.every(({ uncertain }) => uncertain === undefined);
  return fewOf(isEnough ? found : [...found, ...addresseesOf(here)]);
}

/** The head of a side, and its focal unit. */
export const sideOf = (party: string, here: Here): readonly Addressee[] =>
  distinct([
    ...existing(here.snapshot.plan.parties[party]?.head ?? party, "head", here),
    ...here.snapshot.plan.focalUnits
      .filter((focal) => focal.party === party)
      .flatMap(({ unit }) => existing(unit, "focal", here)),
  ]);

/** Whose word closes the promise: the first of those asked who may give it, else whoever keeps the papers of who owes it. */
export const signerOf = (asked: readonly Addressee[], { commitment, closure, today }: SignedHere): string =>
  [...asked, ...commitment.responsible]
    .map(({ unit }) => unit)
    .find((unit) => closure.mayDeclare(unit, today)) ?? "";

type SignedHere = Here & Pick<OpenLocation, "today"> & { readonly closure: Pick<Closure, "mayDeclare"> };

const holders = (role: Duty["role"], here: Here) =>
  here.commitment.responsible
    .filter((duty) => duty.role === role)
    .flatMap(({ unit }) => existing(unit, "owes", here));

/** Focal units or heads of the sides that owe it; of all sides where the print has lost who does. */
function sided(why: "focal" | "head", here: Here): readonly Addressee[] {
  const { commitment, snapshot } = here;
  const sides = sidesOf(commitment.responsible, snapshot, snapshot.asOf);
  const focal = snapshot.plan.focalUnits.filter(({ party }) => sides.has(party)).map(({ unit }) => unit);
  const units = why === "focal" ? focal : [...sides.values()].map(({ head }) => head);
  return units.flatMap((unit) => existing(unit, why, here));
}

function otherSide(here: Here): readonly Addressee[] {
  const { commitment, snapshot } = here;
  const { plan, units } = snapshot;
  const lost = commitment.responsible[0]?.unit;
  const after = lost === undefined ? undefined : { unit: lost, name: nameOf(lost, units) };
  const found = [
    ...plan.focalUnits.map(({ unit }) => unit),
    ...Object.values(plan.parties).map(({ head }) => head),
  ]
    .flatMap((unit) => existing(unit, "other-side", here))
    .map((addressee) => ({ ...addressee, ...(after && { after }) }));
  return found.toSorted((a, b) => Number(a.uncertain ?? false) - Number(b.uncertain ?? false));
}

/** The unit itself where it exists, else those that have taken over from it. */
function existing(unit: string, why: Addressee["why"], { commitment, snapshot }: Here): readonly Addressee[] {
  const duty = { ...commitment, responsible: [{ unit, role: "lead" } as const] };
  return responsibleOn(duty, snapshot.asOf, snapshot).holders.map(({ unit: id, name, after, uncertain }) => ({
    unit: id,
    name,
    why,
    ...(uncertain && { uncertain }),
    ...(after && { after }),
  }));
}

const firstOf = (choices: readonly (() => readonly Addressee[])[]): readonly Addressee[] => {
  for (const choice of choices) {
    const found = choice();
    if (found.length > 0) return found;
  }
  return [];
};

const distinct = (all: readonly Addressee[]): readonly Addressee[] =>
  all.filter(({ unit }, index) => all.findIndex((other) => other.unit === unit) === index);
