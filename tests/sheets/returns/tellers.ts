import type { Register } from "../../../src/model/register/register.js";
import type { Question } from "../../../src/rules/questions/question.js";

/** All that is on file was told by one unit, and its questions come to one unit as well. */
export const [TELLER, OTHER] = ["teller", "other"] as const;

export const toldBy = (register: Register): Register => ({
  ...register,
  units: {
    ...register.units,
    [TELLER]: { name: { vi: "Đơn vị kê khai" }, form: "department" },
    [OTHER]: { name: { vi: "Đơn vị khác" }, form: "department" },
  },
  records: register.records.map((record) => ({ ...record, by: TELLER })),
});

export const addressed = (questions: readonly Question[], unit: string): readonly Question[] =>
  questions.map((question) => ({
    ...question,
    ask: [{ unit, name: { vi: unit }, why: "reported" }],
  }));
