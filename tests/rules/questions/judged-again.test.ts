import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan/plan.js";
import { isFact, type FactRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { additionsOf, putOnFile } from "../../../src/rules/questions/simulate/on-file.js";
import { optionsOf } from "../../../src/rules/questions/open-fact.js";
import { openFactsOf } from "../../../src/rules/questions/open/open-facts.js";
import type { Hypothesis } from "../../../src/rules/questions/simulate/hypothesis.js";
import { simulationOf } from "../../../src/rules/questions/simulate/simulation.js";
import { runs } from "../../runs.js";
import { planFor, small, type Small } from "../arbitrary.js";
import { caseFiles, inputOf } from "../case.js";

/** Every answer to every fact that is open on a day. */
function answersIn(plan: Plan, register: Register, asOf: string) {
  const simulation = simulationOf(plan, register, { asOf });
  const facts = simulation.findings.flatMap((finding) => {
    const location = simulation.locationOf(finding);
    return location === undefined ? [] : openFactsOf(finding, location);
  });
  const answers = facts.flatMap((fact) =>
    optionsOf(fact, simulation).map(({ hypothesis, reply }) => ({
      hypothesis,
      name: `${fact.key} ${JSON.stringify(reply)}`,
    })),
  );
  const withdrawn = [...simulation.snapshot.records.values()].filter(isFact).map(({ id }) => ({
    hypothesis: { withdrawn: [id] },
    name: `not ${id}`,
  }));
  /** Judged by halves and whole. */
  const both = (hypotheses: readonly Hypothesis[]) => ({
    again: simulation.judged(hypotheses, simulation.findings),
    whole: evaluate(plan, putOnFile(register, additionsOf(simulation)(hypotheses)), { asOf }).findings,
  });
  return { answers: [...answers, ...withdrawn], both };
}

describe.each(caseFiles)(
  "what an answer does is what judging everything again finds: $name",
  ({ plan: frame, cases }) => {
    test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
      const { plan, register } = inputOf(frame, given);
      for (const { asOf, knownBy } of given.days) {
        if (knownBy !== undefined) continue;
        const { answers, both } = answersIn(plan, register, asOf);
        for (const { name, hypothesis } of answers) {
          const { again, whole } = both([hypothesis]);
          expect(again, name).toEqual(whole);
        }
      }
    });
  },
);

const FORMS = ["Công ty", "Hợp tác xã", "Doanh nghiệp tư nhân"] as const;
const OTHERS = ["a", "b", "c"] as const;

/** What binds subjects here is little: names alike, acts alike, one certificate, a correction that moves an act to another. */
const entwined: fc.Arbitrary<Small> = fc
  .record({ given: small, moves: fc.boolean(), alike: fc.boolean(), shares: fc.boolean() })
  .map(({ given, moves, alike, shares }) => {
    const { register } = given;
    const subjects = mapValues(register.subjects, (subject, index) =>
      alike ? { ...subject, name: `${FORMS[index] ?? ""} Ích Nông`, for: ["lime"] } : subject,
    );
    const [first] = register.records;
    const told = (record: FactRecord, index: number): FactRecord => ({
      ...record,
      ...(moves && index > 0 && index < 3 && first !== undefined && { corrects: first.id }),
      ...((alike || moves) && { subject: OTHERS[index % 3] ?? "a" }),
      ...(alike && { on: "2022-06-15" }),
      ...(record.evidence && {
        evidence: shares ? record.evidence.map((id) => id.replace(/\d/u, "1")) : record.evidence,
      }),
      ...(record.attributes && {
        attributes: mapValues(record.attributes, (value) => (alike && typeof value === "number" ? 2 : value)),
      }),
    });
    const records = register.records.map((record, index) => (isFact(record) ? told(record, index) : record));
    return { ...given, register: { ...register, subjects, records } };
  });

const mapValues = <T, R>(all: Readonly<Record<string, T>>, to: (value: T, index: number) => R) =>
  Object.fromEntries(Object.entries(all).map(([key, value], index) => [key, to(value, index)] as const));

test("answers to any small register, one by one and several together, do what judging everything again finds", () => {
  fc.assert(
    fc.property(fc.oneof(small, entwined), fc.infiniteStream(fc.nat()), (given, numbers) => {
      const { answers, both } = answersIn(planFor(given), given.register, given.asOf);
      if (answers.length === 0) return;
      const some = [...numbers.take(6)].flatMap((number) => answers[number % answers.length] ?? []);
      for (const tried of [...some.map((one) => [one]), some.slice(0, 2), some]) {
        const { again, whole } = both([...new Set(tried)].map(({ hypothesis }) => hypothesis));
        expect(again, tried.map(({ name }) => name).join(" + ")).toEqual(whole);
      }
    }),
    { numRuns: runs(250) },
  );
});
