import type { Finding } from "../../rules/assessment/finding.js";
import { arabic, heading, lettered, note, numbered, paragraph } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import type { Material } from "../material.js";
import { rowsIn } from "../rows.js";
import { fundingBlocks } from "./funding.js";
import { isIndicator, reachedTable } from "./reached.js";
import { overallBlocks } from "./overall.js";
import { sectionBlocks } from "./section.js";
import { sinceBlocks } from "./since.js";

/** II. What was done: in all, the indicators, the tasks, the duties of each side, and the money. */
export function resultBlocks(material: Material): readonly Block[] {
  const { headings } = material.locale.report.results;
  return numbered(
    [
      { id: "results-all", text: headings.all, blocks: overallBlocks(material) },
      { id: "results-indicators", text: headings.indicators, blocks: reachedBlocks(material) },
      { id: "results-tasks", text: headings.tasks, blocks: groupBlocks("task", material) },
      { id: "results-sides", text: headings.sides, blocks: groupBlocks("side", material) },
      { id: "results-funding", text: headings.funding, blocks: fundingBlocks(material) },
      { id: "results-since", text: headings.since, blocks: sinceBlocks(material) },
    ],
    2,
    arabic,
  );
}

/** Sections of one kind, each under its letter; indicators have a table of their own. */
function groupBlocks(kind: "task" | "side", material: Material): readonly Block[] {
  const all = material.sections.filter((section) => section.kind === kind);
  const sections = all
    .map((section) => ({ ...section, findings: section.findings.filter((one) => !isIndicator(one)) }))
    .filter(({ findings }) => findings.length > 0);
  const { report } = material.locale;
  const numberOf = lettered(report.letters);
  const elsewhere = all.filter(({ findings }) => findings.every(isIndicator));
  return [
    ...(elsewhere.length === 0
      ? []
      : [paragraph(report.results.asIndicators(elsewhere.map(({ short }) => short)))]),
    ...sections.flatMap((section, index) => [
      heading(3, `results-${section.id}`, numberOf(index), section.title),
      ...sectionBlocks(section, material),
    ]),
    ...splitNote(
      sections.flatMap(({ findings }) => findings),
      material,
    ),
  ];
}

/** The table of indicators, and which of them another reading would judge otherwise. */
function reachedBlocks(material: Material): readonly Block[] {
  const found = material.findings.filter(isIndicator);
  return found.length === 0 ? [] : [reachedTable(material), ...splitNote(found, material)];
}

/** What the readings of their clauses do to some findings; the requests (V) ask for one reading of all of them. */
function splitNote(findings: readonly Finding[], material: Material): readonly Block[] {
  const { results } = material.locale.report;
  const split = material.isShort ? [] : findings.filter(isSplit);
  return split.length === 0 ? [] : [note(results.otherwise(split.length, rowsIn(split, material)), split)];
}

/** Its readings do not all say the same, and nobody has chosen one. */
export const isUnsettled = (finding: Finding): boolean =>
  isSplit(finding) && !finding.decisions.some(({ kind }) => kind === "reading");

/** Its readings do not all say the same. */
export const isSplit = ({ readings }: Finding): boolean =>
  new Set(readings.map(({ verdict }) => verdict)).size > 1;
