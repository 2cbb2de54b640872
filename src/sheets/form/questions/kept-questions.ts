import { isDay, type Day } from "../../../model/values/date.js";
import { parseRegister } from "../../../model/register/parse-register.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Register } from "../../../model/register/register.js";
import { parseJson } from "../../cells/json.js";
import { text } from "../../cells/fields.js";
import type { Book, Cell } from "../../book/sheet.js";
import { SENT } from "./question-sheet.js";
import { askedElsewhere, sentQuestion, type AskedElsewhere, type SentQuestion } from "./sent-question.js";

/** What a workbook keeps with its questions. */
export interface KeptQuestions {
  readonly asOf: Day;
  readonly register: Register;
  readonly questions: readonly SentQuestion[];
  readonly elsewhere: readonly AskedElsewhere[];
}

/** The hidden sheet read again; undefined where it is gone or somebody has changed it. */
export function keptQuestions({ sheets }: Book, plan: Plan): KeptQuestions | undefined {
  const rows = sheets.find(({ name }) => name === SENT)?.rows ?? [];
  const asOf = text(rows.find(([key]) => key === "asOf")?.[1]);
  const whole = rows.find(([key]) => key === "register");
  const parsed = whole === undefined ? undefined : parseRegister(parseJson(joined(whole)), plan);
  if (!isDay(asOf) || parsed?.ok !== true) return undefined;
  const kept = (wanted: string) =>
    rows.filter(([key]) => key === wanted).map((cells) => parseJson(joined(cells)));
  return {
    asOf,
    register: parsed.value,
    questions: kept("question").flatMap((one) => sentQuestion(one) ?? []),
    elsewhere: kept("elsewhere").flatMap((one) => askedElsewhere(one) ?? []),
  };
}

const joined = (cells: readonly Cell[]): string =>
  cells
    .slice(1)
    .map((cell) => text(cell))
    .join("");
