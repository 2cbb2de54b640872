import { plan as anotherDistrict } from "../../../examples/another-district/plan.js";
import { plan as bacKan } from "../../../examples/bac-kan-cooperatives/plan.js";
import { plan as enterprises } from "../../../examples/dong-thap-enterprises/plan.js";
import { plan as science } from "../../../examples/dong-thap-science/plan.js";
import { plan as ducTrong } from "../../../examples/duc-trong-farmers/plan.js";
import { plan as ngoma } from "../../../examples/ngoma-district/plan.js";
import { plan as planOfFigures } from "../../../examples/plan-of-figures/plan.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";

/** Every plan of the repository. */
export const plans: readonly (readonly [name: string, plan: Plan])[] = [
  ["Cao Lãnh", caoLanh],
  ["another district", anotherDistrict],
  ["a plan of figures", planOfFigures],
  ["Bắc Kạn", bacKan],
  ["Đồng Tháp, enterprises", enterprises],
  ["Đồng Tháp, science", science],
  ["Đức Trọng", ducTrong],
  ["Ngoma", ngoma],
];
