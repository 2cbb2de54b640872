import { verdictWord } from "../../locale/explain-requirement.js";
import { capital } from "../../locale/values.js";
import type { Finding } from "../../rules/finding.js";
import { isSplit } from "../body/results.js";
import { note } from "../blocks.js";
import type { Block, Row, Table } from "../document.js";
import { restsOn } from "../lineage.js";
import type { Material } from "../material.js";

/** The promises with a number, and the clauses whose readings do not agree. */
export function indicatorBlocks(material: Material): readonly Block[] {
  const split = material.sections.flatMap(({ findings }) => findings).filter(isSplit);
  return [
    indicatorTable(material),
    note(material.locale.report.annexes.indicators.key),
    ...(split.length === 0 ? [] : [readingTable(split, material)]),
  ];
}

function indicatorTable(material: Material): Table {
  const { sections, locale } = material;
  const { annexes } = locale.report;
  const { caption, columns } = annexes.indicators;
  const counted = sections
    .flatMap(({ findings }) => findings)
    .filter(({ kind, count }) => kind === "indicator" && count !== undefined);
  const number = (id: keyof typeof columns, width: number) =>
    ({ id, head: columns[id], cells: "number", width }) as const;
  const text = (id: keyof typeof columns, width: number) =>
    ({ id, head: columns[id], cells: "text", width }) as const;
  return {
    kind: "table",
    id: "indicators",
    caption,
    columns: [
      number("no", 5),
      text("indicator", 32),
      text("unit", 11),
      number("baseline", 8),
      number("target", 9),
      number("sure", 8),
      number("most", 9),
      number("lacking", 8),
      text("status", 12),
    ],
    groups: [{ title: null, rows: counted.map((finding) => indicatorRow(finding, material)) }],
    empty: annexes.empty,
  };
}

function indicatorRow(finding: Finding, { rows, promises, locale }: Material): Row {
  const { commitment, title, count, status } = finding;
  const promise = promises.get(commitment);
  const own = promise?.kind === "indicator" ? promise : null;
  const { definite = 0, possible = null, need = 0 } = count ?? {};
  return {
    cells: [
      rows.get(commitment) ?? null,
      title[locale.language],
      own === null ? null : own.unit[locale.language],
      own?.baseline ?? null,
      need,
      definite,
      possible,
      Math.max(0, need - definite),
      locale.findings.status[status],
    ],
    from: restsOn([finding]),
  };
}

function readingTable(split: readonly Finding[], { locale }: Material): Table {
  const { language, report } = locale;
  const { readings, readingColumns: columns, applied } = report.annexes.indicators;
  return {
    kind: "table",
    id: "readings",
    caption: readings,
    columns: [
      { id: "reading", head: columns.reading, cells: "text", width: 58 },
      { id: "verdict", head: columns.verdict, cells: "text", width: 28 },
      { id: "applied", head: columns.applied, cells: "text", width: 14 },
    ],
    groups: split.map((finding) => ({
      title: finding.title[language],
      rows: finding.readings.map(({ id, title, verdict }) => ({
        cells: [
          title?.[language] ?? id,
          capital(verdictWord(verdict, finding, locale)),
          id === finding.reading ? applied : null,
        ],
        from: restsOn([finding]),
      })),
    })),
    empty: report.annexes.empty,
  };
}
