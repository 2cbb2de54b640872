import { definePlan } from "../../model/define/define-plan.js";
import type { Plan } from "../../model/plan/plan.js";
import { frame } from "./frame.js";
import { districtDuties } from "./promises/district.js";
import { jointDuties } from "./promises/joint.js";
import { provinceDuties } from "./promises/province.js";
import { row1Items } from "./promises/row-1.js";
import { row2Items } from "./promises/row-2.js";
import { row3Indicators } from "./promises/row-3.js";
import { row4Indicators } from "./promises/row-4.js";
import { row5Results } from "./promises/row-5.js";
import { row6Results } from "./promises/row-6.js";

export { caoLanhForm } from "./office-form.js";

/**
 * The cooperation plan of the Department of Science and Technology of Đồng Tháp and the People's Committee of Cao Lãnh
 * District, 2022–2025 (*Kế hoạch số 52/KH-SKHCN-UBND ngày 25/3/2022*): its promises in the order of its lines.
 */
export const caoLanh: Plan = definePlan(frame, (words) => [
  ...provinceDuties(words),
  ...districtDuties(words),
  ...jointDuties(words),
  ...row1Items(words),
  ...row2Items(words),
  ...row3Indicators(words),
  ...row4Indicators(words),
  ...row5Results(words),
  ...row6Results(words),
]);
