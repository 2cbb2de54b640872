import type { PlanWords, Promises } from "../frame.js";
import { row5 } from "../tasks/row-5.js";

/** Row 5: the base-level task accepted, and its result with both receivers. */
export const row5Results = ({ lead, allOf, count }: PlanWords): Promises => [
  {
    kind: "item",
    id: "row-5",
    title: row5.title,
    responsible: [lead("truong-cd-cong-dong"), lead("phong-qlkh")],
    readings: [
      {
        id: "reached",
        title: {
          vi: "Nhiệm vụ đã nghiệm thu và bàn giao cho cả hai đơn vị tiếp nhận",
          en: "The task is accepted and handed over to both receivers",
        },
        requirement: allOf(
          count("st-task.accepted", {
            atLeast: 1,
            for: ["row-5"],
            where: [{ attribute: "level", in: ["base"] }],
          }),
          count("handover.delivered", {
            atLeast: 1,
            for: ["row-5"],
            where: [{ attribute: "receiver", unit: "htx-xoai-my-xuong" }],
          }),
          count("handover.delivered", {
            atLeast: 1,
            for: ["row-5"],
            where: [{ attribute: "receiver", unit: "phong-nn-ptnt" }],
          }),
        ),
      },
      {
        id: "supported",
        title: { vi: "Đã hỗ trợ", en: "Support was given" },
        requirement: count("support.given", { atLeast: 1, for: ["row-5"] }),
      },
    ],
    source: row5.source,
    about: "row-5",
  },
];
