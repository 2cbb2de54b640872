/**
 * @import { Explanation } from "../src/rules/assessment/explanation.js"
 * @import { Finding } from "../src/rules/assessment/finding.js"
 * @import { FindingByHand } from "./by-hand/evaluate.js"
 * @import { Result } from "./by-hand/node.js"
 */

/** What the evaluator by hand does not say, so that it is not compared: the words of why. */
export const LEFT_OUT = "causes, acts passed over, evidence, holders, outlook, remarks, totals";

/**
 * What a finding says: its words and days, and part by part the verdict, since when, and every bound.
 * @param {Finding} finding
 */
export const answer = (finding) => ({
  commitment: finding.commitment,
  due: finding.due,
  verdict: finding.verdict,
  atDue: finding.atDue,
  now: finding.now,
  forGood: finding.forGood,
  status: finding.status,
  missing: finding.responsible.missing,
  since: finding.since,
  noLonger: finding.noLonger,
  wouldApply: finding.wouldApply,
  judgedOn: finding.judgedOn,
  reading: finding.reading,
  readings: finding.readings.map(({ id, verdict }) => ({ id, verdict })),
  parts: part(finding.explanation),
});

/**
 * @param {Explanation} explanation
 * @returns {object}
 */
function part(explanation) {
  const { verdict, since } = explanation;
  if ("parts" in explanation) return { verdict, since, tally: null, parts: explanation.parts.map(part) };
  if (!("tally" in explanation)) return { verdict, since, tally: null, parts: [] };
  const { tally, need, share, base } = explanation;
  const of = typeof base === "number" ? { least: base, most: base } : base && bounds(base);
  return { verdict, since, tally: { ...bounds(tally), need, share, base: of }, parts: [] };
}

/** @param {{ readonly least: number | null, readonly most: number | null }} of */
const bounds = ({ least, most }) => ({ least, most });

/**
 * The same of a finding by hand.
 * @param {FindingByHand} finding
 */
export const answerByHand = ({ result, ...finding }) => ({ ...finding, parts: partByHand(result) });

/**
 * @param {Result} result
 * @returns {object}
 */
const partByHand = ({ verdict, since, tally, parts }) => ({
  verdict,
  since: since && { from: since.from, to: since.to },
  tally,
  parts: parts.map(partByHand),
});
