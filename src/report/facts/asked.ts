import { lowered, marked, textIn } from "../../locale/say/values.js";
import { shortName } from "../../locale/say/requirement/quantity-name.js";
import { inLanguage, type Wording } from "../../model/values/wording.js";
import type { Question } from "../../rules/questions/question.js";
import type { Material } from "../material.js";
import { rowsText } from "../rows.js";

/** A question in half a sentence, without ids: *kê khai đủ kinh phí của 06 nội dung*. */
export function askedText({ asks, bears }: Question, material: Pick<Material, "rows" | "locale">): string {
  const { locale } = material;
  const rows = rowsText(bears, material);
  const { language, report } = locale;
  const { asked } = report.ahead;
  const said = (text: Wording) => lowered(inLanguage(text, language));
  const either = (names: readonly string[]) => names.map(marked).join(` ${locale.questions.or} `);
  switch (asks.code) {
    case "succeed":
      return asked.succeed(inLanguage(asks.name, language));
    case "complete":
      return asked.complete(asks.title && marked(inLanguage(asks.title, language)), rows);
    case "attest":
      return asked.attest(inLanguage(asks.side, language), rows);
    case "prove":
    case "date":
      return asked[asks.code](marked(asks.subject.name), inLanguage(asks.stage, language));
    case "attribute":
    case "body":
      return asked.attribute(marked(asks.subject.name), said(asks.title));
    case "settle":
      return asked.settle(marked(asks.subject.name), asks.title && said(asks.title));
    case "decide":
      return asked.decide(marked(asks.subject.name), either(asks.planned));
    case "place":
      return asked.place(marked(asks.subject.name));
    case "same":
      return asked.same(asks.subjects.map(({ name }) => marked(name)));
    case "figure":
      return asked.figure(said(asks.attribute ?? asks.stage));
    case "end":
      return asked.end(marked(asks.subject.name));
    case "record":
      return asked.record(shortName(asks.lack, locale), rows);
    case "reading":
      return asked.reading(either(asks.readings.map(({ id, title }) => textIn(title, language) ?? id)), rows);
  }
}
