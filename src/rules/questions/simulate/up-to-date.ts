import { effective } from "../../../model/register/effective.js";
import { isFact } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import type { Asks } from "../asks.js";
import type { Reply } from "../reply.js";

const heirsIn = ({ records }: Register) => effective(records, null, (record) => !isFact(record)).heirsOf;

/** What was asked of records that have been corrected since is asked of those that stand in their place. */
export const askedNow = (asks: Asks, register: Register): Asks =>
  "records" in asks ? { ...asks, records: asks.records.flatMap(heirsIn(register)) } : asks;

/** Where two correct the record that a reply names, nobody knows which is meant, and it stays as it was named. */
export function repliedNow(reply: Reply, register: Register): Reply {
  if (reply.code !== "right") return reply;
  const [heir = reply.record, ...others] = heirsIn(register)(reply.record);
  return others.length === 0 ? { ...reply, record: heir } : reply;
}
