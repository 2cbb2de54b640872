import { isDay } from "../../../src/model/values/date.js";
import type { FactRecord } from "../../../src/model/register/record.js";
import { areAlike } from "./alike.js";
import type { Scene } from "./scene.js";

/** What a person has decided of two entries, last of all. */
export function isDecided(
  { decisions }: Scene,
  what: "subjects" | "records",
  a: string,
  b: string,
): boolean | undefined {
  const spoken = decisions.flatMap((decision) =>
    decision.kind === "same" && decision.what === what && decision.ids.includes(a) && decision.ids.includes(b)
      ? [decision]
      : [],
  );
  return spoken.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1)?.same;
}

/**
 * Two acts of one stage, place, exact day and figure, without a shared paper, whose subjects nothing tells apart: names
 * alike, while unit, receiver and paper number do not differ.
 */
export function isPerhapsOne(a: FactRecord, b: FactRecord, scene: Scene): boolean {
  if (a.subject !== b.subject) {
    const [one, other] = [scene.register.subjects[a.subject], scene.register.subjects[b.subject]];
    if (one === undefined || other === undefined || !areAlike(one, other)) return false;
    if (isDecided(scene, "subjects", a.subject, b.subject) === false) return false;
    if (!isSamePlace(one.for ?? [], other.for ?? []) || (one.unit ?? "") !== (other.unit ?? "")) return false;
  }
  return couldBeTwins(a, b, scene);
}

/** The same of two acts of one subject. */
export function couldBeTwins(a: FactRecord, b: FactRecord, scene: Scene): boolean {
  if (
    a.stage !== b.stage ||
    !repeats(a.stage, scene) ||
    isDecided(scene, "records", a.id, b.id) !== undefined
  )
    return false;
  if (a.replaces === b.id || b.replaces === a.id || sharesPaper(a, b)) return false;
  if (a.on === undefined || a.on !== b.on || !isDay(a.on)) return false;
  const [mine, theirs] = [a.attributes ?? {}, b.attributes ?? {}];
  const shared = Object.keys(mine).filter((name) => Object.hasOwn(theirs, name));
  if (!shared.every((name) => mine[name] === theirs[name])) return false;
  if (!shared.some((name) => typeof mine[name] === "number")) return false;
  return !areNumberedApart(a, b, scene);
}

export const sharesPaper = (a: FactRecord, b: FactRecord): boolean =>
  (a.evidence ?? []).some((paper) => (b.evidence ?? []).includes(paper));

export function repeats(stage: string, { promised: { plan } }: Scene): boolean {
  const [procedure = "", name = ""] = stage.split(".");
  return plan.procedures[procedure]?.stages[name]?.repeats === true;
}

const isSamePlace = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((place) => b.includes(place));

function areNumberedApart(a: FactRecord, b: FactRecord, { register: { documents } }: Scene): boolean {
  const numbers = ({ evidence = [] }: FactRecord) => evidence.flatMap((id) => documents[id]?.number ?? []);
  const [mine, theirs] = [numbers(a), numbers(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((number) => theirs.includes(number));
}
