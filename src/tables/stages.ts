import { textIn } from "../locale/say/values.js";
import { inLanguage } from "../model/values/wording.js";
import type { TableLocale } from "../locale/words/table-words.js";
import type { Day } from "../model/values/date.js";
import type { Schedule, ScheduledStage } from "../rules/time/schedule.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** One stage (bước) of the way of one subject (đối tượng). */
export interface StageRow {
  /** Id of the subject. */
  readonly subject: string;
  /** Name of the subject. */
  readonly name: string;
  /** Id of the procedure. */
  readonly procedure: string;
  /** Title of the procedure. */
  readonly procedureTitle: string;
  /** Id of the stage within the procedure. */
  readonly stage: string;
  /** Title of the stage. */
  readonly stageTitle: string;
  /** Its place in the procedure, from 1. */
  readonly order: number;
  /** On file, only shown by a later stage, or still to come. */
  readonly state: ScheduledStage["state"];
  /** The same in words. */
  readonly stateWord: string;
  /** The first of the days on one of which it was reached; null where not bounded, only implied, or still ahead. */
  readonly from: Day | null;
  /** The last of those days; null as above. */
  readonly to: Day | null;
  /** The earliest day on which it can still be reached; null where it has been. */
  readonly earliest: Day | null;
  /** The last day on which the law allows it; null where it sets no limit. */
  readonly latest: Day | null;
  /** Days by which that day was, or is already, passed: at least so many; null where it was not. */
  readonly overrun: number | null;
  /** How the whole way came to an end (refused, withdrawn, revoked); null where it did not. */
  readonly ended: string | null;
}

export const STAGE_COLUMNS: Columns<StageRow> = {
  subject: "text",
  name: "text",
  procedure: "text",
  procedureTitle: "text",
  stage: "text",
  stageTitle: "text",
  order: "whole",
  state: "text",
  stateWord: "text",
  from: "day",
  to: "day",
  earliest: "day",
  latest: "day",
  overrun: "whole",
  ended: "text",
};

/** One row a subject and stage, in the order of the schedules and of each procedure. */
export function stageTable(schedules: readonly Schedule[], locale: TableLocale): Table<StageRow> {
  const { language, tables } = locale;
  return tabulate(
    STAGE_COLUMNS,
    schedules.flatMap(({ subject, name, procedure, title, ended, stages }) =>
      stages.map(({ stage, title: stageTitle, state, on, earliest, latest, overrun }, index) => ({
        subject,
        name,
        procedure,
        procedureTitle: inLanguage(title, language),
        stage,
        stageTitle: inLanguage(stageTitle, language),
        order: index + 1,
        state,
        stateWord: tables.stage[state],
        from: on?.from ?? null,
        to: on?.to ?? null,
        earliest,
        latest,
        overrun,
        ended: textIn(ended, language) ?? null,
      })),
    ),
  );
}
