import type { FullLocale } from "../words/full-locale.js";
import type { Locale } from "../words/locale.js";
import { causes } from "./causes.js";
import { changes } from "./changes.js";
import { charts } from "./charts.js";
import { criteria } from "./criteria.js";
import { findings } from "./findings.js";
import { inspection } from "./inspection.js";
import { issues } from "./issues.js";
import { labels } from "./labels.js";
import { questions } from "./questions.js";
import { report } from "./report/words.js";
import { requirements } from "./requirements.js";
import { sheets } from "./sheets/words.js";
import { tables } from "./tables.js";
import { terms } from "./terms.js";
import { totals } from "./totals.js";
import { count, dates, money, moneyUnit, number, percent, when } from "./values.js";

export {
  causes,
  changes,
  charts,
  criteria,
  findings,
  inspection,
  issues,
  labels,
  questions,
  report,
  requirements,
  sheets,
  tables,
  terms,
  totals,
};

/** The words for issues and findings alone, in Vietnamese (tiếng Việt): what an app takes that wants to stay small, beside the parts it needs. */
export const core: Locale = {
  language: "vi",
  dates,
  number,
  percent,
  count,
  money,
  moneyUnit,
  when,
  issues,
  causes,
  findings,
  requirements,
  totals,
  terms,
};

/** All words in Vietnamese (tiếng Việt): they fit whatever asks for words. Those of many plans stand apart, in `phoihop/portfolio`. */
export const vi: FullLocale = {
  ...core,
  changes,
  charts,
  criteria,
  inspection,
  labels,
  questions,
  report,
  sheets,
  tables,
};
