import { capital } from "../locale/values.js";
import type { FundingRow } from "../tables/funding.js";
import { rows, type Table } from "../tables/table.js";
import { bars, rules, type Bar } from "./bars.js";
import { boundsKinds } from "./bounds-kinds.js";
import { BEHIND, SIZE, type Canvas } from "./canvas.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./frame.js";
import { legend } from "./legend.js";
import { notes, type Layer } from "./marks.js";
import { rowsBelow, type Place, type RowText } from "./rows.js";
import { shareRuler, type Ruler } from "./ruler.js";
import { drawable } from "./wrap.js";

/** Of one stage, in pixels. */
const LINE = 15;
/** Before the bars stands which stage it is, behind them how much. */
const [STAGE, AMOUNT] = [126, 84];
/** Of the end that is open. */
const OPEN = 12;
const MILLION = 1_000_000;

/**
 * Money planned, allocated, disbursed and settled (dự toán, phân bổ, giải ngân, quyết toán), for every source, budget year and
 * matter, against what was planned; what is not stated is said to be so, never drawn as nothing.
 */
export function fundingChart(table: Table<FundingRow>, options: ChartOptions): Chart {
  const { titles, funding } = options.locale.charts;
  return frame([titles.funding, funding.unit], options, (top, canvas) => fundingPanel(table, top, canvas));
}

/** One matter, source and year, with its stages in order; without any where nothing at all is on file. */
interface Matter extends RowText {
  readonly stages: readonly FundingRow[];
}

function fundingPanel(table: Table<FundingRow>, top: number, canvas: Canvas): Panel {
  const matters = mattersOf(rows(table), canvas);
  if (matters.length === 0) return nothing(top, canvas);
  const key = legend(boundsKinds(canvas), top, canvas);
  const placed = rowsBelow(matters, top + key.height + 4, canvas);
  const ruler = amountRuler(matters, canvas);
  const lines = placed.rows.flatMap((matter) => linesOf(matter, ruler, canvas));
  return {
    layers: [
      ...key.layers,
      ...placed.layers,
      ...texts(lines, ruler, canvas),
      silent(placed.rows, canvas),
      amounts(lines, ruler, canvas),
      planned(placed.rows, ruler, canvas),
    ],
    height: placed.bottom - top,
    says: matters.map((matter) => saysOf(matter, canvas)),
  };
}

function mattersOf(all: readonly FundingRow[], { words }: Canvas): readonly Matter[] {
  const matters = new Map<string, FundingRow[]>();
  for (const row of all) {
    const key = JSON.stringify([row.about, row.source, row.year]);
    matters.set(key, [...(matters.get(key) ?? []), row]);
  }
  return [...matters.values()].flatMap((stages) => {
    const [first] = stages;
    if (first === undefined) return [];
    const { year, sourceWord, aboutTitle } = first;
    const what = capital(words.funding.matter(year === null ? null : String(year), sourceWord));
    const told = stages.some(({ least }) => least !== null) ? stages : [];
    const bar = LINE * Math.max(1, told.length);
    return [{ label: what, note: aboutTitle, stages: told.toSorted((a, b) => a.order - b.order), bar }];
  });
}

/** One scale for all, in đồng. */
const amountRuler = (matters: readonly Matter[], canvas: Canvas): Ruler<number> => {
  const known = matters.flatMap(({ stages }) =>
    stages.map(({ least, most }) => Math.max(least ?? 0, most ?? 0)),
  );
  const { left, right } = canvas;
  return shareRuler(Math.max(1, ...known), { ...canvas, left: left + STAGE, right: right + BEHIND - AMOUNT });
};

/** One stage of one matter: its place, and how much in words. */
interface Line extends Place {
  readonly row: FundingRow;
  readonly label: string;
  readonly amount: string;
  /** Where what was planned lies, in pixels. */
  readonly plan: number;
}

const linesOf = (
  { label, stages, y }: Matter & Place,
  ruler: Ruler<number>,
  canvas: Canvas,
): readonly Line[] =>
  stages.map((row, index) => {
    const start = y + index * LINE;
    const plan = index === 0 ? 0 : ruler.px(stages[0]?.least ?? 0);
    return { row, label, amount: amountText(row, canvas), plan, y: start + 2, y2: start + LINE - 2 };
  });

/** Nothing on file is not nothing spent. */
function amountText({ lines, least, most }: FundingRow, { words: { funding }, locale: { number } }: Canvas) {
  if (least === null) return funding.silent;
  if (least === 0 && most === null && lines > 0) return funding.noAmount;
  const millions = (dong: number) => number(dong / MILLION);
  return funding.amount(millions(least), most === null ? null : millions(most));
}

/** Which stage, and how much. */
function texts(lines: readonly Line[], ruler: Ruler<number>, { left, theme }: Canvas): readonly Layer[] {
  const style = { size: SIZE.note, color: theme.muted };
  return [
    notes(
      lines.map(({ row, y }) => ({ x: left, y: y + 1, text: capital(drawable(row.stageTitle)) })),
      style,
    ),
    notes(
      lines.map(({ row, amount, plan, y }) => ({
        x: Math.max(plan, endOf(row, ruler)) + 5,
        y: y + 1,
        text: amount,
      })),
      { ...style, color: theme.ink },
    ),
  ];
}

const silent = (matters: readonly (Matter & Place)[], { left, theme, words }: Canvas): Layer =>
  notes(
    matters
      .filter(({ stages }) => stages.length === 0)
      .map(({ y }) => ({ x: left, y: y + 1, text: words.funding.silent })),
    { size: SIZE.note, color: theme.ink },
  );

const reachOf = ({ least, most }: FundingRow) => Math.max(least ?? 0, most ?? 0);
/** There may be more of what is on file, as long as nobody has declared it complete. */
const isOpen = ({ closedBy, least }: FundingRow) => closedBy === null && least !== null;
const endOf = (row: FundingRow, ruler: Ruler<number>) => ruler.px(reachOf(row)) + (isOpen(row) ? OPEN : 0);

interface Amount extends Bar {
  readonly start: number;
  readonly end: number;
  readonly stage: string;
  readonly label: string;
  readonly amount: string;
}

/** In đồng: what is certain, what is doubtful, and an end that is open. */
function amounts(lines: readonly Line[], ruler: Ruler<number>, canvas: Canvas): Layer {
  const { words } = canvas;
  const open = (OPEN * ruler.most) / (ruler.px(ruler.most) - ruler.px(0));
  const values = lines.flatMap(({ row, label, amount, y, y2 }): readonly Amount[] => {
    const [least, reach, stage] = [row.least ?? 0, reachOf(row), row.stageTitle];
    const said = isOpen(row) ? words.funding.more(amount) : amount;
    const says = words.row(`${label}, ${stage}`, said);
    return [
      { kind: "certain", start: 0, end: least },
      { kind: "doubtful", start: least, end: reach },
      { kind: "open", start: reach, end: isOpen(row) ? reach + open : reach },
    ]
      .filter(({ start, end }) => end > start)
      .map((part) => ({ ...part, stage, label, amount: said, says, y, y2 }));
  });
  const { tips } = words;
  const shown = [
    ["label", tips.group],
    ["stage", tips.stage],
    ["amount", tips.amount],
  ] as const;
  return bars(values, { ruler, from: "start", to: "end", kinds: boundsKinds(canvas), tips: shown }, canvas);
}

/** What was planned, as a line through the stages that follow. */
const planned = (matters: readonly (Matter & Place)[], ruler: Ruler<number>, { theme }: Canvas): Layer =>
  rules(
    matters.flatMap(({ stages, y, y2 }) => {
      const [first] = stages;
      return first?.least ? [{ at: first.least, y: y + 1, y2 }] : [];
    }),
    ruler,
    { color: theme.ink, width: 2 },
  );

const saysOf = ({ label, note, stages }: Matter, canvas: Canvas): string => {
  const { words } = canvas;
  const said = stages.map((row) => {
    const amount = amountText(row, canvas);
    return `${row.stageTitle}: ${isOpen(row) ? words.funding.more(amount) : amount}`;
  });
  const all = stages.length === 0 ? words.funding.silent : said.join("; ");
  return words.row(note ? `${label} (${note})` : label, all);
};
