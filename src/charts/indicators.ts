import { capital } from "../locale/values.js";
import type { IndicatorRow } from "../tables/indicators.js";
import { rows, type Table } from "../tables/table.js";
import { bars, rules, type Bar } from "./bars.js";
import { boundsKinds } from "./bounds-kinds.js";
import { SIZE, type Canvas } from "./canvas.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./frame.js";
import { legend, swatches } from "./legend.js";
import { drawn, icons, notes, rowSpan, type Kind, type Layer } from "./marks.js";
import { rowsBelow, type Place, type RowText } from "./rows.js";
import { on, shareRuler } from "./ruler.js";
import { statusKinds } from "./status-kinds.js";

const BAR = 16;
/** Above the rows: what the line means. */
const HEAD = 20;
/** The target lies at this part of every bar, so that all can be read against one line. */
const TARGET = 0.62;

/**
 * Every count against what is needed (mức chỉ tiêu): certain, doubtful, and open above until somebody declares it complete.
 * Each bar has its own scale, with the target of all on one line; the numbers stand in words.
 */
export const indicatorChart = (table: Table<IndicatorRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.indicators], options, (top, canvas) =>
    indicatorPanel(rows(table), top, canvas),
  );

export function indicatorPanel(all: readonly IndicatorRow[], top: number, canvas: Canvas): Panel {
  if (all.length === 0) return nothing(top, canvas);
  const kinds = boundsKinds(canvas);
  const key = legend(kinds, top, canvas);
  const placed = rowsBelow(
    all.map((row) => ({ ...row, ...textOf(row, canvas) })),
    top + key.height + HEAD,
    canvas,
  );
  const statuses = statusKinds(
    all.map(({ status }) => status),
    canvas,
  );
  return {
    layers: [
      ...key.layers,
      targetHead(top + key.height, canvas),
      ...placed.layers,
      ...bulletsOf(placed.rows, kinds, canvas),
      ...swatches(
        placed.rows.map(({ status, y }) => ({ kind: status, x: canvas.right + 8, y })),
        statuses,
        canvas,
      ),
    ],
    height: placed.bottom - top,
    says: placed.rows.map(({ label, note }) => canvas.words.row(label, note ?? "")),
  };
}

/** The title, with what is counted where the promise asks for several; below it the numbers and the status. */
const textOf = (row: IndicatorRow, { words, locale: { number } }: Canvas): RowText => {
  const { indicator } = words;
  const most = row.possible === null ? null : number(row.possible);
  const bounds = indicator.bounds(number(row.definite), most, number(row.target), row.unit);
  const start = row.baseline === null ? [] : [indicator.baseline(number(row.baseline))];
  return {
    label: row.parts > 1 ? `${row.title}: ${row.counted}` : row.title,
    bar: BAR,
    note: `${[capital(bounds), ...start].join("; ")}. ${row.statusWord}`,
  };
};

type Placed = IndicatorRow & RowText & Place;

interface Band extends Bar, Pick<Placed, "clause" | "label" | "note" | "definite" | "possible" | "target"> {
  /** In parts of the target. */
  readonly start: number;
  readonly end: number;
}

const END = 1 / TARGET;
/** What stays for the open end of a bar, however much is on file. */
const ARROW_ROOM = 0.12;

/** From nothing to what is certain, on to what is on file, and, where open, to the end of the scale. */
function bandsOf(row: Placed, { words }: Canvas): readonly Band[] {
  const most = row.open ? END - ARROW_ROOM : END;
  const share = (count: number) => Math.min(most, row.target > 0 ? count / row.target : count > 0 ? most : 0);
  const [certain, onFile] = [share(row.definite), share(Math.max(row.definite, row.possible ?? row.entered))];
  const { clause, label, note, definite, possible, target, y, y2 } = row;
  const says = words.row(label, note ?? "");
  const told = { clause, label, note: note ?? "", definite, possible, target, says, y, y2 };
  const bands = [
    { kind: "certain", start: 0, end: certain },
    { kind: "doubtful", start: certain, end: onFile },
    { kind: "open", start: onFile, end: row.open ? END : onFile },
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
function bulletsOf(placed: readonly Placed[], kinds: readonly Kind[], canvas: Canvas): readonly Layer[] {
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
        .filter(({ open }) => open)
        .map(({ y, y2 }) => ({ kind: "open", x: ruler.px(END) - 10, y: (y + y2) / 2 })),
      kinds,
    ),
    rules(placed.flatMap(cellsOf), ruler, { color: theme.grid, width: 1 }),
    rules(
      placed.map(({ y, y2 }) => ({ at: 1, y: y - 3, y2: y2 + 3 })),
      ruler,
      { color: theme.ink, width: 3 },
    ),
  ];
}

const MOST_CELLS = 12;

/** The lines between one and the next, where they can be told apart: of what is needed, and of what there is beyond. */
function cellsOf({ target, definite, possible, entered, y, y2 }: Placed) {
  if (target > MOST_CELLS || target < 2) return [];
  const last = Math.max(target, definite, possible ?? entered);
  return Array.from({ length: Math.min(last, 3 * MOST_CELLS) - 1 }, (_, index) => ({
    at: (index + 1) / target,
    y: y + 1,
    y2: y2 - 1,
  })).filter(({ at }) => at < END - ARROW_ROOM && at !== 1);
}
