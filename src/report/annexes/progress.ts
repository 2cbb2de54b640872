import { inLanguage } from "../../model/values/wording.js";
import { requirementText } from "../../locale/say/requirement/requirement-text.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { missingText } from "../../locale/say/missing.js";
import { capital, unique } from "../../locale/say/values.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { note } from "../blocks.js";
import { cited } from "../facts/cited.js";
import type { Block, TableColumn, TableRow } from "../block-kinds.js";
import { statusFigure } from "../facts/figures.js";
import { leadsText } from "../facts/leads.js";
import { restsOn } from "../facts/lineage.js";
import { textColumns } from "../text-columns.js";
import type { Material } from "../material.js";
import { recordNames } from "../facts/record-name.js";
import { renamed } from "../facts/record-numbers.js";
import { standingText } from "../facts/standing.js";

/** Every promise: target, what was done, what is lacking, the papers; by row of the annex and by side. */
export function progressBlocks(material: Material): readonly Block[] {
  const { sections, asOf, locale, isShort } = material;
  const { annexes } = locale.report;
  const { caption, key } = annexes.progress;
  return [
    {
      kind: "table",
      id: "progress",
      caption: caption(locale.dates.day(asOf)),
      columns: columnsOf(material),
      groups: sections.map(({ title, findings }) => ({
        title,
        rows: findings.map((finding) => rowOf(finding, material)),
      })),
      empty: annexes.empty,
    },
    note(key),
    ...(isShort ? [note(locale.report.opening.guide), statusFigure(material)] : []),
  ];
}

function columnsOf({ locale }: Material): readonly TableColumn[] {
  const { columns } = locale.report.annexes.progress;
  const text = textColumns(columns);
  return [
    { id: "no", head: columns.no, cells: "number", width: 4 },
    text("promise", 22),
    text("lead", 15),
    { id: "due", head: columns.due, cells: "day", width: 9 },
    text("target", 17),
    text("done", 17),
    text("lacking", 17),
    text("proof", 14),
    text("status", 10),
  ];
}

function rowOf(finding: Finding, material: Material): TableRow {
  const { rows, locale } = material;
  const { commitment, title, due } = finding;
  return {
    cells: [
      rows.get(commitment) ?? null,
      inLanguage(title, locale.language),
      capital(leadsText([finding], material, "annex")) || null,
      due,
      targetText(finding, material),
      capital(standingText(finding, locale)) || null,
      lackingText(finding, material),
      papersText(finding, material),
      conclusionText(finding, locale),
    ],
    from: restsOn([finding]),
  };
}

/** What the promise asks for, in the reading that is applied. */
export function targetText(
  { commitment, reading }: Finding,
  { plan, promises, locale }: Material,
): string | null {
  const promise = promises.get(commitment);
  const chosen = promise?.readings.find(({ id }) => id === reading) ?? promise?.readings[0];
  if (promise === undefined || chosen === undefined) return null;
  return capital(requirementText(chosen.requirement, { plan, commitment: promise }, locale));
}

/** What would settle it; a record is called by its row in the annex of evidence. */
function lackingText(finding: Finding, material: Material): string | null {
  return missingText(renamed(finding, recordNames(material)), material.locale) || null;
}

const MOST = 2;

/** The first papers by which it is proved; of what another side speaks to, its last word. */
function papersText(finding: Finding, { register, locale }: Material): string | null {
  const { annexes } = locale.report;
  const { evidence } = finding;
  const papers = unique([...evidence.flatMap(({ documents }) => documents), ...lastWord(finding)]);
  if (papers.length === 0) return evidence.length === 0 ? null : capital(annexes.noPaper);
  const shown = papers.slice(0, MOST).map((id) => cited(register.documents[id], locale, "short"));
  return [...shown, ...(papers.length > MOST ? [annexes.morePapers(papers.length - MOST)] : [])].join("; ");
}

const lastWord = ({ decisions }: Finding): readonly string[] =>
  decisions
    .filter(({ kind }) => kind === "attestation")
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1)?.documents ?? [];
