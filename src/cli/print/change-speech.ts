import type { ChangeWords } from "../../locale/words/change-words.js";
import type { Speech } from "../languages.js";
import type { Session } from "../session.js";

/** All words that the commands about changes need. */
export type ChangeSpeech = Speech & { readonly changes: ChangeWords };

/** The same, loaded: only the language in use. */
export async function changeSpeech({ locale }: Session): Promise<ChangeSpeech> {
  switch (locale.language) {
    case "vi":
      return { ...locale, changes: (await import("../../locale/vi/changes.js")).changes };
    case "en":
      return { ...locale, changes: (await import("../../locale/en/changes.js")).changes };
  }
}
