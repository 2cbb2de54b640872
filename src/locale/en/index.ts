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
import { requirements } from "./requirements.js";
import { tables } from "./tables.js";
import { terms } from "./terms.js";
import { totals } from "./totals.js";
import { count, dates, money, moneyUnit, number, when } from "./values.js";

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
  requirements,
  tables,
  terms,
  totals,
};
export { report } from "./report/words.js";
export { sheets } from "./sheets/words.js";

/** All words in English. */
export const en: Locale = {
  language: "en",
  dates,
  number,
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
