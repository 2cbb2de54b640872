import { inLanguage } from "../../model/values/wording.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { changeAnnex } from "../annexes/changes.js";
import { decisionAnnex } from "../annexes/decisions.js";
import { draftAnnex } from "../annexes/drafts.js";
import { evidenceAnnex } from "../annexes/evidence.js";
import { fundingAnnex } from "../annexes/funding.js";
import { indicatorBlocks } from "../annexes/indicators.js";
import { lawAnnex } from "../annexes/law.js";
import { progressBlocks } from "../annexes/progress.js";
import { numbered, roman } from "../blocks.js";
import { aheadBlocks } from "../body/ahead.js";
import { appraisalBlocks } from "../body/appraisal.js";
import { directionBlocks } from "../body/direction.js";
import { openingBlocks } from "../body/opening.js";
import { requestBlocks } from "../body/requests.js";
import { resultBlocks } from "../body/results.js";
import type { Annex, Printout } from "../printout.js";
import type { Block } from "../block-kinds.js";
import { documentOf } from "./printout-of.js";
import { reportForm } from "../form.js";
import type { ReportInput } from "../input.js";
import { aheadKind, materialOf, yearOf, type Material } from "../material.js";

/**
 * The report that officials owe (báo cáo sơ kết, tổng kết, hằng năm), as data: sentences and tables from the findings, each
 * with what it rests on, and marked places for the officials' own words.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const document = reportOf({ kind: "so-ket", plan, register, moment: { asOf: "2023-12-31" } }, { ...vi, ...words });
 */
export function reportOf(input: ReportInput, locale: ReportLocale): Printout {
  const material = materialOf(input, locale);
  const { plan, kind } = material;
  const abstract = locale.report.paper.abstract[kind](
    inLanguage(plan.title, locale.language),
    yearOf(material),
  );
  const annexes = annexesOf(material);
  const numbers = new Map(annexes.map(({ id, number }) => [id, number]));
  const body = bodyOf({ ...material, annexes: numbers });
  return documentOf(reportForm(abstract, material), body, annexes, material);
}

/** The chapters, in the order in which such reports have them. */
function bodyOf(material: Material): readonly Block[] {
  const { kind, plan, locale } = material;
  const { direction, results, appraisal, ahead, requests } = locale.report;
  const year = yearOf(material);
  const nextYear = String(Number(year) + 1);
  const period = `${plan.period.from.slice(0, 4)} – ${plan.period.to.slice(0, 4)}`;
  return [
    ...openingBlocks(material),
    ...numbered(
      [
        { id: "direction", text: direction.heading, blocks: directionBlocks(material) },
        { id: "results", text: results.heading[kind](period, year), blocks: resultBlocks(material) },
        { id: "appraisal", text: appraisal.heading, blocks: appraisalBlocks(material) },
        { id: "ahead", text: ahead.heading[aheadKind(material)](nextYear), blocks: aheadBlocks(material) },
        { id: "requests", text: requests.heading, blocks: requestBlocks(material) },
      ],
      1,
      (index) => `${roman(index + 1)}.`,
    ),
  ];
}

/** The annexes that have something in them, numbered in their order. */
function annexesOf(material: Material): readonly Annex[] {
  const { paper, annexes: words } = material.locale.report;
  const all = [
    { id: "progress", title: words.progress.title, landscape: true, blocks: progressBlocks(material) },
    { id: "indicators", title: words.indicators.title, landscape: true, blocks: indicatorBlocks(material) },
    { id: "funding", title: words.funding.title, landscape: true, blocks: fundingAnnex(material) },
    { id: "drafts", title: words.drafts.title, landscape: true, blocks: draftAnnex(material) },
    { id: "law", title: words.law.title, landscape: true, blocks: lawAnnex(material) },
    {
      id: "decisions",
      title: words.decisions.title,
      landscape: true,
      blocks: decisionAnnex(material),
    },
    { id: "evidence", title: words.evidence.title, landscape: true, blocks: evidenceAnnex(material) },
    { id: "changes", title: words.changes.title, landscape: true, blocks: changeAnnex(material) },
  ];
  return all
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, title, landscape, blocks }, index) => ({
      id,
      number: paper.annex(roman(index + 1)),
      title,
      landscape,
      blocks,
    }));
}
