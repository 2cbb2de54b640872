import { note } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import { fundsInBody, fundsTable, moneyOf } from "../facts/funds-table.js";
import type { Material } from "../material.js";

/** The money by source, matter and year, where that tells more than the table in the body. */
export function fundingAnnex(material: Material): readonly Block[] {
  if (!material.sections.some(({ kind }) => kind === "funding")) return [];
  const table = fundsTable("matters", material);
  return table === null || table.caption === fundsInBody(material)?.caption
    ? []
    : [table, note(material.locale.report.annexes.funding.key(moneyOf(material)))];
}
