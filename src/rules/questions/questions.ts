import type { Plan } from "../../model/plan/plan.js";
import { isFact } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../assessment/finding.js";
import type { Hypothesis } from "./simulate/hypothesis.js";
import { optionsOf, type OpenFact } from "./open-fact.js";
import { grouped, openFactsOf } from "./open/open-facts.js";
import type { Lack } from "./lack.js";
import type { Answer, QuestionRelevance, Effect, Question } from "./question.js";
import { sharedBy } from "./shared.js";
import { isOpen, matterOf, simulationOf, type Simulation } from "./simulate/simulation.js";

/**
 * The smallest facts that would settle what is unknown (câu hỏi cần làm rõ), those that settle most first. What an answer
 * settles is tried with the evaluator itself, on just the entries that `answer` makes of it; that needs the plan and the
 * register, and not the assessment alone.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the register is another plan's.
 * @example
 * const [first] = questions(plan, register, { asOf: "2025-12-31" });
 */
export function questions(plan: Plan, register: Register, moment: Moment): readonly Question[] {
  const simulation = simulationOf(plan, register, moment);
  const open = simulation.findings.filter(isOpen);
  const facts = new Map(open.map((finding) => [finding, openIn(finding, simulation)]));
  const lacking = [...facts.values()].flat().filter(({ harms }) => !harms);
  const asked = grouped(
    open.flatMap((finding) => (facts.get(finding) ?? []).filter((fact) => isAsked(fact, finding))),
  );
  const tried = asked.map((fact) => triedIn(withLacking(fact, lacking), open, simulation));
  const helping = new Map(
    open.map((finding) => [finding.commitment, helpersOf(finding, facts.get(finding) ?? [], simulation)]),
  );
  return tried
    .map(({ fact, answers }) => questionOf(fact, answers, { open, helping, simulation }))
    .filter(({ bears }) => bears.length > 0)
    .toSorted(byWeight);
}

function openIn(finding: Finding, simulation: Simulation): readonly OpenFact[] {
  const location = simulation.locationOf(finding);
  return location === undefined ? [] : openFactsOf(finding, location);
}

interface Tried {
  readonly fact: OpenFact;
  readonly answers: readonly Answer[];
}

const triedIn = (fact: OpenFact, open: readonly Finding[], simulation: Simulation): Tried => ({
  fact,
  answers: optionsOf(fact, simulation).map(({ reply, hypothesis }) => ({
    reply,
    effects: effects(hypothesis, open, simulation),
  })),
});

/** Facts that do nothing alone may settle a finding together. */
function helpersOf(finding: Finding, all: readonly OpenFact[], simulation: Simulation): ReadonlySet<string> {
  const facts = all.filter(({ asks }) => asks.code !== "succeed" && asks.code !== "reading");
  if (finding.verdict !== "unknown") return new Set();
  const answerable = facts.map((fact) => ({ ...fact, options: optionsOf(fact, simulation) }));
  const shared = sharedBy(finding, answerable, simulation);
  // Where no set is found that settles it, each doubt may be part of one.
  return shared.size > 0 ? shared : new Set(facts.map(({ key, closing }) => closing ?? key));
}

/** What may still be entered belongs to the completeness statement; where that is given, it is asked for only if the rest is decided. */
function isAsked({ asks, closing, harms, vital }: OpenFact, { verdict }: Finding): boolean {
  if (asks.code === "succeed") return true;
  if (asks.code !== "record") return verdict === "unknown";
  if (harms || closing !== null) return false;
  return verdict === "unmet" || vital === true || asks.lack.subject !== undefined;
}

/** To declare something complete means to enter first what is lacking. */
function withLacking(fact: OpenFact, lacking: readonly OpenFact[]): OpenFact {
  if (fact.asks.code !== "complete") return fact;
  const own = lacking.filter(({ closing }) => closing === fact.key);
  const lacks = own.flatMap(({ asks }): readonly Lack[] => (asks.code === "record" ? [asks.lack] : []));
  return {
    ...fact,
    asks: { ...fact.asks, lacks },
    proof: [...new Set([...own.flatMap(({ proof }) => proof), ...fact.proof])],
    replies: lacks.length === 0 ? fact.replies : [{ code: "entered" }, ...fact.replies],
  };
}

interface Setting {
  readonly open: readonly Finding[];
  /** Keys of the facts that settle a commitment together. */
  readonly helping: ReadonlyMap<string, ReadonlySet<string>>;
  readonly simulation: Simulation;
}

function questionOf(
  { key, asks, ask, proof }: OpenFact,
  answers: readonly Answer[],
  { open, helping, simulation }: Setting,
): Question {
  const bears = open.flatMap((finding): readonly QuestionRelevance[] => {
    const how = bearing(finding, answers) ?? (helping.get(finding.commitment)?.has(key) ? "helps" : null);
    return how === null ? [] : [{ ...matterOf(finding), how }];
  });
  const records = "records" in asks ? asks.records : [];
  const { snapshot, today } = simulation;
  const cells = cellsOf(records, simulation);
  return { id: key, asks, ask, proof, answers, bears, records, cells, asOf: snapshot.asOf, today };
}

/** What becomes of the open findings, where it is not what they are. */
function effects(
  hypothesis: Hypothesis,
  open: readonly Finding[],
  simulation: Simulation,
): readonly Effect[] {
  return simulation.judged([hypothesis], open).flatMap(({ commitment, verdict, status }, index) => {
    const before = open[index];
    return before?.verdict === verdict && before.status === status ? [] : [{ commitment, verdict, status }];
  });
}

function bearing(
  { commitment, verdict }: Finding,
  answers: readonly Answer[],
): QuestionRelevance["how"] | null {
  const found = answers.flatMap(({ effects: all }) =>
    all.filter((effect) => effect.commitment === commitment),
  );
  if (found.length === 0) return null;
  if (found.every((effect) => effect.verdict === verdict)) return "names";
  if (verdict === "unknown") return "settles";
  return found.some((effect) => effect.verdict !== "unknown") ? "turns" : "helps";
}

const cellsOf = (records: readonly string[], { snapshot }: Simulation): readonly string[] =>
  records.flatMap((id) => {
    const record = snapshot.records.get(id);
    return record !== undefined && isFact(record) && record.cell !== undefined ? [record.cell] : [];
  });

/** Those that settle most or name who owes most, then those that help most, then in the order of the plan. */
function byWeight(a: Question, b: Question): number {
  const more = (...ways: readonly QuestionRelevance["how"][]) => count(b, ways) - count(a, ways);
  return more("settles", "names") || more("helps") || more("turns");
}

const count = ({ bears }: Question, ways: readonly QuestionRelevance["how"][]) =>
  bears.filter(({ how }) => ways.includes(how)).length;
