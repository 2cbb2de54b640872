import type { Plan } from "../../src/model/plan/plan.js";
import { plan as district } from "../../examples/another-district/plan.js";
import { plan as cooperatives } from "../../examples/bac-kan-cooperatives/plan.js";
import { plan as enterprises } from "../../examples/dong-thap-enterprises/plan.js";
import { plan as science } from "../../examples/dong-thap-science/plan.js";
import { plan as farmers } from "../../examples/duc-trong-farmers/plan.js";
import { plan as ngoma } from "../../examples/ngoma-district/plan.js";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import type { Example } from "./outputs.js";

type Named = Example & { readonly name: string };

const example = (plan: Plan, folder: string, asOf: string, register = "minh-hoa", draft?: string): Named => ({
  name: `${folder}, ${register}, ${asOf}`,
  plan,
  asOf,
  register: `examples/${folder}/${register}.json`,
  ...(draft !== undefined && { draft: `examples/${folder}/${draft}.json` }),
});

/** Every plan of the package and of its examples, on a day on which it has much to say. */
export const examples = [
  example(caoLanh, "cao-lanh", "2023-12-31", "public-record"),
  example(caoLanh, "cao-lanh", "2025-12-31", "minh-hoa", "du-thao-dieu-chinh"),
  example(district, "another-district", "2024-12-31"),
  example(cooperatives, "bac-kan-cooperatives", "2023-12-31"),
  example(science, "dong-thap-science", "2025-12-31"),
  example(enterprises, "dong-thap-enterprises", "2025-12-31"),
  example(farmers, "duc-trong-farmers", "2025-12-31"),
  example(ngoma, "ngoma-district", "2026-04-30"),
  example(figures, "plan-of-figures", "2024-12-31"),
];
