import { readFileSync } from "node:fs";
import { evaluate, parsePlan, parseRegister, questions } from "phoihop";
import { compare } from "phoihop/change";
import { timeline } from "phoihop/time";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { differences } from "./agree.js";
import { LEFT_OUT } from "./answers.js";
import { prepare } from "./by-hand/evaluate.js";
import { grown } from "./grow.js";
import { duel, exponent, race, spread } from "./measure.js";
import { prepareEngine } from "./rules-engine.js";
import { heading, machine, row } from "./table.js";

// The period's last day, on which nearly all is due; and, after it, a day on which the days since are looked at too.
const asOf = caoLanh.period.to;
const after = "2026-03-31";
const text = readFileSync(new URL("../examples/cao-lanh/minh-hoa.json", import.meta.url), "utf8");
const parsed = parseRegister(JSON.parse(text), caoLanh);
if (!parsed.ok) throw new Error(`minh-hoa.json: ${JSON.stringify(parsed.issues)}`);
const register = parsed.value;
const byHand = prepare(caoLanh);
const byEngine = prepareEngine(caoLanh);

const days = ["2022-12-31", "2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30", asOf, after];
const many = grown(register, 10);
const found = [];
for (const day of days)
  found.push(
    ...(await differences(caoLanh, register, day, byHand, byEngine)),
    ...(await differences(caoLanh, many, day, byHand)),
  );
if (found.length > 0) {
  console.error(["The answers differ; nothing is timed.", ...found].join("\n"));
  process.exit(1);
}
const { findings } = evaluate(caoLanh, register, { asOf });
console.log(`${machine()}; ${findings.length} promises, ${register.records.length} records, ${asOf}`);
console.log(
  [
    `answers compared on ${days.length} days: by hand in every word, day and bound; json-rules-engine in the verdict at the due day`,
    `by hand says nothing of: ${LEFT_OUT}`,
    "json-rules-engine is fed counts and sums made by hand, and knows neither days since nor bounds",
  ].join("\n"),
);

// As short as the texts can be: the hardest measure.
const [planText, registerText] = [JSON.stringify(caoLanh), JSON.stringify(register)];
const ours = () => evaluate(caoLanh, register, { asOf });
const oursAfter = () => evaluate(caoLanh, register, { asOf: after });
const hand = () => byHand(register, asOf);
const handAfter = () => byHand(register, after);
const engine = () => byEngine(register, asOf);
const parse = () => [JSON.parse(planText), JSON.parse(registerText)];
const readPlan = () => parsePlan(JSON.parse(planText));
const readRegister = () => parseRegister(JSON.parse(registerText), caoLanh);

/** @param {[one: () => unknown, other: () => unknown]} pair */
const versus = (...pair) => duel(...pair, { rounds: 15, turn: 40 });
const overHand = await versus(ours, hand);
const overHandAfter = await versus(oursAfter, handAfter);
const twoDays = await versus(oursAfter, ours);
const twoDaysByHand = await versus(handAfter, hand);
const overEngine = await versus(engine, ours);
const overParse = await versus(ours, parse);
// What judges the plan many times over: the days of four years, each answer to each question, two reviews.
const { from, to } = caoLanh.period;
const year = { plan: caoLanh, register, asOf: "2024-12-31" };
const overQuestions = await versus(() => questions(caoLanh, register, { asOf }), ours);
const overTimeline = await versus(() => timeline(caoLanh, register, { from, to }), ours);
const overCompare = await versus(() => compare(year, { ...year, asOf }), ours);
const registerOverParse = await versus(readRegister, () => JSON.parse(registerText));
const planOverParse = await versus(readPlan, () => JSON.parse(planText));

const sizes = [10, 100, 1000];
const registers = sizes.map((copies) => grown(register, copies));
const growth = await race(
  registers.map((large) => () => evaluate(caoLanh, large, { asOf })),
  { rounds: 7, turn: 100 },
);
const exponents = (growth[0] ?? []).map((_, round) =>
  exponent(
    sizes,
    growth.map((times) => times[round] ?? NaN),
  ),
);

console.log(
  [
    heading,
    row("evaluate / by hand", overHand, { sign: "≤", value: 1.2 }),
    row("evaluate / by hand, days since as well", overHandAfter, { sign: "≤", value: 1.2 }),
    row("evaluate: days since as well / one day", twoDays, { sign: "≤", value: 1.3 }),
    row("json-rules-engine / evaluate", overEngine, { sign: "≥", value: 4 }),
    row("parseRegister / JSON.parse", registerOverParse, { sign: "≤", value: 2.5 }),
    row("parsePlan / JSON.parse", planOverParse, { sign: "≤", value: 3 }),
    row("questions / evaluate", overQuestions, { sign: "≤", value: 6 }),
    row("timeline of four years / evaluate", overTimeline, { sign: "≤", value: 15 }),
    row("compare of two years / evaluate", overCompare, { sign: "≤", value: 8 }),
    row("growth 10 × to 1,000 ×, as an exponent", spread(exponents), { sign: "≤", value: 1.03 }),
    row("evaluate / JSON.parse of plan and register", overParse),
    row("by hand: days since as well / one day", twoDaysByHand),
  ].join("\n"),
);
