/** @import { Plan } from "../../src/model/plan/plan.js" */
/** @import { Register } from "../../src/model/register/register.js" */
/** @import { Pick, Whole } from "./synthetic.js" */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parsePlan, parseRegister } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";

const root = new URL("../../", import.meta.url);
/** Plans of some pages: six to eighteen promises. */
const USUAL = [
  "another-district",
  "bac-kan-cooperatives",
  "dong-thap-enterprises",
  "dong-thap-science",
  "duc-trong-farmers",
  "plan-of-figures",
];
/** Of a whole district: five hundred. */
const LARGE = "ngoma-district";
/** One in so many is as large as that, or as the plan of Cao Lãnh. */
const EVERY = 12;

/**
 * Makes plans of the kinds that the examples show: the usual ones, whole or with a part of their promises; one in twelve large.
 * @returns {Promise<(at: number, pick: Pick) => Whole>}
 */
export async function kinds() {
  const plans = await examplePlans();
  const usual = USUAL.flatMap((name, at) => variants(plans[at], registerOf(name)));
  const large = /** @type {const} */ ([
    whole(caoLanh, registerOf("cao-lanh")),
    whole(plans[USUAL.length], registerOf(LARGE)),
  ]);
  const [first, ...others] = usual;
  if (first === undefined) throw new Error("no example can be read");
  return (at, pick) => (at % EVERY === EVERY - 1 ? pick(large) : pick([first, ...others]));
}

/** The examples are TypeScript, which Node 20 does not read. */
async function examplePlans() {
  const { outputFiles } = await build({
    stdin: {
      contents: [...USUAL, LARGE]
        .map((name, at) => `export { plan as plan${at} } from "./examples/${name}/plan.ts";`)
        .join("\n"),
      resolveDir: fileURLToPath(dirname(new URL("package.json", root).href) + "/"),
    },
    bundle: true,
    format: "esm",
    write: false,
    conditions: ["@phoihop/source"],
  });
  const [file] = outputFiles;
  /** @type {Readonly<Record<string, Plan>>} */
  const found = await import(
    `data:text/javascript;base64,${Buffer.from(file?.contents ?? []).toString("base64")}`
  );
  return [...USUAL, LARGE].map((_, at) => found[`plan${at}`]);
}

/**
 * @param {string} name
 * @returns {Register}
 */
const registerOf = (name) =>
  JSON.parse(readFileSync(new URL(`examples/${name}/minh-hoa.json`, root), "utf8"));

/**
 * @param {Plan | undefined} plan
 * @param {Register} register
 * @returns {Whole}
 */
function whole(plan, register) {
  if (plan === undefined) throw new Error(`${register.plan}: its plan cannot be read`);
  return [plan, { ...register, statements: register.statements ?? [], decisions: register.decisions ?? [] }];
}

/**
 * The plan, and the same with its first promises alone, where it is still a plan and its register still speaks of it.
 * @param {Plan | undefined} plan
 * @param {Register} register
 */
function variants(plan, register) {
  const [full, its] = whole(plan, register);
  const cut = [1, 2, 3, 5].map((count) => ({ ...full, commitments: full.commitments.slice(0, count) }));
  const isSound = (/** @type {Plan} */ each) => {
    const parsed = parsePlan(each);
    return parsed.ok && parseRegister(its, parsed.value).ok;
  };
  return [full, ...cut.filter(isSound)].map((each) => whole(each, its));
}
