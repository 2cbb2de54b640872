import { inLanguage } from "../../model/values/wording.js";
import { verdictWord } from "../../locale/say/requirement/explain-requirement.js";
import { capital, textIn } from "../../locale/say/values.js";
import { percentText } from "../../locale/say/requirement/found.js";
import { lackingOf } from "../../locale/say/requirement/lacking.js";
import { baselineText, needText } from "../../locale/say/requirement/need-text.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { fullName } from "../../locale/say/requirement/quantity-name.js";
import { measuredIn, type MeasuredExplanation } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { isQuantity } from "../facts/measured-text.js";
import { isSplit } from "../body/results.js";
import { note } from "../blocks.js";
import type { Block, TableColumn, TableRow, TableBlock } from "../block-kinds.js";
import { restsOn } from "../facts/lineage.js";
import { textColumns } from "../text-columns.js";
import type { Material } from "../material.js";

/** The promises with a number, and the clauses whose readings do not agree. */
export function indicatorBlocks(material: Material): readonly Block[] {
  const split = material.sections.flatMap(({ findings }) => findings).filter(isSplit);
  const table = indicatorTable(material);
  const { key } = material.locale.report.annexes.indicators;
  const keys = (["baseline", "most"] as const).filter((id) => hasDash(table, id));
  return [
    table,
    ...(keys.length === 0 ? [] : [note(keys.map((id) => key[id]).join(" "))]),
    ...(split.length === 0 ? [] : [readingTable(split, material)]),
  ];
}

function indicatorTable(material: Material): TableBlock {
  const { sections, locale } = material;
  const { annexes } = locale.report;
  const { caption } = annexes.indicators;
  const all = columnsOf(locale);
  const rows = sections
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => indicatorRows(finding, material));
  // A column in which nothing is told tells nothing.
  const told = all.map(({ id }, at) => !MAY_LACK.has(id) || rows.some(({ cells }) => cells[at] !== null));
  return {
    kind: "table",
    id: "indicators",
    caption,
    columns: all.filter((_, at) => told[at]),
    groups: [
      {
        title: null,
        rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.filter((_, at) => told[at]) })),
      },
    ],
    empty: annexes.empty,
  };
}

const MAY_LACK: ReadonlySet<string> = new Set(["baseline", "most", "share", "lacking"]);

/** Some cells of the column are empty. */
function hasDash({ columns, groups }: TableBlock, column: string): boolean {
  const at = columns.findIndex(({ id }) => id === column);
  return at >= 0 && groups.some(({ rows }) => rows.some(({ cells }) => cells[at] === null));
}

function columnsOf({ report }: Material["locale"]): readonly TableColumn[] {
  const { columns } = report.annexes.indicators;
  const number = (id: keyof typeof columns, width: number) =>
    ({ id, head: columns[id], cells: "number", width }) as const;
  const text = textColumns(columns);
  return [
    number("no", 5),
    text("indicator", 26),
    text("unit", 9),
    text("baseline", 9),
    text("target", 13),
    number("sure", 8),
    number("most", 8),
    text("share", 9),
    number("lacking", 7),
    text("status", 10),
  ];
}

/** A row for each quantity of a promise: bounds, threshold, baseline, and, of a percentage, what was reached. */
function indicatorRows(finding: Finding, material: Material): readonly TableRow[] {
  if (finding.verdict === "not-applicable") return [];
  const leaves = measuredIn(finding.explanation).filter(
    (leaf) => finding.kind === "indicator" || isQuantity(leaf),
  );
  return leaves.map((leaf) => indicatorRow(leaf, finding, leaves.length > 1, material));
}

function indicatorRow(
  leaf: MeasuredExplanation,
  finding: Finding,
  isPart: boolean,
  { rows, locale }: Material,
): TableRow {
  const { commitment, title } = finding;
  const { tally, share } = leaf;
  const name = inLanguage(title, locale.language);
  return {
    cells: [
      rows.get(commitment) ?? null,
      isPart ? `${name}: ${fullName(tally, locale)}` : name,
      unitText(leaf, locale),
      baselineText(leaf, locale),
      needText(leaf, locale),
      isUntold(leaf) ? null : tally.least,
      tally.most,
      share === null ? null : percentText(share, locale),
      lackingOf(leaf),
      conclusionText(finding, locale),
    ],
    from: restsOn([finding]),
  };
}

/** Of no amount or figure is anything certain; of a count, that none is. */
const isUntold = ({ kind, tally: { least, most } }: MeasuredExplanation): boolean =>
  kind !== "count" && least === 0 && most === null;

/** In what it is told; money in the currency's own unit, as the numbers beside it are. */
const unitText = ({ tally: { measured } }: MeasuredExplanation, locale: Material["locale"]): string =>
  measured.currency === null
    ? inLanguage(measured.unit, locale.language)
    : locale.moneyUnit([], measured.currency).name;

function readingTable(split: readonly Finding[], { locale }: Material): TableBlock {
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
      title: inLanguage(finding.title, language),
      rows: finding.readings.map(({ id, title, verdict }) => ({
        cells: [
          textIn(title, language) ?? id,
          capital(verdictWord(verdict, finding, locale)),
          id === finding.reading ? applied : null,
        ],
        from: restsOn([finding]),
      })),
    })),
    empty: report.annexes.empty,
  };
}
