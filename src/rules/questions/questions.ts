import type { Plan } from "../../model/plan.js";
import { isFact } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../finding.js";
import type { Answer, Bearing, Effect, Lack, Question } from "./question.js";
import { sharedBy } from "./shared.js";
import type { Option, Slot } from "./slot.js";
import { grouped, slotsOf } from "./slots.js";
import type { Supposed } from "./supposed.js";
import { isOpen, matterOf, trialOf, type Trial } from "./trial.js";

/**
 * The smallest facts that would settle what is unknown (câu hỏi cần làm rõ), those that settle most first. What an answer
 * settles is tried with the evaluator itself, fact by fact; that needs the plan and the register, and not the assessment
 * alone.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const [first] = questions(plan, register, { asOf: "2025-12-31" });
 */
export function questions(plan: Plan, register: Register, moment: Moment): readonly Question[] {
  const trial = trialOf(plan, register, moment);
  const open = trial.findings.filter(isOpen);
  const slots = new Map(open.map((finding) => [finding, slotsOf(finding, trial)]));
  const lacking = [...slots.values()].flat().filter(({ harms }) => !harms);
  const asked = grouped(
    open.flatMap((finding) => (slots.get(finding) ?? []).filter((slot) => isAsked(slot, finding))),
  );
  const tried = asked.map((slot) => triedIn(withLacking(slot, lacking), open, trial));
  const helping = new Map(
    open.map((finding) => [
      finding.commitment,
      helpersOf(finding, slots.get(finding) ?? [], { tried, trial }),
    ]),
  );
  return tried
    .map(({ slot, answers }) => questionOf(slot, answers, { open, helping, trial }))
    .filter(({ bears }) => bears.length > 0)
    .toSorted(byWeight);
}

interface Tried {
  readonly slot: Slot;
  readonly answers: readonly Answer[];
}

const triedIn = (slot: Slot, open: readonly Finding[], trial: Trial): Tried => ({
  slot,
  answers: slot.options.map(({ reply, facts }) => ({ reply, effects: effects(facts, open, trial) })),
});

/** Slots of a finding that do nothing alone may settle it together. */
function helpersOf(
  finding: Finding,
  slots: readonly Slot[],
  { tried, trial }: { readonly tried: readonly Tried[]; readonly trial: Trial },
): ReadonlySet<string> {
  const alone = new Set(
    tried.flatMap(({ slot, answers }) =>
      answers.some(({ effects }) => effects.some(({ commitment }) => commitment === finding.commitment))
        ? [slot.key]
        : [],
    ),
  );
  const isIdle = slots.some(({ key, closing }) => !alone.has(closing ?? key));
  if (!isIdle || finding.verdict !== "unknown") return new Set();
  const shared = sharedBy(finding, slots, trial);
  // Where no set is found that settles it, each doubt may be part of one.
  return shared.size > 0 ? shared : new Set(slots.map(({ key, closing }) => closing ?? key));
}

/** What may still be entered belongs to the completeness statement; where that is given, it is asked for only if the rest is decided. */
function isAsked({ asks, closing, harms }: Slot, { verdict }: Finding): boolean {
  if (asks.code === "succeed") return true;
  if (asks.code !== "record") return verdict === "unknown";
  return closing === null && !harms && (verdict === "unmet" || asks.lack.subject !== undefined);
}

/** To declare something complete means to enter first what is lacking. */
function withLacking(slot: Slot, lacking: readonly Slot[]): Slot {
  if (slot.asks.code !== "complete") return slot;
  const own = lacking.filter(({ closing }) => closing === slot.key);
  const lacks = own.flatMap(({ asks }): readonly Lack[] => (asks.code === "record" ? [asks.lack] : []));
  const facts = [
    ...slot.options.flatMap(({ facts }) => facts),
    ...own.flatMap(({ options: [all] }) => all?.facts ?? []),
  ];
  const entered: Option = { reply: { code: "entered" }, facts };
  return {
    ...slot,
    asks: { ...slot.asks, lacks },
    proof: [...new Set([...own.flatMap(({ proof }) => proof), ...slot.proof])],
    options: lacks.length === 0 ? slot.options : [entered, ...slot.options],
  };
}

interface Setting {
  readonly open: readonly Finding[];
  /** Keys of the slots that settle a commitment together. */
  readonly helping: ReadonlyMap<string, ReadonlySet<string>>;
  readonly trial: Trial;
}

function questionOf(
  { key, asks, ask, proof }: Slot,
  answers: readonly Answer[],
  { open, helping, trial }: Setting,
): Question {
  const bears = open.flatMap((finding): readonly Bearing[] => {
    const how = bearing(finding, answers) ?? (helping.get(finding.commitment)?.has(key) ? "helps" : null);
    return how === null ? [] : [{ ...matterOf(finding), how }];
  });
  const records = "records" in asks ? asks.records : [];
  return { id: key, asks, ask, proof, answers, bears, records, cells: cellsOf(records, trial) };
}

/** What becomes of the open findings, where it is not what they are. */
function effects(facts: readonly Supposed[], open: readonly Finding[], trial: Trial): readonly Effect[] {
  return trial.judged(facts, open).flatMap(({ commitment, verdict, status }, index) => {
    const before = open[index];
    return before?.verdict === verdict && before.status === status ? [] : [{ commitment, verdict, status }];
  });
}

function bearing({ commitment, verdict }: Finding, answers: readonly Answer[]): Bearing["how"] | null {
  const found = answers.flatMap(({ effects }) =>
    effects.filter((effect) => effect.commitment === commitment),
  );
  if (found.length === 0) return null;
  if (found.every((effect) => effect.verdict === verdict)) return "names";
  if (verdict === "unknown") return "settles";
  return found.some((effect) => effect.verdict !== "unknown") ? "turns" : "helps";
}

const cellsOf = (records: readonly string[], { world }: Trial): readonly string[] =>
  records.flatMap((id) => {
    const record = world.records.get(id);
    return record !== undefined && isFact(record) && record.cell !== undefined ? [record.cell] : [];
  });

/** Those that settle most or name who owes most, then those that help most, then in the order of the plan. */
function byWeight(a: Question, b: Question): number {
  const more = (...ways: readonly Bearing["how"][]) => count(b, ways) - count(a, ways);
  return more("settles", "names") || more("helps") || more("turns");
}

const count = ({ bears }: Question, ways: readonly Bearing["how"][]) =>
  bears.filter(({ how }) => ways.includes(how)).length;
