import { inLanguage } from "../../model/values/wording.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { needText } from "../../locale/say/requirement/need-text.js";
import { capital } from "../../locale/say/values.js";
import { measuredIn } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { targetText } from "../annexes/progress.js";
import type { TableBlock, TableColumn, TableRow } from "../block-kinds.js";
import { restsOn } from "../facts/lineage.js";
import { standingText } from "../facts/standing.js";
import type { Material } from "../material.js";

export const isIndicator = ({ kind }: Finding): boolean => kind === "indicator";

/** Every indicator (chỉ tiêu) in one row: what was asked, and what was reached; its number is that of the first annex. */
export function reachedTable(material: Material): TableBlock {
  const { sections, locale } = material;
  const { results, annexes } = locale.report;
  const found = sections.flatMap(({ findings }) => findings).filter(isIndicator);
  return {
    kind: "table",
    id: "reached",
    caption: results.reached,
    columns: columnsOf(locale),
    groups: [{ title: null, rows: found.map((finding) => rowOf(finding, material)) }],
    empty: annexes.empty,
  };
}

function columnsOf({ report }: Material["locale"]): readonly TableColumn[] {
  const { indicators, progress } = report.annexes;
  return [
    { id: "no", head: indicators.columns.no, cells: "number", width: 5 },
    { id: "indicator", head: indicators.columns.indicator, cells: "text", width: 27 },
    { id: "target", head: indicators.columns.target, cells: "text", width: 26 },
    { id: "done", head: progress.columns.done, cells: "text", width: 28 },
    { id: "status", head: indicators.columns.status, cells: "text", width: 14 },
  ];
}

/** *Ít nhất 02 doanh nghiệp*; of several requirements the whole sentence. */
function askedText(finding: Finding, material: Material): string | null {
  const [only, ...others] = measuredIn(finding.explanation);
  return only === undefined || others.length > 0
    ? targetText(finding, material)
    : capital(needText(only, material.locale));
}

function rowOf(finding: Finding, material: Material): TableRow {
  const { rows, locale } = material;
  return {
    cells: [
      rows.get(finding.commitment) ?? null,
      inLanguage(finding.title, locale.language),
      askedText(finding, material),
      capital(standingText(finding, locale)) || null,
      conclusionText(finding, locale),
    ],
    from: restsOn([finding]),
  };
}
