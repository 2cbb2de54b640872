import type { Deeds } from "./first-screen.ts";
import { fileName } from "./file-name.ts";
import { markUnsaved } from "./keeping.ts";
import type { Moment } from "./moment-input.ts";
import { isSavedWhole, ownPage } from "./own-page.ts";
import { saveFile, savedText, type Order } from "./save.ts";
import type { Setting } from "./setting.ts";
import { asPaper } from "./work/lanes.ts";
import { paperInput, wordReport, type Sources } from "./papers.ts";

/** What the buttons of the first screen save: the report, the letters of questions, the workbooks for the units, the page itself. */
export function deedsOf(sources: Sources, moment: Moment, setting: Setting): Deeds {
  const { words } = setting;
  const { save } = words;
  const deed =
    (what: string, kind: Order["kind"], content: Order["content"], whenSaved?: () => void) => async () =>
      savedText(
        await saveFile({
          name: fileName(what, sources, moment, setting),
          kind,
          content,
          ...(whenSaved && { whenSaved }),
        }),
        words,
      );
  const { plan, register } = sources;
  const templates = { plan, register, asOf: moment.asOf, language: setting.language };
  return {
    report: deed(save.reportFile, "docx", () => wordReport(sources, moment, setting)),
    letters: deed(save.lettersFile, "zip", async () =>
      asPaper("letters", await paperInput(sources, moment, setting)),
    ),
    workbooks: deed(save.workbooksFile, "zip", () => asPaper("templates", templates)),
    page: isSavedWhole
      ? deed(
          save.pageFile,
          "html",
          () => ownPage(sources, moment, setting),
          () => markUnsaved(register, false),
        )
      : null,
  };
}
