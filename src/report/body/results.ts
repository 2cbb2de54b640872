import { nounOf } from "../../locale/report-result-words.js";
import { sentence } from "../../locale/values.js";
import type { Finding } from "../../rules/finding.js";
import { arabic, heading, lettered, note, numbered, paragraph } from "../blocks.js";
import type { Block, Inline } from "../document.js";
import { leadsText } from "../leads.js";
import type { Material } from "../material.js";
import type { Section } from "../sections.js";
import { isSilent, standingText } from "../standing.js";
import { statusPoints } from "../status-points.js";
import { fundingBlocks } from "./funding.js";
import { overallBlocks } from "./overall.js";
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
    ...(split.length === 0 ? [] : [note(report.results.otherwise(split.length), split)]),
  ];
}

/** Its readings do not all say the same. */
export const isSplit = ({ readings }: Finding): boolean =>
  new Set(readings.map(({ verdict }) => verdict)).size > 1;

/** Who is in charge, and what stands; in one sentence where there is one promise, or nothing to tell. */
function sectionBlocks({ kind, findings }: Section, { locale }: Material): readonly Block[] {
  const { results } = locale.report;
  const leads = kind === "task" ? leadSentences(findings, locale) : [];
  const noun = results.noun[nounOf(findings.map((finding) => finding.kind))](findings.length);
  if (findings.every(isSilent)) return [paragraph([...leads, results.silent(noun)].join(" "), findings)];
  const [only] = findings;
  if (findings.length === 1 && only !== undefined && kind === "task")
    return [paragraph(aloneText(leads, only, locale), findings)];
  return [
    ...(leads.length === 0 ? [] : [paragraph(leads.join(" "), findings)]),
    ...statusPoints(findings, locale),
  ];
}

/** Who is in charge of them; or why that is not known. */
function leadSentences(findings: readonly Finding[], locale: Material["locale"]): readonly string[] {
  const leads = leadsText(findings, locale);
  if (leads === "") return [];
  const isKnown = findings.some(({ responsible }) => responsible.holders.length > 0);
  return [isKnown ? locale.report.results.lead(leads) : sentence(leads)];
}

function aloneText(
  leads: readonly string[],
  finding: Finding,
  locale: Material["locale"],
): readonly Inline[] {
  const standing = standingText(finding, locale);
  return [
    leads.map((lead) => `${lead} `).join(""),
    { strong: locale.report.results.alone(finding.status) },
    standing === "" ? "." : `: ${standing}.`,
  ];
}
