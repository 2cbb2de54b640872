import type { Emendation } from "../../../model/plan/emendation.js";
import { body } from "./body.js";
import { head } from "./head.js";
import { row1 } from "./row-1.js";
import { row1Receivers } from "./row-1-receivers.js";
import { row4 } from "./row-4.js";
import { row4Receivers } from "./row-4-receivers.js";
import { rows2And3 } from "./rows-2-3.js";
import { rows5And6 } from "./rows-5-6.js";
import { table } from "./table.js";

/** Every doubt about the print, from the head to the last row; confidence is a judgement, not a measurement. */
export const emendations: readonly Emendation[] = [
  ...head,
  ...body,
  ...table,
  ...row1,
  ...row1Receivers,
  ...rows2And3,
  ...row4,
  ...row4Receivers,
  ...rows5And6,
];
