import { inLanguage } from "../../model/values/wording.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { groupBy } from "../../rules/group-by.js";
import { paragraph } from "../blocks.js";
import { ledList, runOn } from "./led-list.js";
import type { Block, TableColumn, TableRow } from "../block-kinds.js";
import { leadsText } from "../facts/leads.js";
import { restsOn } from "../facts/lineage.js";
import type { Material } from "../material.js";
import { placesOf } from "../rows.js";
import { marks } from "../facts/status-points.js";

/** Whether there is still time, from the longest lawful times of the stages to come (việc cần triển khai ngay). */
export function startBlocks(material: Material): readonly Block[] {
  const { findings, locale } = material;
  const { ahead } = locale.report;
  const of = (code: Finding["outlook"]["code"]) => findings.filter(({ outlook }) => outlook.code === code);
  const said = (found: readonly Finding[], text: (count: number) => string) =>
    found.length === 0 ? [] : [paragraph(text(found.length), found)];
  // Where no lawful time stands before the due day, the day itself says nothing more.
  const timely = of("on-track").filter(({ outlook, due }) => outlook.lastStart !== due);
  const [late, risky] = [of("too-late"), of("at-risk")];
  const blocks = [
    ...owedBlocks(late, material),
    ...said(risky, ahead.atRisk),
    ...said(timely, (count) => ahead.onTrack(count, timely.filter(hasBegun).length)),
    ...startTable([...risky, ...timely], material),
    ...said(of("cannot-estimate"), ahead.cannotEstimate),
  ];
  return blocks.length === 0 ? [paragraph(ahead.none, findings)] : blocks;
}

/** What ran out of time, by who answers for it. */
function owedBlocks(findings: readonly Finding[], material: Material): readonly Block[] {
  const { locale, isShort } = material;
  const { ahead, results } = locale.report;
  if (findings.length === 0) return [];
  const groups = [...groupBy(findings, (finding) => leadText(finding, material))];
  const owed = groups.map(([unit, own]) => {
    const titles = own.map(({ title }) => inLanguage(title, locale.language));
    const which = isShort ? `(${placesOf(own, material)})` : `– ${marks(titles, results.more)}`;
    return { text: `${ahead.unitOwes(unit, own.length)} ${which}`, about: own };
  });
  const lead = ahead.tooLate(findings.length);
  return isShort ? [runOn(lead, owed, findings)] : ledList(lead, owed, findings);
}

/** Who is in charge, or why nobody can be named; a promise may name only units that act together with others. */
const leadText = (finding: Finding, material: Material): string =>
  capital(leadsText([finding], material) || material.locale.report.ahead.unnamed);

/** Those with a last responsible start day, the soonest first. */
function startTable(findings: readonly Finding[], material: Material): readonly Block[] {
  const { locale, isShort } = material;
  if (findings.length === 0) return [];
  const { ahead, annexes } = locale.report;
  // The sentences above say the same of all.
  const columns = columnsOf(locale).filter(({ id }) => !isShort || id !== "outlook");
  const rows = findings.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return [
    {
      kind: "table",
      id: "start",
      caption: ahead.start.caption,
      columns,
      groups: [{ title: null, rows: rows.map((finding) => rowOf(finding, columns, material)) }],
      empty: annexes.empty,
    },
  ];
}

/** What is under way has no day on which to begin. */
const hasBegun = ({ outlook }: Finding): boolean => outlook.lastStart === null;

const startOf = ({ outlook, due }: Finding): string => outlook.lastStart ?? due;

function columnsOf({ report }: Material["locale"]): readonly TableColumn[] {
  const { columns } = report.ahead.start;
  return [
    { id: "promise", head: columns.promise, cells: "text", width: 30 },
    { id: "unit", head: columns.unit, cells: "text", width: 20 },
    { id: "due", head: columns.due, cells: "day", width: 12 },
    { id: "start", head: columns.start, cells: "day", width: 13 },
    { id: "reached", head: columns.reached, cells: "text", width: 14 },
    { id: "outlook", head: columns.outlook, cells: "text", width: 11 },
  ];
}

function rowOf(finding: Finding, columns: readonly TableColumn[], material: Material): TableRow {
  const { title, due, outlook } = finding;
  const { language, findings } = material.locale;
  const reached = textIn(outlook.reached?.stage, language);
  return {
    cells: [
      inLanguage(title, language),
      leadText(finding, material),
      due,
      outlook.lastStart,
      reached === undefined ? null : capital(reached),
      capital(findings.outlook[outlook.code]),
    ].slice(0, columns.length),
    from: restsOn([finding]),
  };
}
