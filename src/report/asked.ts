import { shortName } from "../locale/facts.js";
import { marked, word } from "../locale/values.js";
import type { Question } from "../rules/questions/question.js";
import type { Material } from "./material.js";
import { rowsText } from "./rows.js";

/** A question in half a sentence, without ids: *kê khai đủ kinh phí của 06 cam kết*. */
export function askedText({ asks, bears }: Question, material: Material): string {
  const { locale } = material;
  const rows = rowsText(bears, material);
  const { language, report, terms } = locale;
  const { asked } = report.ahead;
  switch (asks.code) {
    case "succeed":
      return asked.succeed(asks.name[language]);
    case "complete":
      return asked.complete(asks.title && marked(asks.title[language]), rows);
    case "attest":
      return asked.attest(asks.side[language], rows);
    case "prove":
      return asked.prove(marked(asks.subject.name), asks.stage[language]);
    case "date":
      return asked.date(marked(asks.subject.name), asks.stage[language]);
    case "attribute":
      return asked.attribute(marked(asks.subject.name), word(terms.attributes, asks.attribute));
    case "settle":
      return asked.settle(
        marked(asks.subject.name),
        asks.attribute === null ? null : word(terms.attributes, asks.attribute),
      );
    case "decide":
      return asked.decide(
        marked(asks.subject.name),
        asks.planned.map(marked).join(` ${locale.questions.or} `),
      );
    case "end":
      return asked.end(marked(asks.subject.name));
    case "record": {
      const { lack } = asks;
      return asked.record(
        shortName({ ...lack, definite: 0, possible: null, closedBy: null, subjects: [] }, locale),
        rows,
      );
    }
  }
}
