import type { FullLocale } from "phoihop";
import { en as english } from "phoihop/locale/en";
import { vi as vietnamese } from "phoihop/locale/vi";
import { en } from "./words/en.ts";
import { vi } from "./words/vi.ts";
import type { Words } from "./words/words.ts";

export type Language = "vi" | "en";

/** What the notebooks themselves say. */
export const wordsOf = (language: Language): Words => (language === "en" ? en : vi);

/** Everything that the library can say of one plan. */
export type Speech = FullLocale;

export const speechOf = (language: Language): Speech => (language === "en" ? english : vietnamese);
