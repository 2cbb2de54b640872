import { inLanguage } from "../../model/values/wording.js";
import { capital, list, unique, textIn } from "../../locale/say/values.js";
import { measuresOf } from "../../model/requirement/requirement.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Funds, StageFunds } from "../../rules/funds/funds.js";
import { recordsOf } from "../../rules/snapshot/act.js";
import { groupBy } from "../../rules/group-by.js";
import type { TableColumn, Lineage, TableRow, TableBlock } from "../block-kinds.js";
import { distinct } from "./lineage.js";
import { textColumns } from "../text-columns.js";
import type { Material } from "../material.js";

/** A row for each source, for each budget year of a source, or for each matter of it. */
export type FundsRows = "sources" | "years" | "matters";

/**
 * The money on file (kinh phí): planned, allocated, disbursed, settled; null where nothing is on file. Rows are no finer than
 * what the lines of money tell apart.
 */
export function fundsTable(wanted: FundsRows, material: Material): TableBlock | null {
  const funds = material.funds.filter(({ stages }) => stages.some(({ lines }) => lines > 0));
  if (funds.length === 0) return null;
  const by = rowsThatTell(wanted, funds);
  const stages = stagesIn(funds);
  const { annexes } = material.locale.report;
  const { caption, columns } = annexes.funding;
  const text = textColumns(columns);
  return {
    kind: "table",
    id: wanted === "matters" ? "funds-in-full" : "funds",
    caption: caption[by],
    columns: [
      ...(by === "sources" ? [text("source", 30)] : []),
      ...(by === "matters" ? [text("matter", 32)] : []),
      ...(by === "sources" ? [] : [text("year", 12)]),
      ...stages.map((stage) => stageColumn(stage, material)),
      text("note", 20),
    ],
    groups: groupsOf(funds, stages, by, material),
    empty: annexes.empty,
  };
}

/** The same as the body shows it. */
export const fundsInBody = (material: Material): TableBlock | null =>
  fundsTable(material.isShort ? "sources" : "years", material);

/** The rows that are wanted, or coarser ones where those would all say that nothing is told. */
function rowsThatTell(wanted: FundsRows, funds: readonly Funds[]): FundsRows {
  if (wanted === "matters" && funds.some(({ about }) => about.length > 0)) return "matters";
  return wanted === "sources" || funds.every(({ year }) => year === null) ? "sources" : "years";
}

function groupsOf(
  funds: readonly Funds[],
  stages: readonly StageFunds[],
  by: FundsRows,
  material: Material,
): TableBlock["groups"] {
  const { annexes } = material.locale.report;
  const sources = [...groupBy(funds, ({ source }) => source)].map(([source, own]) => {
    const told = textIn(own[0].sourceTitle, material.locale.language) ?? source ?? annexes.funding.unsaid;
    return { title: capital(told), own };
  });
  if (by !== "sources")
    return sources.map(({ title, own }) => ({ title, rows: rowsOf(own, stages, by, material) }));
  const rows = sources.map(({ title, own }): TableRow => {
    const row = rowOf(own, stages, material);
    return { ...row, cells: [title, ...row.cells] };
  });
  return [{ title: null, rows }];
}

/** In what the sums are told: the currency's own unit; of several currencies each. */
export const moneyOf = ({ funds, locale }: Material): string =>
  list(unique(funds.map(({ amount }) => locale.moneyUnit([], amount.currency).name)));

/** Of several procedures each stage once, in their order. */
const stagesIn = (funds: readonly Funds[]): readonly StageFunds[] =>
  [
    ...groupBy(
      funds.flatMap((one) => one.stages),
      keyOf,
    ).values(),
  ].map(([first]) => first);

/** Procedures may call different stages by one id, but not by one title too. */
const keyOf = ({ stage, title }: StageFunds): string => `${stage} ${JSON.stringify(title)}`;

const stageColumn = ({ stage, title }: StageFunds, { locale }: Material): TableColumn => ({
  id: stage,
  head: capital(inLanguage(title, locale.language)),
  cells: "money",
  width: 16,
  total: true,
});

function rowsOf(
  funds: readonly Funds[],
  stages: readonly StageFunds[],
  by: FundsRows,
  material: Material,
): readonly TableRow[] {
  const withYear = (own: readonly Funds[], year: number | null): TableRow => {
    const row = rowOf(own, stages, material);
    const { unsaid } = material.locale.report.annexes.funding;
    return { ...row, cells: [year === null ? unsaid : String(year), ...row.cells] };
  };
  if (by === "matters")
    return funds.map((one) => {
      const row = withYear([one], one.year);
      return { ...row, cells: [matterText(one, material), ...row.cells] };
    });
  return [...groupBy(funds, ({ year }) => year)]
    .toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, found]) => withYear(found, year));
}

/** What the money is for: rows of the annex in short, else the promises by name. */
function matterText({ about }: Funds, { sections, findings, promises, locale }: Material): string {
  const names = about.map((place) => {
    const section = sections.find(({ kind, id }) => kind === "task" && id === `task-${place}`);
    const own = findings.find(({ commitment }) => commitment === place);
    return (
      section?.short ??
      textIn(own?.title, locale.language) ??
      textIn(promises.get(place)?.title, locale.language) ??
      place
    );
  });
  return names.length === 0 ? locale.report.annexes.funding.unsaid : list(names);
}

function rowOf(funds: readonly Funds[], stages: readonly StageFunds[], material: Material): TableRow {
  const columns = stages.map((stage) =>
    funds.flatMap((one) => one.stages.filter((own) => keyOf(own) === keyOf(stage))),
  );
  const notes = unique(columns.flatMap((stages) => noteOn(stages, material)));
  return {
    cells: [
      ...columns.map((stages) => total(stages, ({ least }) => least)),
      notes.length === 0 ? null : notes.join("; "),
    ],
    from: restingOn(funds, material),
  };
}

/** Of what is on file; null where nothing is, or no amount is told. */
function total(stages: readonly StageFunds[], pick: (of: StageFunds) => number | null): number | null {
  const stated = stages.filter(({ lines }) => lines > 0);
  const sum = stated.reduce((all, one) => all + (pick(one) ?? 0), 0);
  return stated.length === 0 || (sum === 0 && stated.some(({ most }) => most === null)) ? null : sum;
}

/** Where the certain sum is not all there may be. */
function noteOn(stages: readonly StageFunds[], { locale }: Material): readonly string[] {
  const [first, ...others] = stages.filter(({ lines, least, most }) => lines > 0 && least !== most);
  if (first === undefined) return [];
  const unstated = [first, ...others].some(({ most }) => most === null);
  const most = unstated ? null : locale.money(total(stages, (one) => one.most) ?? 0);
  return [locale.report.annexes.funding.most(capital(inLanguage(first.title, locale.language)), most)];
}

/** The promises of the same matter, and the records of its lines. */
function restingOn(funds: readonly Funds[], { plan, findings, promises, snapshot }: Material): Lineage {
  const matters = new Set(funds.map(({ about }) => about.join(" ")));
  const places = new Set(funds.flatMap(({ about }) => about));
  const owed = plan.commitments.filter(({ kind }) => kind === "funding");
  const asked = owed.flatMap(({ readings }) =>
    readings.flatMap(({ requirement }) => measuresOf(requirement)),
  );
  const procedures = new Set(asked.map(({ stage }) => procedureOf(stage)));
  const acts = [...procedures]
    .flatMap((id) => snapshot.things.get(id) ?? [])
    .flatMap(({ apart }) => apart)
    .filter((proceeding) => matters.has(proceeding.for.join(" ")))
    .flatMap(({ tries }) => tries.flatMap(({ line, ends }) => [...line, ...ends]));
  const about = findings.filter(
    ({ commitment, kind }) => kind === "funding" && places.has(promises.get(commitment)?.about ?? commitment),
  );
  return {
    findings: distinct(about.map(({ commitment }) => commitment)),
    records: distinct(acts.flatMap(({ versions }) => recordsOf(versions).map(({ id }) => id))),
  };
}
