import { procedures } from "../../law/procedures/index.js";
import type { PromiseOf, WordsOf } from "../../model/define/define-plan.js";
import { emendations } from "./emendations/all.js";
import { identity } from "./identity.js";
import { addressees, bases, contents, purposes } from "./passages.js";
import { row1 } from "./tasks/row-1.js";
import { row2 } from "./tasks/row-2.js";
import { row3 } from "./tasks/row-3.js";
import { row4 } from "./tasks/row-4.js";
import { row5 } from "./tasks/row-5.js";
import { row6 } from "./tasks/row-6.js";
import { communes } from "./units/communes.js";
import { district } from "./units/district.js";
import { otherProvince } from "./units/other-province.js";
import { province } from "./units/province.js";
import { receivers } from "./units/receivers.js";

/** Who and what the plan is about: all of it but the promises. */
export const frame = {
  ...identity,
  units: { ...province, ...otherProvince, ...district, ...communes, ...receivers },
  bases,
  purposes,
  contents,
  addressees,
  procedures,
  tasks: { "row-1": row1, "row-2": row2, "row-3": row3, "row-4": row4, "row-5": row5, "row-6": row6 },
  emendations,
} as const;

/** The words that know this plan's ids. */
export type PlanWords = WordsOf<typeof frame>;

/** A list of promises that name this plan's units and tasks. */
export type Promises = readonly PromiseOf<typeof frame>[];
