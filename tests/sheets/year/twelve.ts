import type { Plan } from "../../../src/model/plan/plan.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";

/** Four more units that take part, *minh họa*: with them twelve return a workbook. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  "row-2.1.mark": ["phong-nn-ptnt"],
  "row-2.2": ["phong-nn-ptnt"],
  "so-42.tasks": ["htx-my-long"],
  "row-4.4": ["thien-phu"],
  "row-6": ["htx-nhi-my"],
};

export const plan: Plan = {
  ...caoLanh,
  commitments: caoLanh.commitments.map((commitment) => ({
    ...commitment,
    responsible: [
      ...commitment.responsible,
      ...(MORE[commitment.id] ?? []).map((unit) => ({ unit, role: "partner" as const })),
    ],
  })),
};
