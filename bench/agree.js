/**
 * @import { Plan } from "../src/model/plan.js"
 * @import { Register } from "../src/model/register.js"
 */
import { isDeepStrictEqual } from "node:util";
import { evaluate } from "phoihop";
import { answer, answerByHand } from "./answers.js";

/**
 * The promises on which the evaluators differ: the one by hand in anything it says, json-rules-engine in a verdict.
 * @param {Plan} plan
 * @param {Register} register
 * @param {string} asOf
 * @param {ReturnType<typeof import("./by-hand/evaluate.js").prepare>} byHand
 * @param {ReturnType<typeof import("./rules-engine.js").prepareEngine>} byEngine
 */
export async function differences(plan, register, asOf, byHand, byEngine) {
  const ours = evaluate(plan, register, { asOf }).findings.map(answer);
  const hand = byHand(register, asOf).map(answerByHand);
  const engine = await byEngine(register, asOf);
  return ours.flatMap((finding, index) => {
    const { commitment, verdict, readings } = finding;
    const where = `${commitment} as of ${asOf}`;
    return [
      ...(same(finding, hand[index]) ? [] : [`${where}: by hand`]),
      ...(same({ commitment, verdict, readings }, engine[index]) ? [] : [`${where}: json-rules-engine`]),
    ];
  });
}

/**
 * What is absent and what is undefined are the same here.
 * @param {unknown} one
 * @param {unknown} other
 */
const same = (one, other) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other ?? null)));
