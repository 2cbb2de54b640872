/**
 * @import { Finding } from "../src/rules/finding.js"
 * @import { Explanation, Tally } from "../src/rules/explanation.js"
 * @import { FindingByHand } from "./by-hand/evaluate.js"
 * @import { Reasons } from "./by-hand/leaves.js"
 */

/**
 * All that a verdict says and rests on; only names, titles and the like are left out.
 * @param {Finding} finding
 */
export const answer = (finding) => ({
  commitment: finding.commitment,
  due: finding.due,
  verdict: finding.verdict,
  causes: finding.causes,
  timing: finding.timing,
  status: finding.status,
  holders: finding.responsible.holders.map(({ unit, role, uncertain = false }) => ({
    unit,
    role,
    uncertain,
  })),
  ended: finding.responsible.ended.map(({ unit }) => unit),
  missing: finding.responsible.missing,
  reading: finding.reading,
  readings: finding.readings.map(({ id, verdict }) => ({ id, verdict })),
  count: finding.count,
  evidence: finding.evidence.map(({ record, documents }) => ({ record, documents })),
  reasons: reasons(finding.explanation),
});

/**
 * @param {Explanation} explanation
 * @returns {object}
 */
function reasons(explanation) {
  const { kind, verdict, since, causes } = explanation;
  const parts = "parts" in explanation ? explanation.parts.map(reasons) : [];
  return { kind, verdict, since, causes, parts, tallies: talliesOf(explanation).map(tally) };
}

/** @param {Explanation} explanation */
function talliesOf(explanation) {
  if (explanation.kind === "count") return [explanation.tally];
  return explanation.kind === "money" ? [explanation.sum.tally, explanation.covers.tally] : [];
}

/** @param {Pick<Tally, "definite" | "possible" | "closedBy" | "subjects">} tally */
const tally = ({ definite, possible, closedBy, subjects }) => ({ definite, possible, closedBy, subjects });

/**
 * The same of a finding by hand.
 * @param {FindingByHand} finding
 */
export const answerByHand = ({ responsible: { holders, ended, missing }, reasons, ...finding }) => ({
  ...finding,
  holders,
  ended,
  missing,
  reasons: reasonsByHand(reasons),
});

/**
 * @param {Reasons} reasons
 * @returns {object}
 */
const reasonsByHand = ({ kind, verdict, since, causes, parts = [], tallies = [] }) => ({
  kind,
  verdict,
  since,
  causes,
  parts: parts.map(reasonsByHand),
  tallies: tallies.map(tally),
});
