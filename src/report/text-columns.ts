import type { TableColumn } from "./block-kinds.js";

/** Makes columns of text from the heads of a table: `text("promise", 22)`. */
export const textColumns =
  <Id extends string>(heads: Readonly<Record<Id, string>>) =>
  (id: Id, width: number): TableColumn => ({ id, head: heads[id], cells: "text", width });
