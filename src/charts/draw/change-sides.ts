import type { ChangeRow } from "../../tables/changes.js";
import { SIZE, type Canvas } from "./layout.js";
import { STAYS, type Flow, type FlowNode, type Sides } from "./flows.js";
import { lineHeight, type DrawnKind } from "./marks.js";
import { statusKinds } from "./status-kinds.js";
import { wrap } from "./wrap.js";

/** A kind on one side, with its name and number. */
export interface LabelledNode extends FlowNode {
  readonly label: string;
  readonly labelY: number;
  readonly says: string;
}

export interface LabelledSides extends Sides {
  readonly left: readonly LabelledNode[];
  readonly right: readonly LabelledNode[];
  /** Width of a column, and where the lower of the two ends, in pixels. */
  readonly bar: number;
  readonly bottom: number;
}

/** What stands for a promise that was not yet made, or is gone. */
const ABSENT = "absent";

const beforeOf = ({ before }: ChangeRow): string => before ?? ABSENT;
const afterOf = ({ after }: ChangeRow): string => after ?? ABSENT;

/** The statuses of either review; and two more: not in the plan, and what stays as it was. */
export function changeKinds(all: readonly ChangeRow[], canvas: Canvas): readonly DrawnKind[] {
  const { theme, words } = canvas;
  const used = all.flatMap(({ before, after }) => [before, after]);
  const plain = { isDashed: true, icon: null };
  return [
    ...statusKinds(used, canvas),
    ...(used.includes(null)
      ? [{ ...plain, id: ABSENT, word: words.changes.absent, paint: theme.status["not-applicable"] }]
      : []),
    { ...plain, id: STAYS, word: "", paint: { fill: theme.grid, ink: theme.ink } },
  ];
}

const [BAR, HEIGHT, GAP] = [16, 380, 8];
/** The most and the least pixels for one promise. */
const UNIT = { most: 12, least: 1 } as const;

/** Both columns, every part at least as high as its label. */
export function changeSides(
  all: readonly ChangeRow[],
  kinds: readonly DrawnKind[],
  top: number,
  canvas: Canvas,
): LabelledSides {
  const labels = Math.round(canvas.width * (canvas.isNarrow ? 0.3 : 0.27));
  const unit = Math.min(UNIT.most, Math.max(UNIT.least, HEIGHT / all.length));
  const column = { kinds, top, unit, labels };
  const [left, right] = [
    columnOf(all.map(beforeOf), column, canvas),
    columnOf(all.map(afterOf), column, canvas),
  ];
  const bottom = Math.max(left.bottom, right.bottom);
  const [from, to] = [labels + BAR, canvas.width - labels - BAR];
  return { left: left.nodes, right: right.nodes, from, to, unit, bar: BAR, bottom };
}

interface Column {
  readonly kinds: readonly DrawnKind[];
  readonly top: number;
  readonly unit: number;
  /** Width of the labels beside it. */
  readonly labels: number;
}

function columnOf(all: readonly string[], { kinds, top, unit, labels }: Column, { words, locale }: Canvas) {
  let y = top;
  const nodes = kinds.flatMap(({ id, word }): readonly LabelledNode[] => {
    const count = all.filter((kind) => kind === id).length;
    if (count === 0) return [];
    const says = words.counted(word, locale.number(count));
    const lines = wrap(says, { width: labels - 6, size: SIZE.label, lines: 4 });
    const [high, text] = [count * unit, lines.length * lineHeight(SIZE.label)];
    const slot = Math.max(high, text);
    const [start, labelY] = [y + (slot - high) / 2, y + (slot - text) / 2];
    y += slot + GAP;
    return [{ kind: id, count, says, y: start, y2: start + high, label: lines.join("\n"), labelY }];
  });
  return { nodes, bottom: y - GAP };
}

const MOST = 12;

/** How many promises went from each kind to each. */
export function changeFlows(
  all: readonly ChangeRow[],
  kinds: readonly DrawnKind[],
  { words, locale }: Canvas,
): readonly Flow[] {
  const wordOf = (id: string) => kinds.find((kind) => kind.id === id)?.word ?? id;
  return kinds.flatMap(({ id: from }) =>
    kinds.flatMap(({ id: to }) => {
      const members = all.filter((row) => beforeOf(row) === from && afterOf(row) === to);
      if (members.length === 0) return [];
      const says = words.changes.flow(locale.number(members.length), wordOf(from), wordOf(to));
      const named = members
        .slice(0, MOST)
        .map(({ clause, title, causes }) =>
          causes === null ? `${title} (${clause})` : `${title} (${clause}): ${causes}`,
        );
      const what = [...named, ...(members.length > MOST ? ["…"] : [])].join("; ");
      return [{ from, to, count: members.length, says, what }];
    }),
  );
}
