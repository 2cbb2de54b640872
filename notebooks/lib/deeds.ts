import { zipSync } from "fflate";
import type { Deeds } from "./first-screen.ts";
import { fileName } from "./file-name.ts";
import { markUnsaved } from "./keeping.ts";
import type { Moment } from "./moment-input.ts";
import { isSavedWhole, ownPage } from "./own-page.ts";
import { saveFile } from "./save.ts";
import type { Setting } from "./setting.ts";
import { asPaper } from "./work/lanes.ts";
import { paperInput, wordReport, type Sources } from "./papers.ts";

/** What the buttons of the first screen save: the report, the letters of questions, the workbooks for the units, the page itself. */
export function deedsOf(sources: Sources, moment: Moment, setting: Setting): Deeds {
  const { save } = setting.words;
  const named = (what: string) => fileName(what, sources, moment, setting);
  const packed = (name: string, files: Readonly<Record<string, Uint8Array>>) => {
    saveFile(name, "zip", zipSync(files, { level: 0 }));
    return `${name}.zip`;
  };
  return {
    report: async () => {
      const name = named(save.reportFile);
      saveFile(name, "docx", await wordReport(sources, moment, setting));
      return `${name}.docx`;
    },
    letters: async () =>
      packed(named(save.lettersFile), await asPaper("letters", await paperInput(sources, moment, setting))),
    workbooks: async () =>
      packed(
        named(save.workbooksFile),
        await asPaper("templates", {
          plan: sources.plan,
          register: sources.register,
          asOf: moment.asOf,
          language: setting.language,
        }),
      ),
    page: isSavedWhole
      ? async () => {
          const name = named(save.pageFile);
          saveFile(name, "html", await ownPage(sources, moment, setting));
          markUnsaved(sources.register, false);
          return `${name}.html`;
        }
      : null,
  };
}
