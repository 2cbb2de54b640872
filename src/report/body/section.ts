import { findingText } from "../../locale/say/phrases.js";
import { nounOf } from "../../locale/words/report-result-words.js";
import { lowered, sentence } from "../../locale/say/values.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { paragraph } from "../blocks.js";
import type { Block, Inline } from "../block-kinds.js";
import { leadsText } from "../facts/leads.js";
import type { Material } from "../material.js";
import type { Section } from "../sections.js";
import { isSilent, standingText } from "../facts/standing.js";
import { statusBlocks } from "../facts/status-points.js";

/** Who is in charge, and what stands; in one sentence where there is one promise, or nothing to tell. */
export function sectionBlocks({ kind, findings }: Section, material: Material): readonly Block[] {
  const { locale, isShort } = material;
  const { results } = locale.report;
  const leads = kind === "task" ? leadSentences(findings, material) : [];
  const noun = results.noun[nounOf(findings.map((finding) => finding.kind))](findings.length);
  if (findings.every(isSilent))
    return [paragraph([...leads, results.silent(findings.length === 1 ? null : noun)].join(" "), findings)];
  const [only] = findings;
  if (findings.length === 1 && only !== undefined && kind === "task")
    return [paragraph(aloneText(leads, only, locale), findings)];
  const [first, ...others] = statusBlocks(findings, isShort, locale);
  if (isShort && first?.kind === "paragraph" && leads.length > 0)
    return [{ ...first, text: [`${leads.join(" ")} `, ...first.text] }, ...others];
  return [
    ...(leads.length === 0 ? [] : [paragraph(leads.join(" "), findings)]),
    ...(first === undefined ? [] : [first, ...others]),
  ];
}

/** Who is in charge of them; or why that is not known. */
function leadSentences(findings: readonly Finding[], material: Material): readonly string[] {
  const leads = leadsText(findings, material);
  if (leads === "") return [];
  const isKnown = findings.some(({ responsible }) => responsible.holders.length > 0);
  return [isKnown ? material.locale.report.results.lead(leads) : sentence(leads)];
}

function aloneText(
  leads: readonly string[],
  finding: Finding,
  locale: Material["locale"],
): readonly Inline[] {
  const standing = standingText(finding, locale);
  const word = findingText(finding, locale);
  const rest = standing.startsWith(lowered(word)) ? standing.slice(word.length) : `: ${standing}`;
  return [leads.map((lead) => `${lead} `).join(""), { strong: word }, standing === "" ? "." : `${rest}.`];
}
