import { groupBy } from "../../rules/group-by.js";
import type { StatusRow } from "../../tables/statuses.js";
import { bars, type Bar } from "./bars.js";
import { SIZE, type Canvas } from "./layout.js";
import { nothing, type Panel } from "./frame.js";
import { legend } from "./legend.js";
import { figures, icons, notes, type DrawnKind, type Layer } from "./marks.js";
import { rowsBelow, type RowPlace, type RowText } from "./rows.js";
import { AXIS_HEIGHT, axisAbove, countRuler, linesThrough, type Ruler } from "./scale.js";
import { statusKinds } from "./status-kinds.js";
import { textWidth } from "./wrap.js";

const BAR = 20;

/** A group with how many findings it has in each status; what none of its findings has is left out. */
interface Group extends RowText {
  readonly counts: readonly StatusRow[];
  readonly total: number;
}

interface Segment extends Bar {
  readonly from: number;
  readonly to: number;
  readonly group: string;
  readonly word: string;
  readonly count: number;
}

/** Counts of findings by status, stacked: numbers of promises, never shares of them. */
export function statusBars(all: readonly StatusRow[], top: number, canvas: Canvas): Panel {
  const groups = groupsOf(all);
  if (groups.length === 0) return nothing(top, canvas);
  const counted = groups.flatMap(({ counts }) => counts);
  const kinds = statusKinds(
    counted.map(({ status }) => status),
    canvas,
  );
  const sums = sumsOf(kinds, counted, canvas);
  const key = legend(sums, top, canvas);
  const from = top + key.height;
  const ruler = countRuler(Math.max(...groups.map(({ total }) => total)), canvas);
  const placed = rowsBelow(groups, from + AXIS_HEIGHT, canvas);
  const segments = placed.rows.flatMap((group) => segmentsOf(group, kinds, canvas));
  return {
    layers: [
      ...key.layers,
      axisAbove(ruler, from, linesThrough(placed.rows, from + AXIS_HEIGHT, canvas), canvas),
      ...placed.layers,
      bars(segments, { ruler, from: "from", to: "to", kinds, tips: tipsOf(canvas) }, canvas),
      ...labels(segments, ruler, kinds),
      totals(placed.rows, ruler, canvas),
    ],
    height: placed.bottom - top,
    says: [...totalSays(sums, counted, canvas), ...groups.map((group) => groupSays(group, canvas))],
  };
}

function groupsOf(all: readonly StatusRow[]): readonly Group[] {
  return [...groupBy(all, ({ group }) => group).values()].map((members) => ({
    label: members[0].groupTitle,
    counts: members.filter(({ findings }) => findings > 0),
    total: sum(members.map(({ findings }) => findings)),
    bar: BAR,
  }));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Each kind with how many there are of it in all. */
const sumsOf = (kinds: readonly DrawnKind[], all: readonly StatusRow[], { words, locale }: Canvas) =>
  kinds.map((kind) => {
    const count = sum(all.filter(({ status }) => status === kind.id).map(({ findings }) => findings));
    return { ...kind, word: words.counted(kind.word, locale.number(count)) };
  });

function segmentsOf(
  { label, counts, y, y2 }: Group & RowPlace,
  kinds: readonly DrawnKind[],
  { words, locale }: Canvas,
): readonly Segment[] {
  let from = 0;
  return kinds.flatMap(({ id, word }) => {
    const count = sum(counts.filter(({ status }) => status === id).map(({ findings }) => findings));
    if (count === 0) return [];
    const segment = { kind: id, from, to: from + count, y, y2, group: label, word, count };
    from += count;
    return [{ ...segment, says: words.row(label, words.counted(word, locale.number(count))) }];
  });
}

const tipsOf = ({ words: { tips } }: Canvas) =>
  [
    ["group", tips.group],
    ["word", tips.status],
    ["count", tips.findings],
  ] as const;

/** A number on every part that has room for it, with the drawing of its status where there is room for both. */
function labels(
  segments: readonly Segment[],
  ruler: Ruler<number>,
  kinds: readonly DrawnKind[],
): readonly Layer[] {
  const measured = segments.map(({ kind, from, to, y, y2, count }) => {
    const text = String(count);
    const [width, needed] = [ruler.px(to) - ruler.px(from), textWidth(text, 11)];
    return { kind, text, x: (ruler.px(from) + ruler.px(to)) / 2, y: (y + y2) / 2, width, needed };
  });
  const both = measured.filter(({ width, needed }) => width >= needed + 22);
  const alone = measured.filter(({ width, needed }) => width < needed + 22 && width >= needed + 2);
  return [
    figures([...both.map((mark) => ({ ...mark, x: mark.x + 7 })), ...alone], kinds),
    icons(
      both.map(({ kind, x, y, needed }) => ({ kind, x: x - needed / 2 - 3, y })),
      kinds,
    ),
  ];
}

/** How many in all, behind every bar. */
const totals = (
  groups: readonly (Group & RowPlace)[],
  ruler: Ruler<number>,
  { theme, locale }: Canvas,
): Layer =>
  notes(
    groups.map(({ total, y }) => ({ x: ruler.px(total) + 6, y: y + 3, text: locale.number(total) })),
    { size: SIZE.label, color: theme.ink, bold: true },
  );

const totalSays = (sums: readonly DrawnKind[], all: readonly StatusRow[], { words, locale }: Canvas) => [
  words.row(
    words.commitments(locale.number(sum(all.map(({ findings }) => findings)))),
    sums.map(({ word }) => word).join("; "),
  ),
];

const groupSays = ({ label, counts }: Group, { words, locale }: Canvas) =>
  words.row(
    label,
    counts.map(({ statusWord, findings }) => words.counted(statusWord, locale.number(findings))).join("; "),
  );
