import type { Language, Speech } from "./language.ts";
import type { Words } from "./words/words.ts";

/** How a notebook speaks: in which language, with its own words and those of the library. */
export interface Setting {
  readonly language: Language;
  readonly words: Words;
  readonly speech: Speech;
}
