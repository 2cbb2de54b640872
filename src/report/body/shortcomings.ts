import { inLanguage } from "../../model/values/wording.js";
import type { Remark } from "../../rules/assessment/assessment.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { point } from "../blocks.js";
import type { ListBlock } from "../block-kinds.js";
import type { Material } from "../material.js";
import { rowsIn } from "../rows.js";
import { marks } from "../facts/status-points.js";

type Points = ListBlock["items"];

/** What was not kept, kept late, or cannot be told (tồn tại, hạn chế), and what is odd about the evidence. */
export function shortcomings(material: Material): Points {
  const { findings, locale, isShort } = material;
  const { appraisal, results } = locale.report;
  const of = (status: Finding["status"]) => findings.filter((finding) => finding.status === status);
  const titles = (found: readonly Finding[]) =>
    isShort
      ? rowsIn(found, material)
      : marks(
          found.map(({ title }) => inLanguage(title, locale.language)),
          results.more,
        );
  const rows = (found: readonly Finding[]) => rowsIn(found, material);
  const said = (
    found: readonly Finding[],
    text: (count: number, which: string) => string,
    which: (found: readonly Finding[]) => string,
  ): Points => (found.length === 0 ? [] : [point(text(found.length, which(found)), found)]);
  const points = [
    ...said(of("failed"), appraisal.failed, titles),
    ...said(of("met-late"), appraisal.late, titles),
    ...said(of("not-yet"), appraisal.notYet, rows),
    ...said(of("over-term"), appraisal.overTerm, rows),
    ...said(of("undetermined"), appraisal.undetermined, rows),
    ...said(of("successor-needed"), appraisal.successor, rows),
    ...oddities(material),
  ];
  return points.length === 0 ? [point(appraisal.noShortcoming, findings)] : points;
}

type Of<C extends Remark["code"]> = Extract<Remark, { readonly code: C }>;

/** Papers used twice, and statements that later records dispute. */
function oddities({ findings, assessment: { remarks }, locale }: Material): Points {
  const { appraisal } = locale.report;
  const papers = remarks.filter((remark): remark is Of<"double-use"> => remark.code === "double-use");
  const disputed = remarks.filter(
    (remark): remark is Of<"statement-disputed"> => remark.code === "statement-disputed",
  );
  const twice = new Set(papers.flatMap(({ commitments }) => commitments));
  return [
    ...(papers.length === 0
      ? []
      : [
          point(
            appraisal.doubleUse(papers.length),
            findings.filter(({ commitment }) => twice.has(commitment)),
          ),
        ]),
    ...(disputed.length === 0
      ? []
      : [
          point(appraisal.disputed(disputed.length), {
            findings: [],
            records: disputed.flatMap(({ statement, records }) => [statement, ...records]),
          }),
        ]),
  ];
}
