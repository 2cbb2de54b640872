import type { PlanWords, Promises } from "../frame.js";
import { row6 } from "../tasks/row-6.js";

/** Row 6: the technique handed over to both receivers. */
export const row6Results = ({ lead, allOf, count }: PlanWords): Promises => [
  {
    kind: "item",
    id: "row-6",
    title: row6.title,
    responsible: [lead("phong-qlkh")],
    readings: [
      {
        id: "reached",
        title: {
          vi: "Kỹ thuật đã chuyển giao cho cả hai đơn vị tiếp nhận",
          en: "The technique is handed over to both receivers",
        },
        requirement: allOf(
          count("handover.delivered", {
            atLeast: 1,
            for: ["row-6"],
            where: [{ attribute: "receiver", unit: "phong-nn-ptnt" }],
          }),
          count("handover.delivered", {
            atLeast: 1,
            for: ["row-6"],
            where: [{ attribute: "receiver", unit: "htx-nhi-my" }],
          }),
        ),
      },
      {
        id: "supported",
        title: { vi: "Đã hỗ trợ", en: "Support was given" },
        requirement: count("support.given", { atLeast: 1, for: ["row-6"] }),
      },
    ],
    source: row6.source,
    about: "row-6",
  },
];
