import { inLanguage } from "../../model/values/wording.js";
import { nounOf } from "../../locale/words/report-result-words.js";
import { groupBy } from "../../rules/group-by.js";
import { STATUSES, type Finding, type Status } from "../../rules/assessment/finding.js";
import { paragraph } from "../blocks.js";
import type { Block, TableColumn, TableRow, TableBlock } from "../block-kinds.js";
import { statusFigure } from "../facts/figures.js";
import { restsOn } from "../facts/lineage.js";
import { yearOf, type Material } from "../material.js";
import { hasToldNothing } from "../../locale/say/silence.js";
import { marks } from "../facts/status-points.js";

/** How many promises stand where: in a sentence, in bounds, and in a table by section. */
export const overallBlocks = (material: Material): readonly Block[] => [
  paragraph(overallText(material), material.findings),
  ...yearBlocks(material),
  summaryTable(material),
  ...(material.isShort ? [] : [statusFigure(material)]),
];

/** How many promises stand where, and between which bounds. */
export function overallText({ assessment, findings, asOf, locale }: Material): string {
  const { results } = locale.report;
  const { commitments, notApplicable, byStatus, met, metInAnyReading } = assessment.totals;
  const found = STATUSES.filter((status) => byStatus[status] > 0);
  const [only] = found;
  // The table below says how many of each.
  const alone =
    only === undefined || found.length > 1
      ? null
      : `${results.part[only](byStatus[only])}${untold(only, findings, locale)}`;
  const said = [
    results.totals(commitments, kindsText(findings, locale), locale.dates.day(asOf), alone),
    results.bounds(met.from, met.to, commitments - notApplicable),
    ...(metInAnyReading.from === met.from && metInAnyReading.to === met.to
      ? []
      : [results.readings(metInAnyReading.from, metInAnyReading.to)]),
  ];
  return said.join(" ");
}

/** Nobody has told anything of so many. */
function untold(status: Status, findings: readonly Finding[], { report }: Material["locale"]): string {
  const silent = findings.filter(
    (finding) => status === "undetermined" && finding.status === status && hasToldNothing(finding),
  );
  return silent.length === 0 ? "" : report.results.untold(silent.length);
}

const NOUNS = ["indicator", "item", "duty", "funding"] as const;

/** How many of each kind. */
function kindsText(findings: readonly Finding[], { report }: Material["locale"]): readonly string[] {
  const nouns = groupBy(findings, ({ kind }) => nounOf([kind]));
  return NOUNS.flatMap((noun) => {
    const found = nouns.get(noun);
    return found === undefined ? [] : [report.results.noun[noun](found.length)];
  });
}

/** Of a yearly report: what was met within the year. */
function yearBlocks(material: Material): readonly Block[] {
  if (material.kind !== "hang-nam") return [];
  const { results } = material.locale.report;
  const year = yearOf(material);
  const met = material.findings.filter((finding) => isMetIn(year, finding));
  const titles = marks(
    met.map(({ title }) => inLanguage(title, material.locale.language)),
    results.more,
  );
  return [paragraph(results.inYear(met.length, year, titles), met)];
}

const isMetIn = (year: string, { verdict, timing }: Finding): boolean =>
  verdict === "met" &&
  "on" in timing &&
  timing.on.from?.slice(0, 4) === year &&
  timing.on.to?.slice(0, 4) === year;

/** How many findings of each group stand where. */
export function summaryTable({ sections, assessment, locale }: Material): TableBlock {
  const { summary } = locale.report.results;
  const shown = STATUSES.filter((status) => status === "met" || assessment.totals.byStatus[status] > 0);
  const count = (id: string, head: string): TableColumn => ({
    id,
    head,
    cells: "number",
    width: 10,
    total: true,
  });
  return {
    kind: "table",
    id: "summary",
    caption: summary.caption,
    columns: [
      { id: "group", head: summary.group, cells: "text", width: 46 },
      count("promises", summary.promises),
      ...shown.map((status) => count(status, summary.status[status])),
    ],
    groups: [
      {
        title: null,
        rows: sections.map(({ short, findings }): TableRow => ({
          cells: [short, findings.length, ...shown.map((status) => countOf(status, findings))],
          from: restsOn(findings),
        })),
      },
    ],
    empty: summary.none,
  };
}

const countOf = (status: Status, findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.status === status).length;
