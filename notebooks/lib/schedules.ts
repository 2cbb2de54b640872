import type { StageRow } from "phoihop/tables";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import { groupBy } from "./group-by.ts";
import { inPieces } from "./in-pieces.ts";
import type { Setting } from "./setting.ts";
import { unfolding } from "./unfolding.ts";

/** So many lines are still read in a chart. */
const MOST = 120;

const waysIn = (stages: readonly StageRow[]) =>
  groupBy(stages, ({ subject, procedure }) => `${subject} ${procedure}`);

/** Said in the place of a chart that would have too many lines; null where it has not. */
export function crowded(stages: readonly StageRow[], { words, speech }: Setting): HTMLElement | null {
  const running = [...waysIn(stages).values()].filter(([first]) => first?.ended === null);
  return running.length <= MOST ? null : html`<p>${words.work.crowded(speech.number(running.length))}</p>`;
}

/** Where every subject stands on its way, and by when the law wants the rest. */
export function scheduleList(all: readonly StageRow[], setting: Setting): HTMLElement {
  const ways = [...waysIn(all).values()];
  if (ways.length === 0) return html`<p>${setting.words.further.noSubjects}</p>`;
  return inPieces(html`<div class="schedules"></div>`, ways, (stages) => wayView(stages, setting), setting);
}

function wayView(stages: readonly StageRow[], setting: Setting): HTMLElement | null {
  const { words, speech } = setting;
  const last = stages.findLast(({ state }) => state !== "ahead") ?? stages[0];
  if (last === undefined) return null;
  const { name, procedureTitle, ended } = last;
  const summary = `${name} · ${procedureTitle}: ${ended === null ? last.stageTitle : words.further.ended(ended)}`;
  return unfolding(html`<details><summary>${summary}</summary></details>`, () => [
    dataTable(
      `${name} · ${procedureTitle}`,
      [
        { head: words.further.stage, cell: ({ stageTitle }) => stageTitle },
        { head: words.further.state, cell: ({ stateWord }) => stateWord },
        {
          head: words.further.on,
          cell: ({ from, to }) => (from === null && to === null ? null : speech.when({ from, to })),
        },
        { head: words.further.latest, cell: (row) => latestText(row, setting) },
      ],
      stages,
    ),
  ]);
}

function latestText({ latest, overrun }: StageRow, { words, speech }: Setting): string | null {
  if (latest === null) return null;
  return speech.dates.short(latest) + (overrun === null ? "" : ` (${words.further.overrun(overrun)})`);
}
