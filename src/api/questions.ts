// What to ask, of whom, and what an answer would settle (câu hỏi)

export { questions } from "../rules/questions/questions.js";
export { answer } from "../rules/questions/answer.js";
export { byUnit } from "../rules/questions/by-unit.js";
export { counterfactuals } from "../rules/questions/counterfactuals.js";
export { questionParts, questionText } from "../locale/say/questions.js";

// What their signatures show
export type { QuestionParts } from "../locale/say/questions.js";
export type { Given } from "../rules/questions/answer.js";
export type { ActNamed, PromiseNamed, ReadingNamed, TargetNamed } from "../rules/questions/named.js";
export type { Asks } from "../rules/questions/asks.js";
export type { Lack, StatedFigure, WantedActs } from "../rules/questions/lack.js";
export type { Reply } from "../rules/questions/reply.js";
export type { UnitQuestions } from "../rules/questions/by-unit.js";
export type { Counterfactuals, Depth, NewFact } from "../rules/questions/counterfactuals.js";
export type { Addressee, Answer, Effect, Question, QuestionRelevance } from "../rules/questions/question.js";
