import { capital } from "../locale/say/values.js";
import type { FundingRow } from "../tables/funding.js";
import { rows, type Table } from "../tables/table.js";
import { bars, rules, type Bar } from "./draw/bars.js";
import { boundsKinds } from "./draw/bounds-kinds.js";
import { BEHIND, SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import {
  amountText,
  isOpen,
  LINE,
  mattersOf,
  reachOf,
  saysOf,
  unitOfMoney,
  type FundingMatter,
} from "./draw/funding-matters.js";
import { legend } from "./draw/legend.js";
import { notes, type DrawnKind, type Layer } from "./draw/marks.js";
import { rowsBelow, type RowPlace } from "./draw/rows.js";
import { shareRuler, type Ruler } from "./draw/scale.js";
import { drawable } from "./draw/wrap.js";

/** Before the bars stands which stage it is, behind them how much. */
const [STAGE, AMOUNT] = [126, 84];
/** Of the end that is open. */
const OPEN = 12;

/**
 * Money planned, allocated, disbursed and settled (dự toán, phân bổ, giải ngân, quyết toán), for every source, budget year and
 * matter, against what was planned; what is not stated is said to be so, never drawn as nothing.
 */
export function fundingChart(table: Table<FundingRow>, options: ChartOptions): Chart {
  const { titles, funding } = options.locale.charts;
  const unit = unitOfMoney(rows(table), options.locale);
  const heads = [titles.funding, ...(unit === null ? [] : [funding.unit(unit.name)])] as const;
  return frame(heads, options, (top, canvas) => fundingPanel(table, top, canvas));
}

function fundingPanel(table: Table<FundingRow>, top: number, canvas: Canvas): Panel {
  const matters = mattersOf(rows(table), canvas);
  if (matters.length === 0) return nothing(top, canvas);
  const key = legend(usedKinds(matters, canvas), top, canvas);
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

/** What the bars need to have explained: nothing where there is none. */
function usedKinds(matters: readonly FundingMatter[], canvas: Canvas): readonly DrawnKind[] {
  const stages = matters.flatMap((matter) => matter.stages);
  const used = {
    certain: stages.some(({ least }) => (least ?? 0) > 0),
    doubtful: stages.some((row) => reachOf(row) > (row.least ?? 0)),
    open: stages.some(isOpen),
  };
  return boundsKinds(canvas).filter(({ id }) => used[id]);
}

/** One scale for all. */
const amountRuler = (matters: readonly FundingMatter[], canvas: Canvas): Ruler<number> => {
  const known = matters.flatMap(({ stages }) => stages.map(reachOf));
  const { left, right } = canvas;
  return shareRuler(Math.max(1, ...known), { ...canvas, left: left + STAGE, right: right + BEHIND - AMOUNT });
};

/** One stage of one matter: its place, and how much in words. */
interface Line extends RowPlace {
  readonly row: FundingRow;
  readonly label: string;
  readonly amount: string;
  /** Where what was planned lies, in pixels. */
  readonly plan: number;
}

const linesOf = (
  { label, stages, y }: FundingMatter & RowPlace,
  ruler: Ruler<number>,
  canvas: Canvas,
): readonly Line[] =>
  stages.map((row, index) => {
    const start = y + index * LINE;
    const plan = index === 0 ? 0 : ruler.px(stages[0]?.least ?? 0);
    return { row, label, amount: amountText(row, canvas), plan, y: start + 2, y2: start + LINE - 2 };
  });

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

const silent = (matters: readonly (FundingMatter & RowPlace)[], { left, theme, words }: Canvas): Layer =>
  notes(
    matters
      .filter(({ stages }) => stages.length === 0)
      .map(({ y }) => ({ x: left, y: y + 1, text: words.funding.silent })),
    { size: SIZE.note, color: theme.ink },
  );

const endOf = (row: FundingRow, ruler: Ruler<number>) => ruler.px(reachOf(row)) + (isOpen(row) ? OPEN : 0);

interface Amount extends Bar {
  readonly start: number;
  readonly end: number;
  readonly stage: string;
  readonly label: string;
  readonly amount: string;
}

/** What is certain, what is doubtful, and an end that is open. */
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
const planned = (
  matters: readonly (FundingMatter & RowPlace)[],
  ruler: Ruler<number>,
  { theme }: Canvas,
): Layer =>
  rules(
    matters.flatMap(({ stages, y, y2 }) => {
      const [first] = stages;
      return first?.least ? [{ at: first.least, y: y + 1, y2 }] : [];
    }),
    ruler,
    { color: theme.ink, width: 2 },
  );
