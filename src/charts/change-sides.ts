import type { ChangeRow } from "../tables/changes.js";
import { SIZE, type Canvas } from "./canvas.js";
import { STAYS, type Flow, type Node, type Sides } from "./flows.js";
import { lineHeight, type Kind } from "./marks.js";
import { statusKinds } from "./status-kinds.js";
import { wrap } from "./wrap.js";

/** A kind on one side, with its name and number. */
export interface LabelledNode extends Node {
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
export function changeKinds(all: readonly ChangeRow[], canvas: Canvas): readonly Kind[] {
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
  kinds: readonly Kind[],
  top: number,
  canvas: Canvas,
): LabelledSides {
  const labels = Math.round(canvas.width * (canvas.isNarrow ? 0.3 : 0.27));
  const unit = Math.min(UNIT.most, Math.max(UNIT.least, HEIGHT / all.length));
  const side = (of: (row: ChangeRow) => string) => {
    let y = top;
    return kinds.flatMap(({ id, word }): readonly LabelledNode[] => {
      const count = all.filter((row) => of(row) === id).length;
      if (count === 0) return [];
      const says = canvas.words.counted(word, canvas.locale.number(count));
      const lines = wrap(says, { width: labels - 6, size: SIZE.label, lines: 4 });
      const [high, text] = [count * unit, lines.length * lineHeight(SIZE.label)];
      const slot = Math.max(high, text);
      const start = y + (slot - high) / 2;
      const node = {
        kind: id,
        count,
        y: start,
        y2: start + high,
        label: lines.join("\n"),
        labelY: y + (slot - text) / 2,
        says,
      };
      y += slot + GAP;
      return [node];
    });
  };
  const [left, right] = [side(beforeOf), side(afterOf)];
  const bottom = Math.max(
    ...[...left, ...right].map(({ y2, labelY }) => Math.max(y2, labelY + lineHeight(SIZE.label))),
  );
  return { left, right, from: labels + BAR, to: canvas.width - labels - BAR, unit, bar: BAR, bottom };
}

const MOST = 12;

/** How many promises went from each kind to each. */
export function changeFlows(
  all: readonly ChangeRow[],
  kinds: readonly Kind[],
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
