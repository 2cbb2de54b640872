import type { Finding } from "../../rules/assessment/finding.js";
import { arabic, heading, lettered, note, numbered } from "../blocks.js";
import type { Block } from "../printout.js";
import type { Material } from "../material.js";
import { rowsIn } from "../rows.js";
import { fundingBlocks } from "./funding.js";
import { overallBlocks } from "./overall.js";
import { sectionBlocks } from "./section.js";
import { sinceBlocks } from "./since.js";

/** II. What was done: in all, by row of the annex, by the duties of each side, and the money. */
export function resultBlocks(material: Material): readonly Block[] {
  const { headings } = material.locale.report.results;
  return numbered(
    [
      { id: "results-all", text: headings.all, blocks: overallBlocks(material) },
      { id: "results-tasks", text: headings.tasks, blocks: groupBlocks("task", material) },
      { id: "results-sides", text: headings.sides, blocks: groupBlocks("side", material) },
      { id: "results-funding", text: headings.funding, blocks: fundingBlocks(material) },
      { id: "results-since", text: headings.since, blocks: sinceBlocks(material) },
    ],
    2,
    arabic,
  );
}

/** Sections of one kind, each under its letter; what the readings of their clauses do to them is said once at the end. */
function groupBlocks(kind: "task" | "side", material: Material): readonly Block[] {
  const { report } = material.locale;
  const sections = material.sections.filter((section) => section.kind === kind);
  const numberOf = lettered(report.letters);
  const split = sections.flatMap(({ findings }) => findings).filter(isSplit);
  return [
    ...sections.flatMap((section, index) => [
      heading(3, `results-${section.id}`, numberOf(index), section.title),
      ...sectionBlocks(section, material),
    ]),
    ...(split.length === 0
      ? []
      : [note(report.results.otherwise(split.length, rowsIn(split, material)), split)]),
  ];
}

/** Its readings do not all say the same. */
export const isSplit = ({ readings }: Finding): boolean =>
  new Set(readings.map(({ verdict }) => verdict)).size > 1;
