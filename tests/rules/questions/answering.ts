import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { answer, type Given } from "../../../src/rules/questions/answer.js";
import type { Question } from "../../../src/rules/questions/question.js";
import { questions } from "../../../src/rules/questions/questions.js";
import type { Case } from "../case.js";
import { reviewOf } from "../change/between.js";

/** A promise of one mark that is filed, under conditions. */
export const filed = (more: object = {}) => ({
  needs: { kind: "count", atLeast: 1, stage: "mark.filed", ...more },
});

/** A review in which one question after another is answered. */
export function review(given: Partial<Case>, day?: string) {
  const { plan, register, asOf } = reviewOf(given, day);
  const asked = questions(plan, register, { asOf });
  const reply = (to: Register, id: string, said: Given): Register => {
    const question = asked.find((one) => one.id.startsWith(id));
    if (question === undefined)
      throw new Error(`not asked: ${id}; but ${asked.map((one) => one.id).join(", ")}`);
    const added = answer(to, question, said, plan);
    if (!added.ok) throw new Error(JSON.stringify(added.issues));
    return added.value;
  };
  return { plan, register, asOf, reply };
}

export const verdicts = (plan: Plan, register: Register, asOf: string) =>
  evaluate(plan, register, { asOf }).findings.map(({ verdict }) => verdict);

/** What was promised of each answer, and what came of it when just that was entered; empty where all is as promised. */
export function broken(plan: Plan, register: Register, asked: readonly Question[]): readonly string[] {
  return asked.flatMap((question) => {
    const { asOf } = question;
    const open = evaluate(plan, register, { asOf }).findings.filter(({ verdict }) =>
      ["unknown", "unmet"].includes(verdict),
    );
    return question.answers.flatMap(({ reply, effects }) => {
      const told = `${question.id} ${JSON.stringify(reply)}`;
      const added = answer(register, question, reply, plan);
      if (!added.ok) return [`${told}: ${JSON.stringify(added.issues)}`];
      const { findings } = evaluate(plan, added.value, { asOf });
      const after = new Map(findings.map((finding) => [finding.commitment, finding]));
      const promised = new Map(effects.map((effect) => [effect.commitment, effect]));
      return open.flatMap((before) => {
        const wanted = promised.get(before.commitment) ?? before;
        const found = after.get(before.commitment);
        const [a, b] = [wanted, found].map((one) => `${one?.verdict} ${one?.status}`);
        return a === b ? [] : [`${told}: ${before.commitment} should be ${a}, is ${b}`];
      });
    });
  });
}
