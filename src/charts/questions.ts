import { rows, type Table } from "../tables/table.js";
import type { QuestionRow } from "../tables/questions.js";
import { bars, type Bar } from "./draw/bars.js";
import { dense, SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import { legend } from "./draw/legend.js";
import { figures, lineHeight, notes, type DrawnKind, type Layer } from "./draw/marks.js";
import { rowsBelow, type RowPlace, type RowText } from "./draw/rows.js";
import { AXIS_HEIGHT, axisAbove, countRuler, linesThrough, type Ruler } from "./draw/scale.js";
import { textWidth } from "./draw/wrap.js";

const BAR = 18;
/** So many stand on a page; the others are counted below. */
const MOST = 12;

/** What to ask first (câu hỏi cần làm rõ): of how many findings each answer settles the verdict, or what else it does. */
export const questionChart = (table: Table<QuestionRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.questions], options, (top, canvas) =>
    questionPanel(rows(table), MOST, top, { ...dense(canvas), gap: canvas.gap }),
  );

const HOW = ["settles", "names", "helps", "turns"] as const;

interface Asked extends RowText {
  readonly row: QuestionRow;
}

export function questionPanel(all: readonly QuestionRow[], most: number, top: number, canvas: Canvas): Panel {
  if (all.length === 0) return nothing(top, canvas);
  const shown = all.toSorted((a, b) => a.rank - b.rank).slice(0, most);
  const kinds = kindsOf(shown, canvas);
  const key = legend(kinds, top, canvas);
  const axis = top + key.height;
  const ruler = countRuler(Math.max(...shown.map(sum)), canvas);
  const asked = shown.map((row) => ({ row, label: briefly(row.asks), note: row.whom, bar: BAR }));
  const placed = rowsBelow(asked, axis + AXIS_HEIGHT, canvas);
  const parts = placed.rows.flatMap((question) => partsOf(question, kinds, canvas));
  const rest = restOf(all.length - shown.length, placed.bottom, canvas);
  return {
    layers: [
      ...key.layers,
      axisAbove(ruler, axis, linesThrough(placed.rows, axis + AXIS_HEIGHT, canvas), canvas),
      ...placed.layers,
      bars(parts, { ruler, from: "from", to: "to", kinds, tips: tipsOf(canvas) }, canvas),
      numbers(parts, ruler, kinds),
      ...rest.layers,
    ],
    height: rest.bottom - top,
    says: [...asked.map((question) => saysOf(question, kinds, canvas)), ...rest.says],
  };
}

/** What is asked, without how to answer it, which stands in the letter: up to the first end outside of brackets. */
function briefly(text: string): string {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[()]|[?.;](?=\s|$)/g)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    else if (depth <= 0) return text.slice(0, mark === "?" ? index + 1 : index);
  }
  return text;
}

const sum = ({ settles, names, helps, turns }: QuestionRow) => settles + names + helps + turns;

const kindsOf = (
  shown: readonly QuestionRow[],
  { theme, words: { questions } }: Canvas,
): readonly DrawnKind[] => {
  const { status } = theme;
  const paints = {
    settles: theme.certain,
    names: status["successor-needed"],
    helps: theme.open,
    turns: status["not-yet"],
  };
  return HOW.filter((how) => shown.some((row) => row[how] > 0)).map((how) => ({
    id: how,
    word: questions[how],
    paint: paints[how],
    isDashed: how === "helps",
    icon: ICONS[how],
  }));
};

const ICONS = {
  settles: "M-0.8,0.05L-0.25,0.6L0.8,-0.6",
  names: "M0,-0.9L0,0.3M0,0.8L0,0.85",
  helps: "M-0.7,0L0.7,0M0,-0.7L0,0.7",
  turns: "M-0.7,0.5L0,-0.5L0.7,0.5",
} as const;

interface Piece extends Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly word: string;
  readonly asks: string;
  readonly whom: string;
  readonly proof: string;
}

function partsOf(
  { row, label, y, y2 }: Asked & RowPlace,
  kinds: readonly DrawnKind[],
  { words, locale: { number } }: Canvas,
): readonly Piece[] {
  let from = 0;
  return HOW.flatMap((how): readonly Piece[] => {
    const [count, word] = [row[how], kinds.find(({ id }) => id === how)?.word ?? ""];
    if (count === 0) return [];
    const says = words.row(label, words.counted(word, number(count)));
    const told = { count, word, asks: row.asks, whom: row.whom, proof: row.proof ?? "", says };
    const piece = { kind: how, from, to: from + count, ...told, y, y2 };
    from += count;
    return [piece];
  });
}

const tipsOf = ({ words: { tips } }: Canvas) =>
  [
    ["asks", tips.question],
    ["whom", tips.whom],
    ["proof", tips.proof],
    ["word", tips.effect],
    ["count", tips.findings],
  ] as const;

const numbers = (parts: readonly Piece[], ruler: Ruler<number>, kinds: readonly DrawnKind[]): Layer =>
  figures(
    parts
      .filter(({ from, to, count }) => ruler.px(to) - ruler.px(from) >= textWidth(String(count), 11) + 2)
      .map(({ kind, from, to, count, y, y2 }) => ({
        kind,
        text: String(count),
        x: (ruler.px(from) + ruler.px(to)) / 2,
        y: (y + y2) / 2,
      })),
    kinds,
  );

/** How many more there are than have room. */
function restOf(count: number, bottom: number, { theme, words, locale }: Canvas) {
  if (count <= 0) return { layers: [], bottom, says: [] };
  const text = words.questions.more(locale.number(count));
  const style = { size: SIZE.note, color: theme.muted };
  const layers = [notes([{ x: 0, y: bottom + 8, text }], style)];
  return { layers, bottom: bottom + 8 + lineHeight(SIZE.note), says: [text] };
}

const saysOf = ({ label, row }: Asked, kinds: readonly DrawnKind[], { words, locale: { number } }: Canvas) =>
  words.row(
    label,
    HOW.filter((how) => row[how] > 0)
      .map((how) => words.counted(kinds.find(({ id }) => id === how)?.word ?? "", number(row[how])))
      .join("; "),
  );
