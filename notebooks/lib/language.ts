import type { Locale } from "phoihop";
import * as english from "phoihop/locale/en";
import * as vietnamese from "phoihop/locale/vi";
import type { SheetWords } from "phoihop/sheets";
import { en } from "./words/en.ts";
import { vi } from "./words/vi.ts";
import type { Words } from "./words/words.ts";

export type Language = "vi" | "en";

/** What the notebooks themselves say. */
export const wordsOf = (language: Language): Words => (language === "en" ? en : vi);

/** Everything that the library can say. */
export type Speech = Locale & Omit<typeof vietnamese, "vi" | "sheets"> & { readonly sheets: SheetWords };

export const speechOf = (language: Language): Speech =>
  language === "en" ? { ...english, ...english.en } : { ...vietnamese, ...vietnamese.vi };
