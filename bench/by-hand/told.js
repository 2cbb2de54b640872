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
 * @property {string | undefined} replaces - the record that counts of the act in whose place it came
 */

/** @typedef {ReadonlyMap<string, readonly AttributeValue[]>} Values */

/**
 * @param {FactRecord} record
 * @param {StageRow} row
 * @param {{ disputed: ReadonlyMap<string, readonly string[]>, heirOf: (id: string) => string }} counting
 * @param {Documents} documents
 * @returns {Told}
 */
function told(record, row, { disputed, heirOf }, documents) {
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
    replaces: replaces === undefined ? undefined : heirOf(replaces),
  };
}

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
 * @param {{ disputed: ReadonlyMap<string, readonly string[]>, heirOf: (id: string) => string }} counting
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
