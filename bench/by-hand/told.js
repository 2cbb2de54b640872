/**
 * @import { FactRecord } from "../../src/model/register/record.js"
 * @import { AttributeValue } from "../../src/model/requirement/condition.js"
 * @import { Documents } from "./proof.js"
 * @import { StageRow, Tables } from "./tables.js"
 */
import { daysOf } from "./days.js";
import { isProved } from "./proof.js";

/**
 * @typedef {object} Told - one record, with all that is worked out of it once
 * @property {string} id
 * @property {FactRecord} record
 * @property {StageRow} row
 * @property {string | null} from
 * @property {string} to
 * @property {string | null} lastDay
 * @property {boolean} proved
 * @property {readonly string[] | undefined} rivals - records that correct the same one
 * @property {readonly string[]} replaces - the records of which one tells the act in whose place it came
 */

/** @typedef {ReadonlyMap<string, readonly AttributeValue[]>} Values */

/**
 * @param {FactRecord} record
 * @param {StageRow} row
 * @param {{ disputed: ReadonlyMap<string, readonly string[]>, heirsOf: (id: string) => readonly string[] }} counting
 * @param {Documents} documents
 * @returns {Told}
 */
function told(record, row, { disputed, heirsOf }, documents) {
  const { id, evidence, replaces } = record;
  const { from, to, lastDay } = daysOf(record);
  const proved = isProved(evidence, row.rules.proof, documents);
  const rivals = disputed.get(id);
  return {
    id,
    record,
    row,
    from,
    to,
    lastDay,
    proved,
    rivals,
    replaces: replaces === undefined ? NOTHING : heirsOf(replaces),
  };
}

/** @type {readonly string[]} */
const NOTHING = [];

/**
 * Of the records those in whose place one came, of its own stage; none where that would in the end be itself.
 * @param {Told} told
 * @param {readonly Told[]} among
 * @returns {readonly Told[]}
 */
export function replacedBy(told, among) {
  const found = namedBy(told, among);
  const seen = new Set(found);
  for (const one of seen)
    for (const next of namedBy(one, among)) {
      if (next === told) return [];
      seen.add(next);
    }
  return found;
}

/**
 * @param {Told} told
 * @param {readonly Told[]} among
 * @returns {readonly Told[]}
 */
const namedBy = ({ id, replaces, row }, among) =>
  replaces.length === 0 || replaces.includes(id)
    ? []
    : among.filter((other) => other.row === row && replaces.includes(other.id));

/** @type {Values} */
const NO_VALUES = new Map();

/**
 * What some of them tell of each attribute.
 * @param {readonly { attributes?: Readonly<Record<string, AttributeValue>> }[]} all
 * @returns {Values}
 */
export function valuesIn(all) {
  /** @type {Map<string, AttributeValue[]> | undefined} */
  let values;
  for (const { attributes } of all) {
    if (attributes === undefined) continue;
    values ??= new Map();
    for (const name in attributes) {
      const value = attributes[name];
      if (value === undefined) continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }
  return values ?? NO_VALUES;
}

/** @typedef {ReadonlyMap<string, readonly Told[]>} BySubject */

/**
 * The records that tell of acts, by procedure and subject.
 * @param {readonly FactRecord[]} records
 * @param {{ disputed: ReadonlyMap<string, readonly string[]>, heirsOf: (id: string) => readonly string[] }} counting
 * @param {Tables} tables
 * @param {Documents} documents
 */
export function toldIn(records, counting, { stages }, documents) {
  /** @type {Map<string, Map<string, Told[]>>} */
  const procedures = new Map();
  for (const record of records) {
    const row = stages.get(record.stage);
    if (row === undefined) continue;
    let subjects = procedures.get(row.procedure);
    if (subjects === undefined) procedures.set(row.procedure, (subjects = new Map()));
    const own = subjects.get(record.subject);
    const one = told(record, row, counting, documents);
    if (own === undefined) subjects.set(record.subject, [one]);
    else own.push(one);
  }
  return procedures;
}
