import { readFileSync } from "node:fs";
import { evaluate, parseRegister } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { differences } from "./agree.js";
import { prepare } from "./by-hand/evaluate.js";
import { grown } from "./grow.js";
import { duel, exponent, race, spread } from "./measure.js";
import { prepareEngine } from "./rules-engine.js";
import { heading, machine, row } from "./table.js";

const asOf = "2025-12-31";
const text = readFileSync(new URL("../examples/cao-lanh/minh-hoa.json", import.meta.url), "utf8");
const parsed = parseRegister(JSON.parse(text), caoLanh);
if (!parsed.ok) throw new Error(`minh-hoa.json: ${JSON.stringify(parsed.issues)}`);
const register = parsed.value;
const byHand = prepare(caoLanh);
const byEngine = prepareEngine(caoLanh);

const days = ["2022-12-31", "2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30", asOf];
const found = [];
for (const day of days) found.push(...(await differences(caoLanh, register, day, byHand, byEngine)));
if (found.length > 0) {
  console.error(["The answers differ; nothing is timed.", ...found].join("\n"));
  process.exit(1);
}
const { findings } = evaluate(caoLanh, register, { asOf });
console.log(`${machine()}; ${findings.length} promises, ${register.records.length} records, ${asOf}`);
console.log(
  `answers compared on ${days.length} days: by hand in every reason, json-rules-engine in every verdict`,
);

// As short as the texts can be: the hardest measure.
const [planText, registerText] = [JSON.stringify(caoLanh), JSON.stringify(register)];
const ours = () => evaluate(caoLanh, register, { asOf });
const parse = () => [JSON.parse(planText), JSON.parse(registerText)];
const hand = () => byHand(register, asOf);
const engine = () => byEngine(register, asOf);

/** @param {[one: () => unknown, other: () => unknown]} pair */
const versus = (...pair) => duel(...pair, { rounds: 25, turn: 60 });
const overHand = await versus(ours, hand);
const overEngine = await versus(engine, ours);
const overParse = await versus(ours, parse);
const handOverParse = await versus(hand, parse);

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
    row("ours / by hand", overHand, { sign: "≤", value: 1.3 }),
    row("json-rules-engine / ours", overEngine, { sign: "≥", value: 20 }),
    row("ours / JSON.parse of plan and register", overParse, { sign: "≤", value: 0.6 }),
    row("growth 10 × to 1,000 ×, as an exponent", spread(exponents), { sign: "≤", value: 1.05 }),
    row("by hand / JSON.parse, for comparison", handOverParse),
  ].join("\n"),
);
