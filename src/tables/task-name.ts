import { inLanguage } from "../model/values/wording.js";
import type { TableLocale } from "../locale/words/table-words.js";
import type { Plan } from "../model/plan/plan.js";
import { targetsOf } from "../model/plan/targets.js";

/** The row of the annex (nhiệm vụ) to which something belongs; null where it belongs to none. */
export interface TaskName {
  /** Id of the row; null where it belongs to none. */
  readonly task: string | null;
  /** Its number in print; null where it belongs to none. */
  readonly taskNo: string | null;
  /** What the row is called; null where it belongs to none. */
  readonly taskTitle: string | null;
}

/** Finds the row of the annex in which a promise, item or product lies. */
export function taskNamer(
  plan: Plan,
  { language }: Pick<TableLocale, "language">,
): (place: string) => TaskName {
  const places = targetsOf(plan);
  return (place) => {
    const id = places.within(place).find((outer) => Object.hasOwn(plan.tasks, outer));
    const task = id === undefined ? undefined : plan.tasks[id];
    return id === undefined || task === undefined
      ? { task: null, taskNo: null, taskTitle: null }
      : { task: id, taskNo: task.no, taskTitle: inLanguage(task.title, language) };
  };
}
