import type { CriterionWords } from "../say/criteria.js";
import type { ChangeWords } from "./change-words.js";
import type { ChartWords } from "./chart-words.js";
import type { InspectionWords, Labels, Locale } from "./locale.js";
import type { QuestionWords } from "./question-words.js";
import type { ReportWords } from "./report-words.js";
import type { SheetWords } from "./sheet-words.js";
import type { TableWords } from "./table-words.js";

/** All words of one language (bảng từ ngữ đầy đủ): `vi` and `en` fit whatever asks for words, but those of many plans. */
export interface FullLocale extends Locale {
  readonly changes: ChangeWords;
  readonly charts: ChartWords;
  readonly criteria: CriterionWords;
  readonly inspection: InspectionWords;
  readonly labels: Labels;
  readonly questions: QuestionWords;
  readonly report: ReportWords;
  readonly sheets: SheetWords;
  readonly tables: TableWords;
}
