import type { FactRecord } from "../../model/register/record.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Procedure } from "../../model/plan/procedure.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import type { Subject } from "../../model/register/subject.js";
import { groupBy } from "../group-by.js";
import { chains } from "./chains.js";
import type { DecidedPairs } from "./decided/pairs.js";
import type { ProceedingSources } from "./proceedings-of.js";
import { keysOf } from "./subject-keys.js";
import { actSpan } from "./version.js";

/** Subjects that are one by a person's decision. */
export type One = readonly [string, ...string[]];

/** Things that are perhaps one: two worlds, one thing or several. A single thing where nothing is in doubt. */
export type Doubled = readonly [One, ...One[]];

/** The groups of subjects of one procedure that are, or may be, one thing; those that stand alone are not among them. */
export function doubledIn(material: ProceedingSources, decided: DecidedPairs): readonly Doubled[] {
  const groups = chains();
  const merged = chains();
  for (const bucket of together(material)) for (const [a, b] of pairsOf(bucket, decided)) groups.join(a, b);
  for (const { pair, sure } of decided.joined) {
    const [a, b] = pair;
    if (!material.records.has(a) && !material.records.has(b)) continue;
    groups.join(a, b);
    if (sure) merged.join(a, b);
  }
  return groups.all().map((group): Doubled => {
    const [first, ...others] = [...groupBy(group, merged.rootOf).values()].map(sorted).toSorted(byFirst);
    return first === undefined ? [sorted(group)] : [first, ...others];
  });
}

/** Where nothing was decided a chain says as much as all pairs, and thousands may bear one name. */
function pairsOf(bucket: readonly string[], decided: DecidedPairs): readonly (readonly [string, string])[] {
  const isOpen = bucket.every((id) => !decided.about.has(id));
  if (isOpen) return bucket.slice(1).map((id, index) => [bucket[index] ?? id, id] as const);
  return bucket.flatMap((a, index) =>
    bucket.slice(index + 1).flatMap((b) => (decided.of(a, b) === "apart" ? [] : [[a, b] as const])),
  );
}

const sorted = ([first, ...others]: One): One => {
  const [head = first, ...rest] = [first, ...others].toSorted();
  return [head, ...rest];
};
const byFirst = ([a]: One, [b]: One) => (a < b ? -1 : 1);

/** Subjects that stand together: of one name, with one certificate, or with acts that look alike. */
function together(material: ProceedingSources): readonly (readonly string[])[] {
  const {
    procedure: { stages },
    grouping: { documents },
  } = material;
  const ids = [...material.records.keys()];
  const subjects = ids.flatMap((id) => {
    const subject = material.subjects[id];
    return subject === undefined ? [] : [{ id, subject, own: material.records.get(id) ?? [] }];
  });
  const alikeOf = new Map(subjects.map(({ id, subject }) => [id, subject]));
  const lookalikes = bucketsOf(subjects, ({ own, subject }) =>
    own.flatMap((record) => lookalikeOf(record, subject)),
  );
  return [
    ...namesakesIn(material),
    ...bucketsOf(subjects, ({ own }) =>
      own.flatMap((record) => certificatesOf(record, stages, (paper) => documents[paper])),
    ),
    ...lookalikes.flatMap((bucket) =>
      [...groupBy(bucket, (id) => alikeKeyOf(alikeOf.get(id))).values()].filter(({ length }) => length > 1),
    ),
  ];
}

/** Of one name, with acts here or without: the places of both would be one thing's. */
const namesakesIn = ({ subjects, records }: ProceedingSources): readonly (readonly string[])[] =>
  bucketsOf(
    Object.entries(subjects).map(([id, subject]) => ({ id, subject, own: [] })),
    ({ subject }) => [keysOf(subject).name],
  ).filter((bucket) => bucket.some((id) => records.has(id)));

interface Told {
  readonly id: string;
  readonly subject: Subject;
  readonly own: readonly FactRecord[];
}

const alikeKeyOf = (subject: Subject | undefined) => (subject === undefined ? "" : keysOf(subject).alike());

/** The papers by which a stage that gives each subject its own is proved: by id, and by number where it is stated. */
export function certificatesOf(
  { evidence = [], stage }: FactRecord,
  stages: Procedure["stages"],
  paperOf: (id: string) => EvidenceDocument | undefined,
): readonly string[] {
  const rules = stages[stageOf(stage)];
  if (rules?.certificate !== true) return [];
  return evidence.flatMap((id) => {
    const { kind, number, symbol } = paperOf(id) ?? {};
    if (kind !== "certificate" || !rules.proof.includes(kind)) return [];
    return number === undefined
      ? [`paper ${stage} ${id}`]
      : [`paper ${stage} ${id}`, `number ${stage} ${paperKey(`${number}${symbol ?? ""}`)}`];
  });
}

/** The number of a paper however it is written: blanks, case, `Số` and zeros before the first figure do not count. */
export const paperKey = (number: string): string =>
  number
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/gu, "")
    .replace(/^số:?/u, "")
    .replace(/[‐-―]/gu, "-")
    .replace(/^0+(?=\d)/u, "");

/** What acts have in common of one stage, place, exact day and figure, and of subjects that nothing else tells apart. */
export function lookalikeOf(
  { stage, on, recorded, attributes }: FactRecord,
  { unit, for: places = [] }: Subject,
): readonly string[] {
  if (attributes === undefined) return [];
  const told = Object.entries(attributes);
  if (told.every(([, value]) => typeof value !== "number")) return [];
  const { from, to } = actSpan({ recorded, ...(on !== undefined && { on }) });
  if (from !== to) return [];
  return [JSON.stringify([stage, places, to, told.toSorted(([a], [b]) => (a < b ? -1 : 1)), unit ?? null])];
}

function bucketsOf(
  subjects: readonly Told[],
  keysOfOne: (told: Told) => readonly string[],
): readonly (readonly string[])[] {
  const buckets = new Map<string, Set<string>>();
  for (const told of subjects)
    for (const key of keysOfOne(told)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, new Set([told.id]));
      else bucket.add(told.id);
    }
  return [...buckets.values()].filter(({ size }) => size > 1).map((bucket) => [...bucket]);
}
