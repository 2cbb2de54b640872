import { isFields, type Fields } from "../../model/values/fields.js";
import { parseJson, toJson } from "../cells/json.js";
import type { Book, Cell, Sheet } from "./sheet.js";

/** The hidden sheet that says what a workbook is for. */
export const META = "_phoihop";
/** Counts up when a workbook of before can no longer be read. */
export const TEMPLATE_VERSION = 2;

export interface Meta {
  readonly plan?: string;
  readonly planVersion?: string;
  readonly template?: number;
  readonly language?: string;
  /** The languages of a plan that the workbook holds, its own first. */
  readonly languages?: string;
  /** The unit that the workbook was made for. */
  readonly unit?: string;
  /** Its name, where the plan does not know it: a unit that has taken over. */
  readonly unitName?: string;
  /** The stamp of this issue: unit, day and state of the register. */
  readonly issue?: string;
  /** The head of the register that the workbook holds. */
  readonly register?: Fields;
}

export const metaSheet = (meta: Meta): Sheet => ({
  name: META,
  hidden: true,
  rows: Object.entries(meta).map(([key, value]): readonly Cell[] => [
    key,
    typeof value === "object" ? toJson(value) : value,
  ]),
});

/** What the hidden sheet says; nothing where it is gone. */
export function metaOf(book: Book): Meta {
  const rows = book.sheets.find(({ name }) => name === META)?.rows ?? [];
  const values = new Map(rows.map(([key, value]) => [typeof key === "string" ? key : "", value]));
  const text = (key: string) => {
    const value = values.get(key);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const register = parseJson(text("register") ?? "null");
  return {
    ...some("plan", text("plan")),
    ...some("planVersion", text("planVersion")),
    ...some("language", text("language")),
    ...some("languages", text("languages")),
    ...some("unit", text("unit")),
    ...some("unitName", text("unitName")),
    ...some("issue", text("issue")),
    ...(text("template") === undefined ? {} : { template: Number(text("template")) }),
    ...(isFields(register) ? { register } : {}),
  };
}

const some = (key: Exclude<keyof Meta, "template" | "register">, value: string | undefined) =>
  value === undefined ? {} : { [key]: value };
