/**
 * @import { FactRecord } from "../../src/model/record.js"
 * @import { Register } from "../../src/model/register.js"
 * @import { Subject } from "../../src/model/subject.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { StageRow, Tables } from "./tables.js"
 */
import { daysOf } from "./days.js";
import { flawOf, grade } from "./proof.js";

/**
 * @typedef {object} Act - what the best records of one act agree on
 * @property {string} stage
 * @property {number} rank
 * @property {string | null} from
 * @property {string} to
 * @property {Cause | null} flaw
 * @property {boolean} disputed
 * @property {boolean} replaced
 * @property {readonly FactRecord[]} records
 */
/**
 * @typedef {object} Way - of one subject through one procedure
 * @property {string} id
 * @property {string} procedure
 * @property {Subject} subject
 * @property {Act[]} line
 * @property {Act[]} ends
 */

/**
 * Corrected records fall away, the others become acts, each on the way of its subject.
 * @param {Tables} tables
 * @param {Register} register
 * @param {string} asOf
 */
export function settle(tables, register, asOf) {
  const wrong = new Set();
  for (const { corrects } of register.records) if (corrects !== undefined) wrong.add(corrects);
  /** @type {Map<string, FactRecord>} */
  const facts = new Map();
  for (const record of register.records)
    if ("stage" in record && !wrong.has(record.id)) facts.set(record.id, record);
  const replaced = replacedBy(facts, tables, register, asOf);

  /** @type {Map<string, Map<string, FactRecord[]>>} */
  const acts = new Map();
  for (const record of facts.values()) {
    const row = tables.stages.get(record.stage);
    const { from } = daysOf(record);
    if (row === undefined || (from !== null && from > asOf)) continue;
    const way = `${row.procedure} ${record.subject}`;
    const own = acts.get(way);
    const act = actOf(record, row, replaced);
    if (own === undefined) acts.set(way, new Map([[act, [record]]]));
    else if (own.has(act)) own.get(act)?.push(record);
    else own.set(act, [record]);
  }
  return { facts, ways: waysOf(acts, replaced, tables, register) };
}

/**
 * @param {FactRecord} record
 * @param {StageRow} row
 * @param {ReadonlySet<string>} replaced
 */
function actOf({ id, stage, evidence }, { rules }, replaced) {
  if (replaced.has(id)) return id;
  return rules.repeats ? `${stage} ${evidence?.toSorted().join(" ") ?? id}` : stage;
}

/**
 * @param {ReadonlyMap<string, FactRecord>} facts
 * @param {Tables} tables
 * @param {Register} register
 * @param {string} asOf
 */
function replacedBy(facts, { stages }, { documents }, asOf) {
  /** @type {Set<string>} */
  const replaced = new Set();
  for (const record of facts.values()) {
    const old = record.replaces === undefined ? undefined : facts.get(record.replaces);
    if (old === undefined || daysOf(record).to > asOf) continue;
    /** @param {FactRecord} one */
    const quality = (one) => grade(one.evidence, stages.get(one.stage)?.rules.proof ?? [], documents);
    if (quality(record) >= quality(old)) replaced.add(old.id);
  }
  return replaced;
}

/**
 * @param {ReadonlyMap<string, ReadonlyMap<string, FactRecord[]>>} acts
 * @param {ReadonlySet<string>} replaced
 * @param {Tables} tables
 * @param {Register} register
 */
function waysOf(acts, replaced, { stages, within }, { subjects, documents }) {
  /** @type {Map<string, Way[]>} */
  const ways = new Map();
  for (const [key, own] of acts) {
    const [procedure = "", id = ""] = key.split(" ");
    const subject = subjects[id];
    if (subject === undefined) continue;
    /** @type {Way} */
    const way = { id, procedure, subject, line: [], ends: [] };
    for (const records of own.values()) {
      const row = records[0] && stages.get(records[0].stage);
      if (row === undefined) continue;
      const act = merge(records, row, replaced.has(records[0]?.id ?? ""), documents);
      (row.rank < 0 ? way.ends : way.line).push(act);
    }
    way.line.sort((a, b) => a.rank - b.rank);
    for (const place of new Set(["", ...(subject.for ?? []).flatMap((at) => within.get(at) ?? [at])])) {
      const here = ways.get(`${procedure} ${place}`);
      if (here === undefined) ways.set(`${procedure} ${place}`, [way]);
      else here.push(way);
    }
  }
  return ways;
}

/**
 * @param {readonly FactRecord[]} records
 * @param {StageRow} row
 * @param {boolean} replaced
 * @param {Register["documents"]} documents
 * @returns {Act}
 */
function merge(records, { stage, rank, rules }, replaced, documents) {
  let best = 0;
  for (const { evidence } of records) best = Math.max(best, grade(evidence, rules.proof, documents));
  const winners =
    records.length === 1
      ? records
      : records.filter(({ evidence }) => grade(evidence, rules.proof, documents) === best);
  const flaw = flawOf(best, winners, rules.proof, documents);
  return { stage, rank, ...agreed(winners), flaw, replaced, records: winners };
}

/**
 * Days that fit all records; where none does, all days that some record gives.
 * @param {readonly FactRecord[]} records
 */
function agreed(records) {
  const firsts = records.filter(({ replaces }) => !replaces || !records.some(({ id }) => id === replaces));
  const [first, ...others] = firsts.length > 0 ? firsts : records;
  let { from, to } = first ? daysOf(first) : { from: null, to: "" };
  let [low, high] = [from, to];
  for (const record of others) {
    const days = daysOf(record);
    if (from === null || (days.from !== null && days.from > from)) from = days.from;
    if (days.to < to) to = days.to;
    if (low !== null && (days.from === null || days.from < low)) low = days.from;
    if (days.to > high) high = days.to;
  }
  const disputed = from !== null && from > to;
  return disputed ? { from: low, to: high, disputed } : { from, to, disputed };
}
