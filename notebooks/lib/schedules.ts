import type { Schedule } from "phoihop/time";
import { stageTable, rows, type StageRow } from "phoihop/tables";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import { groupBy } from "./group-by.ts";
import type { Setting } from "./setting.ts";

/** Where every subject stands on its way, and by when the law wants the rest. */
export function scheduleList(schedules: readonly Schedule[], setting: Setting): HTMLElement {
  const { words, speech } = setting;
  const ways = groupBy(
    rows(stageTable(schedules, speech)),
    ({ subject, procedure }) => `${subject} ${procedure}`,
  );
  if (ways.size === 0) return html`<p>${words.further.noSubjects}</p>`;
  return html`<div class="schedules">${[...ways.values()].map((stages) => wayView(stages, setting))}</div>`;
}

function wayView(stages: readonly StageRow[], setting: Setting): HTMLElement | null {
  const { words, speech } = setting;
  const last = stages.findLast(({ state }) => state !== "ahead") ?? stages[0];
  if (last === undefined) return null;
  const { name, procedureTitle, ended } = last;
  return html`<details>
    <summary>
      ${name} · ${procedureTitle}: ${ended === null ? last.stageTitle : words.further.ended(ended)}
    </summary>
    ${dataTable(
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
    )}
  </details>`;
}

function latestText({ latest, overrun }: StageRow, { words, speech }: Setting): string | null {
  if (latest === null) return null;
  return speech.dates.short(latest) + (overrun === null ? "" : ` (${words.further.overrun(overrun)})`);
}
