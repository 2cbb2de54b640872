import { zipSync } from "fflate";
import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { writeDocx, writeXlsx } from "phoihop/office";
import { lettersOf } from "phoihop/report";
import { reportingUnits, templateBook } from "phoihop/sheets";
import type { Deeds } from "./first-screen.ts";
import { fileName, plainName } from "./file-name.ts";
import { markUnsaved } from "./keeping.ts";
import type { Moment } from "./moment-input.ts";
import { isSavedWhole, ownPage } from "./own-page.ts";
import { saveFile } from "./save.ts";
import type { Setting } from "./setting.ts";
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
    letters: async () => packed(named(save.lettersFile), await letterFiles(sources, moment, setting)),
    workbooks: async () => packed(named(save.workbooksFile), await workbookFiles(sources, moment, setting)),
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

async function letterFiles(sources: Sources, moment: Moment, { speech, language }: Setting) {
  const { plan, register } = sources;
  const letters = lettersOf(await paperInput(sources, moment), speech);
  const files: Record<string, Uint8Array> = {};
  for (const [index, { unit, document }] of letters.entries()) {
    const name =
      unit === null
        ? speech.report.brief.nobodyToAsk
        : unitName(unit, { ...plan.units, ...register.units }, language);
    files[`${String(index + 1).padStart(2, "0")}-${plainName(name)}.docx`] = await writeDocx(
      document,
      speech,
    );
  }
  return files;
}

async function workbookFiles({ plan, register }: Sources, { asOf }: Moment, { speech, language }: Setting) {
  const files: Record<string, Uint8Array> = {};
  for (const [index, unit] of reportingUnits(plan).entries()) {
    const book = templateBook(plan, speech, { register, asOf, unit });
    const name = plainName(unitName(unit, plan.units, language));
    files[`${String(index + 1).padStart(2, "0")}-${name}.xlsx`] = await writeXlsx(book);
  }
  return files;
}

const unitName = (unit: string, units: Plan["units"], language: "vi" | "en"): string =>
  units[unit] === undefined ? unit : inLanguage(units[unit].name, language);
