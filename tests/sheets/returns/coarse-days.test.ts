import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { needsOf } from "../../../src/sheets/form/needs.js";
import { readyRow } from "../../../src/sheets/form/ready/ready-row.js";
import { isDay } from "../../../src/model/values/date.js";
import { plans } from "./plans.js";

describe.each(plans)("ready rows of %s", (_, plan) => {
  test("wait for the day of an act of which the promise knows only the year", () => {
    const sheets = formSheets(plan, words);
    for (const need of needsOf(plan)) {
      const sheet = sheets.find(({ procedure }) => procedure === need.procedure);
      if (sheet === undefined) continue;
      const row = readyRow(need, sheet, {
        plan,
        teller: { unit: "x", party: undefined },
        name: "A",
        number: 1,
      });
      const days = sheet.columns.filter(({ key, tells }) => tells === "on" && row.values.has(key));
      const isWaited = need.isStated !== true && need.within !== undefined && !isDay(need.within.days);
      expect([...(row.coarse ?? [])]).toEqual(isWaited ? days.map(({ key }) => key) : []);
    }
  });
});
