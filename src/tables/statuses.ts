import { statusText } from "../locale/say/phrases.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { STATUSES, type Status } from "../rules/assessment/finding.js";
import { groupBy } from "../rules/group-by.js";
import type { FindingRow } from "./finding-row.js";
import { rows, tabulate, type Columns, type Table } from "./table.js";

/** How many findings of one group have one status. */
export interface StatusRow {
  /** Id of the unit or task, the year, or the kind of promise; null for what has none. */
  readonly group: string | null;
  /** What the group is called. */
  readonly groupTitle: string;
  /** The code of the status. */
  readonly status: Status;
  /** The word for it. */
  readonly statusWord: string;
  /** How many; 0 is known to be none. */
  readonly findings: number;
}

export const STATUS_COLUMNS: Columns<StatusRow> = {
  group: "text",
  groupTitle: "text",
  status: "text",
  statusWord: "text",
  findings: "whole",
};

/** By what findings are grouped: who owes them, the row of the annex, the year they are due, or what sort of promise they are. */
export type Grouping = "holder" | "task" | "year" | "kind";

/**
 * How many findings of every group have every status (kết luận theo đơn vị, nhiệm vụ, năm, loại): each group has all
 * statuses, so that groups compare. Units stand by name, years in time, tasks and kinds as in the plan; last what has none.
 */
export function statusTable(
  findings: Table<FindingRow>,
  by: Grouping,
  locale: TableLocale,
): Table<StatusRow> {
  return statusesOf(groupsOf(rows(findings), by, locale), locale);
}

/** Findings that stand together under one title. */
export interface StatusGroup {
  /** Id of what the group is of; null of those that have none. */
  readonly group: string | null;
  /** What the group is called. */
  readonly groupTitle: string;
  /** The findings of the group. */
  readonly members: readonly {
    /** The status of the finding. */
    readonly status: Status;
  }[];
}

/** The same for groups of one's own. */
export const statusesOf = (groups: readonly StatusGroup[], locale: TableLocale): Table<StatusRow> =>
  tabulate(
    STATUS_COLUMNS,
    groups.flatMap(({ group, groupTitle, members }) =>
      STATUSES.map((status) => ({
        group,
        groupTitle,
        status,
        statusWord: statusText(status, locale),
        findings: members.filter((member) => member.status === status).length,
      })),
    ),
  );

function groupsOf(
  findings: readonly FindingRow[],
  by: Grouping,
  locale: TableLocale,
): readonly StatusGroup[] {
  const groups = [...groupBy(findings, (row) => keyOf(row, by))].map(([group, members]) => ({
    group,
    groupTitle: titleOf(members[0], by, locale),
    members,
  }));
  const { compare } = new Intl.Collator(locale.language);
  const inPlan = by === "task" || by === "kind";
  return groups
    .toSorted((a, b) => (inPlan ? 0 : compare(a.groupTitle, b.groupTitle)))
    .toSorted((a, b) => Number(a.group === null) - Number(b.group === null));
}

const keyOf = (row: FindingRow, by: Grouping): string | null => (by === "year" ? String(row.year) : row[by]);

function titleOf(row: FindingRow, by: Grouping, { tables: { without } }: TableLocale): string {
  switch (by) {
    case "holder":
      return row.holderName ?? without.holder;
    case "task":
      return row.taskTitle ?? without.task;
    case "year":
      return String(row.year);
    case "kind":
      return row.kindWord;
  }
}
