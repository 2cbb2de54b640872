import { planBook as en } from "../locale/en/sheets/plan-book.js";
import { planBook as vi } from "../locale/vi/sheets/plan-book.js";
import type { Parsed } from "../model/issue/issue.js";
import type { Plan } from "../model/plan/plan.js";
import type { Book } from "../sheets/book/sheet.js";
import { languageOf } from "../sheets/read/read-book.js";
import { planFromBook } from "./read-plan.js";
import { planToBook } from "./write-plan.js";

const WORDS = { vi, en };

/**
 * The plan that a plan workbook (sổ kế hoạch) holds; or every fault, each with its file, sheet and cell. What is still asked
 * about is a warning. Nothing is thrown.
 *
 * @param book - As `readXlsx` of `phoihop/office` gives it. Its own hidden sheet tells its language.
 * @example
 * ```ts
 * const read = await readXlsx(bytes, { file: "ke-hoach.xlsx" });
 * const parsed = read.ok ? planFromSheets(read.value) : read;
 * ```
 */
export const planFromSheets = (book: Book): Parsed<Plan> =>
  planFromBook(book, WORDS[languageOf(book) === "en" ? "en" : "vi"]);

/**
 * A plan as the sheets of a plan workbook (sổ kế hoạch) that an official can read and change; {@link planFromSheets} gives it
 * back. What the sheets have no cells for is left out.
 *
 * @param options.language - Of its heads and choices; Vietnamese by default.
 * @example
 * ```ts
 * const bytes = await writeXlsx(planToSheets(plan));
 * ```
 */
export const planToSheets = (
  plan: Plan,
  { language = "vi" }: { readonly language?: "vi" | "en" } = {},
): Book => planToBook(plan, WORDS[language]);
