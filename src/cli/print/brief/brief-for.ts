import type { ReportLocale } from "../../../locale/words/report-words.js";
import { briefOf, type Brief } from "../../../report/brief/brief.js";
import { evaluate, type Moment } from "../../../rules/evaluate.js";
import { questions } from "../../../rules/questions/questions.js";
import type { Input } from "../../read/input.js";

/** Where a plan is on a day, at a glance. */
export const briefFor = (
  { plan, register }: Pick<Input, "plan" | "register">,
  moment: Moment,
  locale: ReportLocale,
): Brief =>
  briefOf(
    {
      plan,
      register,
      assessment: evaluate(plan, register, moment),
      questions: questions(plan, register, moment),
    },
    locale,
  );
