/**
 * @import { Plan } from "../src/model/plan/plan.js"
 * @import { Register } from "../src/model/register/register.js"
 */
import { isDeepStrictEqual } from "node:util";
import { evaluate } from "phoihop";
import { answer, answerByHand } from "./answers.js";

/**
 * The promises on which the evaluators differ: the one by hand in a word, a day or a bound; json-rules-engine, which knows
 * one day only, in the verdict at the due day or, before it, on the day of the review.
 * @param {Plan} plan
 * @param {Register} register
 * @param {string} asOf
 * @param {ReturnType<typeof import("./by-hand/evaluate.js").prepare>} byHand
 * @param {ReturnType<typeof import("./rules-engine.js").prepareEngine>} [byEngine]
 */
export async function differences(plan, register, asOf, byHand, byEngine) {
  const { findings } = evaluate(plan, register, { asOf });
  const hand = byHand(register, asOf).map(answerByHand);
  const engine = await byEngine?.(register, asOf);
  return findings.flatMap((finding, index) => {
    const { commitment, atDue, verdict } = finding;
    const where = `${commitment} as of ${asOf}`;
    const isSame = isDeepStrictEqual(answer(finding), hand[index]);
    const isSaid = engine === undefined || engine[index]?.verdict === (atDue ?? verdict);
    return [...(isSame ? [] : [`${where}: by hand`]), ...(isSaid ? [] : [`${where}: json-rules-engine`])];
  });
}
