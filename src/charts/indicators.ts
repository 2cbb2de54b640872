import { capital } from "../locale/say/values.js";
import { enteredOf, ownStatus, quantitiesOf, targetOf } from "./draw/quantities.js";
import type { IndicatorRow } from "../tables/indicators.js";
import { rows, type Table } from "../tables/table.js";
import { bars, rules, type Bar } from "./draw/bars.js";
import { boundsKinds } from "./draw/bounds-kinds.js";
import { SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import { legend, swatches } from "./draw/legend.js";
import { drawn, icons, notes, rowSpan, type DrawnKind, type Layer } from "./draw/marks.js";
import { rowsBelow, type RowPlace, type RowText } from "./draw/rows.js";
import { on, shareRuler } from "./draw/scale.js";
import { statusKinds } from "./draw/status-kinds.js";

const BAR = 16;
/** Above the rows: what the line means. */
const HEAD = 20;
/** The target lies at this part of every bar, so that all can be read against one line. */
const TARGET = 0.62;

/**
 * Every quantity against what is needed (mức chỉ tiêu): certain, doubtful, and open above until somebody declares it complete.
 * Each bar has its own scale, with the target of all on one line; the numbers stand in words.
 */
export const indicatorChart = (table: Table<IndicatorRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.indicators], options, (top, canvas) =>
    indicatorPanel(rows(table), top, canvas),
  );

export function indicatorPanel(all: readonly IndicatorRow[], top: number, canvas: Canvas): Panel {
  const measured = quantitiesOf(all);
  if (measured.length === 0) return nothing(top, canvas);
  const kinds = boundsKinds(canvas);
  const key = legend(kinds, top, canvas);
  const placed = rowsBelow(
    measured.map((row) => ({ ...row, ...textOf(row, canvas) })),
    top + key.height + HEAD,
    canvas,
  );
  const statuses = statusKinds(measured.map(ownStatus), canvas);
  return {
    layers: [
      ...key.layers,
      targetHead(top + key.height, canvas),
      ...placed.layers,
      ...bulletsOf(placed.rows, kinds, canvas),
      ...swatches(
        placed.rows.map((row) => ({ kind: ownStatus(row), x: canvas.right + 8, y: row.y })),
        statuses,
        canvas,
      ),
    ],
    height: placed.bottom - top,
    says: placed.rows.map(({ label, note }) => canvas.words.row(label, note ?? "")),
  };
}

/** The title, with what is counted where the promise asks for several; below it the numbers and the status. */
const textOf = (row: IndicatorRow, { words, locale: { dates } }: Canvas): RowText => {
  const { indicator } = words;
  const bounds = indicator.bounds(row.found, row.need);
  const { baseline } = row;
  // What was found may say already what it is compared with.
  const start = baseline === null || row.found.includes(baseline) ? [] : [indicator.baseline(baseline)];
  const title = row.series === null ? row.title : indicator.step(row.title, dates.short(row.due));
  return {
    label: row.parts > 1 ? `${title}: ${row.name}` : title,
    bar: BAR,
    note: `${[capital(bounds), ...start].join("; ")}. ${row.word}`,
  };
};

type Placed = IndicatorRow & RowText & RowPlace;

interface Band
  extends Bar, Pick<Placed, "clause" | "label" | "note" | "valueLeast" | "valueMost" | "needLeast"> {
  /** In parts of the target. */
  readonly start: number;
  readonly end: number;
}

const END = 1 / TARGET;
/** What stays for the open end of a bar, however much is on file. */
const ARROW_ROOM = 0.12;

/** From nothing to what is certain, on to what is on file, and, where open, to the end of the scale. */
function bandsOf(row: Placed, { words }: Canvas): readonly Band[] {
  const isOpen = row.open && row.quantity !== "latest";
  const most = isOpen ? END - ARROW_ROOM : END;
  const target = targetOf(row);
  const share = (value: number) =>
    target === null ? 0 : Math.min(most, target > 0 ? value / target : value > 0 ? most : 0);
  const sure = row.valueLeast ?? 0;
  const [certain, onFile] = [share(sure), share(Math.max(sure, enteredOf(row)))];
  const { clause, label, note, valueLeast, valueMost, needLeast, y, y2 } = row;
  const says = words.row(label, note ?? "");
  const told = { clause, label, note: note ?? "", valueLeast, valueMost, needLeast, says, y, y2 };
  const bands = [
    { kind: "certain", start: 0, end: certain },
    { kind: "doubtful", start: certain, end: onFile },
    { kind: "open", start: onFile, end: isOpen ? END : onFile },
  ];
  return bands.filter(({ start, end }) => end > start).map((band) => ({ ...told, ...band }));
}

const targetHead = (y: number, canvas: Canvas): Layer => {
  const { theme, words } = canvas;
  const x = shareRuler(END, canvas).px(1);
  return notes([{ x, y: y + 3, text: words.indicator.target }], {
    size: SIZE.note,
    color: theme.ink,
    bold: true,
    align: "center",
  });
};

const tipsOf = ({ words: { tips } }: Canvas) =>
  [
    ["clause", tips.clause],
    ["label", tips.promise],
    ["note", tips.found],
  ] as const;

/** What is needed as an empty row of cells, what there is laid over it, and the line to reach. */
function bulletsOf(placed: readonly Placed[], kinds: readonly DrawnKind[], canvas: Canvas): readonly Layer[] {
  const { theme } = canvas;
  const ruler = shareRuler(END, canvas);
  return [
    {
      data: drawn(placed.map(({ y, y2 }) => ({ start: 0, end: 1, y, y2 }))),
      mark: { type: "bar", fill: theme.background, stroke: theme.grid, aria: false },
      encoding: { x: on(ruler, "start"), x2: { field: "end" }, ...rowSpan },
    },
    bars(
      placed.flatMap((row) => bandsOf(row, canvas)),
      { ruler, from: "start", to: "end", kinds, tips: tipsOf(canvas) },
      canvas,
    ),
    icons(
      placed
        .filter(({ open, quantity }) => open && quantity !== "latest")
        .map(({ y, y2 }) => ({ kind: "open", x: ruler.px(END) - 10, y: (y + y2) / 2 })),
      kinds,
    ),
    rules(placed.flatMap(cellsOf), ruler, { color: theme.grid, width: 1 }),
    rules(placed.flatMap(baselineOf), ruler, { color: theme.ink, width: 1, dash: [2, 2] }),
    rules(
      placed.filter((row) => targetOf(row) !== null).map(({ y, y2 }) => ({ at: 1, y: y - 3, y2: y2 + 3 })),
      ruler,
      { color: theme.ink, width: 3 },
    ),
  ];
}

/** The figure from which it starts, where it lies on the scale. */
function baselineOf(row: Placed) {
  const target = targetOf(row);
  const { baselineLeast: from, percent, y, y2 } = row;
  if (target === null || target <= 0 || from === null || row.baseline === null) return [];
  const at = from / target;
  return at > 0 && at < END && (percent !== 100 || at !== 1) ? [{ at, y, y2 }] : [];
}

const MOST_CELLS = 12;

/** The lines between one and the next, where they can be told apart: of what is needed, and of what there is beyond. */
function cellsOf(row: Placed) {
  const { valueLeast, quantity, y, y2 } = row;
  const target = targetOf(row);
  if (quantity !== "count" || target === null || target > MOST_CELLS || target < 2) return [];
  const last = Math.max(target, valueLeast ?? 0, enteredOf(row));
  return Array.from({ length: Math.min(last, 3 * MOST_CELLS) - 1 }, (_, index) => ({
    at: (index + 1) / target,
    y: y + 1,
    y2: y2 - 1,
  })).filter(({ at }) => at < END - ARROW_ROOM && at !== 1);
}
