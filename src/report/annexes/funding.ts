import { inLanguage } from "../../model/values/wording.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { capital } from "../../locale/say/values.js";
import { note } from "../blocks.js";
import type { Block, TableBlock } from "../block-kinds.js";
import { fundsTable, moneyOf } from "../facts/funds-table.js";
import { restsOn } from "../facts/lineage.js";
import type { Material } from "../material.js";
import { standingText } from "../facts/standing.js";

/** The money by source and year, and the promises of it. */
export function fundingAnnex(material: Material): readonly Block[] {
  const promises = material.sections.flatMap((section) =>
    section.kind === "funding" ? section.findings : [],
  );
  if (promises.length === 0) return [];
  const table = fundsTable("matters", material);
  return [
    ...(table === null ? [] : [table, note(material.locale.report.annexes.funding.key(moneyOf(material)))]),
    promiseTable(material),
  ];
}

function promiseTable({ sections, locale }: Material): TableBlock {
  const { language, report } = locale;
  const { promises, promiseColumns: columns } = report.annexes.funding;
  const found = sections.flatMap((section) => (section.kind === "funding" ? section.findings : []));
  return {
    kind: "table",
    id: "funding-promises",
    caption: promises,
    columns: [
      { id: "promise", head: columns.promise, cells: "text", width: 42 },
      { id: "due", head: columns.due, cells: "day", width: 12 },
      { id: "found", head: columns.found, cells: "text", width: 32 },
      { id: "status", head: columns.status, cells: "text", width: 14 },
    ],
    groups: [
      {
        title: null,
        rows: found.map((finding) => ({
          cells: [
            inLanguage(finding.title, language),
            finding.due,
            capital(standingText(finding, locale)) || null,
            conclusionText(finding, locale),
          ],
          from: restsOn([finding]),
        })),
      },
    ],
    empty: report.annexes.empty,
  };
}
