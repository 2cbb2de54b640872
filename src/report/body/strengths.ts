import type { Finding } from "../../rules/assessment/finding.js";
import { point } from "../blocks.js";
import type { ListBlock } from "../block-kinds.js";
import { distinct, papersOf } from "../facts/lineage.js";
import { annexNamed, type Material } from "../material.js";

/** What was kept (ưu điểm): how much, where, and on how much evidence. */
export function strengths(material: Material): ListBlock["items"] {
  const { findings, sections, assessment, locale, isShort } = material;
  const { appraisal } = locale.report;
  const met = findings.filter(isMet);
  if (met.length === 0) return [point(appraisal.noStrength, findings)];
  const { commitments, notApplicable } = assessment.totals;
  const timely = met.filter(({ timing }) => timing.code === "in-time");
  const whole = sections.filter(({ findings: own }) => isWhole(own));
  const most = sections.filter(({ findings: own }) => !isWhole(own) && shareOf(own) > 1 / 2);
  const within = (of: typeof sections) => of.flatMap((section) => section.findings);
  return [
    point(appraisal.met(met.length, commitments - notApplicable, timely.length), met),
    ...(whole.length === 0 ? [] : [point(appraisal.whole(whole.map(({ short }) => short)), within(whole))]),
    ...(most.length === 0
      ? []
      : [
          point(
            appraisal.most(
              most.map(({ short, findings: own }) =>
                appraisal.share(short, own.filter(isMet).length, own.filter(applies).length),
              ),
            ),
            within(most),
          ),
        ]),
    // In short the annex alone says by what they are proved.
    ...(isShort
      ? []
      : [
          point(
            appraisal.proved(recordsOf(met).length, papersOf(met).length, annexNamed("evidence", material)),
            met,
          ),
        ]),
  ];
}

const isMet = ({ verdict }: Finding): boolean => verdict === "met";
const applies = ({ verdict }: Finding): boolean => verdict !== "not-applicable";

const shareOf = (findings: readonly Finding[]): number =>
  findings.filter(isMet).length / Math.max(1, findings.filter(applies).length);

const isWhole = (findings: readonly Finding[]): boolean => shareOf(findings) === 1;

const recordsOf = (findings: readonly Finding[]): readonly string[] =>
  distinct(findings.flatMap(({ evidence }) => evidence.map(({ record }) => record)));
