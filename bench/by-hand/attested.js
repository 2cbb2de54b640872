/**
 * @import { Attestation } from "../../src/model/decision.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Judge } from "./leaves.js"
 * @import { Scope } from "./closed.js"
 * @import { World } from "./world.js"
 */
import { isStated } from "./proof.js";

/**
 * What the other side says; its latest word counts.
 * @param {string} party
 * @returns {Judge}
 */
export const attested = (party) => (scope, world) => {
  const { verdict, cause, proved } = saidBy(party, scope, world);
  const since = verdict === "met" ? keptSince(proved) : null;
  return { kind: "attested", verdict, since, causes: verdict === "unknown" ? [cause] : [] };
};

/**
 * @param {string} party
 * @param {Scope} scope
 * @param {World} world
 */
export function saidBy(party, scope, { asOf, decisions, units, register }) {
  /** @type {Attestation[]} */
  const heard = [];
  for (const one of decisions)
    if (one.kind === "attestation" && one.commitment === scope.id && units.partyOf(one.by, one.on) === party)
      heard.push(one);
  const proved = heard.filter(({ evidence }) => isStated(evidence, register.documents));
  const last = proved.reduce((day, { on }) => (on > day ? on : day), "");
  const latest = heard.filter(({ on }) => on >= last);
  const [kept, denied] = [latest.some((one) => one.kept), latest.some((one) => !one.kept)];
  const silent = heard.length === 0 && isClosed(scope, asOf);
  const told = proved.length > 0 && kept !== denied;
  /** @type {"met" | "unmet" | "unknown"} */
  const verdict = told ? (kept ? "met" : "unmet") : silent ? "unmet" : "unknown";
  return { verdict, cause: causeOf(latest, proved, last), proved };
}

/**
 * @param {Scope} scope
 * @param {string} asOf
 */
const isClosed = ({ id, statements }, asOf) =>
  statements.some(
    (one) => one.procedure === undefined && one.for?.includes(id) && one.upTo >= asOf && one.recorded >= asOf,
  );

/**
 * @param {readonly Attestation[]} latest
 * @param {readonly Attestation[]} proved
 * @param {string} last
 * @returns {Cause}
 */
function causeOf(latest, proved, last) {
  if (latest.length === 0) return { code: "nothing-recorded" };
  const records = latest.map(({ id }) => id);
  const sure = proved.filter(({ on }) => on === last);
  if (sure.some(({ kept }) => kept) && sure.some(({ kept }) => !kept))
    return { code: "contradicted", records, attribute: null };
  return { code: "no-evidence", records: records.filter((id) => !proved.some((one) => one.id === id)) };
}

/** @param {readonly Attestation[]} proved */
function keptSince(proved) {
  const denied = proved.reduce((day, { kept, on }) => (!kept && on > day ? on : day), "");
  const first = proved.reduce(
    (day, { kept, on }) => (kept && on > denied && on < day ? on : day),
    "9999-12-31",
  );
  return { from: null, to: first };
}
