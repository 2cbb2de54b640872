/**
 * @import { Statement } from "../../src/model/statement.js"
 * @import { Measure } from "../../src/model/requirement.js"
 * @import { World } from "./world.js"
 */

/** @typedef {{ id: string, statements: readonly Statement[] }} Scope */

/**
 * The statements made by somebody who may speak for a promise.
 * @param {string} id
 * @param {readonly string[]} named - those who owe it, and who heads or runs their side
 * @param {readonly string[]} where - it lies in the plan
 * @param {World} world
 * @returns {Scope}
 */
export const scopeOf = (id, named, where, { statements, units, asOf }) => ({
  id,
  statements: statements.filter(({ by }) => named.some((unit) => units.stands(by, unit, asOf, where))),
});

/**
 * The statement after which nothing more is to come.
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {World} world
 * @returns {string | null}
 */
export function closedBy({ stage, within, standing, for: wanted }, scope, { asOf, tables }) {
  const needed = !standing && within?.to !== undefined && within.to < asOf ? within.to : asOf;
  for (const statement of scope.statements) {
    if ((statement.upTo < statement.recorded ? statement.upTo : statement.recorded) < needed) continue;
    if (statement.procedure !== undefined && !stage.startsWith(`${statement.procedure}.`)) continue;
    const { for: stated } = statement;
    if (stated === undefined || stated.includes(scope.id)) return statement.id;
    const covered = wanted?.every((place) =>
      (tables.within.get(place) ?? [place]).some((outer) => stated.includes(outer)),
    );
    if (covered) return statement.id;
  }
  return null;
}
