/**
 * @import { Register } from "../src/model/register/register.js"
 * @import { RegisterRecord } from "../src/model/register/record.js"
 */

/**
 * The register with so many copies of its subjects, their papers, records and decisions of likeness; what is said of
 * the plan as a whole stays single.
 * @param {Register} register
 * @param {number} copies
 * @returns {Register}
 */
export function grown(register, copies) {
  const parts = Array.from({ length: copies }, (_, copy) => copied(register, copy));
  return {
    ...register,
    subjects: Object.fromEntries(parts.flatMap(({ subjects }) => Object.entries(subjects))),
    documents: Object.fromEntries(parts.flatMap(({ documents }) => Object.entries(documents))),
    records: parts.flatMap(({ records }) => records),
    decisions: parts.flatMap(({ decisions }) => decisions),
  };
}

/**
 * @param {Register} register
 * @param {number} copy
 */
function copied({ subjects, documents, records, decisions }, copy) {
  if (copy === 0) return { subjects, documents, records, decisions };
  const own = (/** @type {string} */ id) => `${id}-copy-${copy}`;
  return {
    // Names and numbers of their own, or else each would perhaps be the same as all its copies.
    subjects: renamed(subjects, own, (one) => ({ ...one, name: `${one.name} ${copy}` })),
    documents: renamed(documents, own, (one) =>
      one.number === undefined ? one : { ...one, number: `${one.number}-${copy}` },
    ),
    records: records.map((record) => recordOf(record, own)),
    decisions: decisions.flatMap((one) =>
      one.kind === "equivalence" ? [{ ...one, id: own(one.id), subject: own(one.subject) }] : [],
    ),
  };
}

/**
 * @param {RegisterRecord} record
 * @param {(id: string) => string} own
 * @returns {RegisterRecord}
 */
function recordOf(record, own) {
  const evidence = record.evidence?.map(own) ?? [];
  if (!("stage" in record)) return { ...record, id: own(record.id), corrects: own(record.corrects) };
  const { corrects, replaces, ...rest } = record;
  return {
    ...rest,
    id: own(record.id),
    subject: own(record.subject),
    ...(evidence.length > 0 && { evidence }),
    ...(corrects && { corrects: own(corrects) }),
    ...(replaces && { replaces: own(replaces) }),
  };
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} all
 * @param {(id: string) => string} own
 * @param {(value: T) => T} other
 */
const renamed = (all, own, other) =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [own(id), other(value)]));
