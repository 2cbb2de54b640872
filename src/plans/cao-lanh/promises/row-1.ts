import type { PlanWords, Promises } from "../frame.js";
import { row1 } from "../tasks/row-1.js";

/** *Hỗ trợ kỹ thuật* asks for support given, *chuyển giao quy trình* for a process handed over. */
const items = [
  ["row-1.1", "support.given"],
  ["row-1.2a", "support.given"],
  ["row-1.2b", "handover.delivered"],
  ["row-1.3", "support.given"],
  ["row-1.4", "handover.delivered"],
  ["row-1.5", "handover.delivered"],
  ["row-1.6", "handover.delivered"],
  ["row-1.7", "handover.delivered"],
] as const;

/** Row 1: eight items; nobody is named as responsible, because the print has lost the unit in charge. */
export const row1Items = ({ count, oneReading }: PlanWords): Promises =>
  items.map(([item, stage]) => ({
    kind: "item",
    id: item,
    title: row1.items[item].title,
    responsible: [],
    readings: oneReading(count(stage, { atLeast: 1, for: [item] })),
    source: row1.items[item].source,
    about: item,
  }));
