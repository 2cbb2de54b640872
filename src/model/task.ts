import * as z from "zod";
import { byId, Id } from "./id.js";
import { Source } from "./source.js";
import { Line, Text } from "./text.js";

/** A product or mark that an item names (sản phẩm). */
export interface Product {
  readonly name: string;
  readonly en?: string;
}
const Product: z.ZodType<Product> = z.strictObject({ name: Line, en: Line.exactOptional() });

/** One thing promised under a task (nội dung). */
export interface Item {
  /** As an official would number it: `1.2a`. */
  readonly no: string;
  readonly title: Text;
  /** The bullet of the print in which it stands, counted from 1. */
  readonly bullet?: number;
  readonly receivers: readonly string[];
  /** What the plan names; a subject under another name stays possible until a person decides. */
  readonly products?: Readonly<Record<string, Product>>;
  readonly source: Source;
}
const Item: z.ZodType<Item> = z.strictObject({
  no: Line,
  title: Text,
  bullet: z.number().int().positive().exactOptional(),
  receivers: z.array(Id).readonly(),
  products: byId(Product).exactOptional(),
  source: Source,
});

/** A row of the annex (nhiệm vụ). */
export interface Task {
  readonly no: string;
  readonly title: Text;
  /** Units in charge (đơn vị chủ trì); empty where the print has lost them: then an emendation concerns the task. */
  readonly leads: readonly string[];
  /** Units that receive the result (đơn vị tiếp nhận kết quả). */
  readonly receivers: readonly string[];
  /** Receivers named as a class only: `doanh nghiệp đủ điều kiện`. */
  readonly receiverClass?: Text;
  /** How many results the heading itself announces. */
  readonly quantity?: number;
  readonly items: Readonly<Record<string, Item>>;
  readonly source: Source;
}
export const Task: z.ZodType<Task> = z.strictObject({
  no: Line,
  title: Text,
  leads: z.array(Id).readonly(),
  receivers: z.array(Id).readonly(),
  receiverClass: Text.exactOptional(),
  quantity: z.number().int().positive().exactOptional(),
  items: byId(Item),
  source: Source,
});
