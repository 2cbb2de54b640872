import type { Block } from "../block-kinds.js";
import { fundsInBody, moneyOf } from "../facts/funds-table.js";
import type { Material } from "../material.js";
import { note } from "../blocks.js";
import { sectionBlocks } from "./section.js";

/** The money: which promises of it are kept, and what is on file by source and year. */
export function fundingBlocks(material: Material): readonly Block[] {
  const sections = material.sections.filter(({ kind }) => kind === "funding");
  const table = fundsInBody(material);
  return [
    ...sections.flatMap((section) => sectionBlocks(section, material)),
    ...(table === null ? [] : [table, note(material.locale.report.annexes.funding.key(moneyOf(material)))]),
  ];
}
