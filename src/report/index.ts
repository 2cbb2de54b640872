// The paper as data
export type {
  Annex,
  Block,
  Cell,
  Column,
  Document,
  Figure,
  Form,
  Heading,
  Inline,
  Issuer,
  Lineage,
  List,
  Note,
  Paragraph,
  Passage,
  Row,
  Table,
} from "./document.js";

export { figuresIn } from "./figures-in.js";

// The papers that officials owe
export { reportOf } from "./report-of.js";
export { minutesOf } from "./minutes-of.js";
export { questionSheetsOf, type QuestionSheet } from "./question-sheets-of.js";
export type { ReportInput } from "./input.js";
export type { ReportKind } from "../locale/report-kind.js";
export type { ReportLocale, ReportWords } from "../locale/report-words.js";
export { parseOfficeForm, type OfficeForm } from "./office-form.js";

// The officials' own words
export { orphans, parsePassages, passagesOf, type Passages } from "./passages.js";

// What a sentence rests on
export { findingsIn, statedAt, type Place } from "./lineage.js";

// Writing it out
export { toArticle, toHtml, type HtmlOptions } from "./html/to-html.js";
export { paperStyle } from "./html/style.js";
export { toMarkdown } from "./markdown/to-markdown.js";
