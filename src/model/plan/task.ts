import * as z from "zod/mini";
import { byId, Id, listOf, orNone } from "../values/id.js";
import { Source } from "./source.js";
import { Line, Wording } from "../values/wording.js";

/** A product or mark that an item names (sản phẩm). */
export interface Product {
  /** The name as the plan prints it. */
  readonly name: string;
  /** The name in English, where the plan gives one. */
  readonly en?: string;
}
const Product: z.ZodMiniType<Product> = z.strictObject({ name: Line, en: z.exactOptional(Line) });

/** One thing promised under a task (nội dung). */
export interface Item {
  /** As an official would number it: `1.2a`. */
  readonly no: string;
  /** What is promised, in the words of the plan. */
  readonly title: Wording;
  /** The bullet of the print in which it stands, counted from 1. */
  readonly bullet?: number;
  /** Ids of the units that receive it (đơn vị tiếp nhận); empty where the item names none of its own. */
  readonly receivers: readonly string[];
  /** What the plan names; a subject under another name stays possible until a person decides. */
  readonly products?: Readonly<Record<string, Product>>;
  /** Where it stands in the annex. */
  readonly source: Source;
}
const Item: z.ZodMiniType<Item> = z.strictObject({
  no: Line,
  title: Wording,
  bullet: z.exactOptional(z.int().check(z.positive())),
  receivers: listOf(Id),
  products: z.exactOptional(byId(Product)),
  source: Source,
});

/** A row of the annex (nhiệm vụ). */
export interface Task {
  /** As the annex numbers it: `1`. */
  readonly no: string;
  /** What the row is called. */
  readonly title: Wording;
  /** Units in charge (đơn vị chủ trì); empty where the print has lost them: then an emendation concerns the task. */
  readonly leads: readonly string[];
  /** Units that receive the result (đơn vị tiếp nhận kết quả). */
  readonly receivers: readonly string[];
  /** Receivers named as a class only: `doanh nghiệp đủ điều kiện`. */
  readonly receiverClass?: Wording;
  /** How many results the heading itself announces. */
  readonly quantity?: number;
  /** Its items, by id; empty where it lists none. */
  readonly items: Readonly<Record<string, Item>>;
  /** Where the row stands. */
  readonly source: Source;
}
export const Task: z.ZodMiniType<Task> = z.strictObject({
  no: Line,
  title: Wording,
  leads: listOf(Id),
  receivers: listOf(Id),
  receiverClass: z.exactOptional(Wording),
  quantity: z.exactOptional(z.int().check(z.positive())),
  items: orNone(Item),
  source: Source,
});
