import type { Task } from "../../model/plan/task.js";
import type { PlanRemark } from "./remark.js";

/** What a row of the annex leaves open, or says twice otherwise. */
export function onTask(id: string, task: Task): readonly PlanRemark[] {
  const { no, source, quantity } = task;
  const items = Object.values(task.items);
  const bullets = new Set(items.flatMap(({ bullet }) => bullet ?? [])).size;
  const receivers = task.receivers.length;
  const listed = items.flatMap(({ products }) => Object.keys(products ?? {})).length || items.length;
  const remarks: PlanRemark[] = [];
  if (task.leads.length === 0) remarks.push({ code: "lead-missing", task: id, no, source });
  if (bullets > 0 && (bullets !== items.length || bullets !== receivers))
    remarks.push({ code: "bullets-differ", task: id, no, bullets, items: items.length, receivers, source });
  if (quantity !== undefined && listed > 0 && listed !== quantity)
    remarks.push({ code: "quantity-differs", task: id, no, announced: quantity, listed, source });
  if (task.receiverClass !== undefined) remarks.push({ code: "open-class", task: id, no, source });
  return remarks;
}
