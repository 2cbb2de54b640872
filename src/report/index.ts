// The paper as data
export type { Annex, Printout, PrintoutForm, Signature, Issuer } from "./printout.js";
export type {
  Block,
  TableCell,
  TableColumn,
  FigureBlock,
  HeadingBlock,
  Inline,
  Lineage,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PassageBlock,
  TableRow,
  TableBlock,
} from "./block-kinds.js";

export { figuresIn } from "./facts/figures-in.js";

// The papers that officials owe
export { reportOf } from "./papers/report-of.js";
export { minutesOf } from "./papers/minutes-of.js";
export { lettersOf, type Letter } from "./papers/letters-of.js";
export type { ReportInput, ReportLength } from "./input.js";
export type { ReportKind } from "../locale/words/report-kind.js";
export type { ReportLocale, ReportWords } from "../locale/words/report-words.js";
export { parseOfficeForm, type OfficeForm, type SideForm } from "./office-form.js";

// The officials' own words
export { joinedPassages, type JoinedPassages, type PaperTexts } from "./joined-passages.js";
export { orphans, parsePassages, passagesOf, type Memory, type Passages, type Written } from "./passages.js";

// What a sentence rests on
export { findingsIn, statedAt, type BlockPlace } from "./facts/lineage.js";

// Writing it out
export { toArticle, toHtml, type HtmlOptions } from "./html/to-html.js";
export { paperStyle } from "./html/style.js";
export { toMarkdown } from "./markdown/to-markdown.js";

// Where a plan is, at a glance
export { briefOf, reviewKind, type Brief, type BriefInput } from "./brief/brief.js";
export type { BriefNeed, BriefUnit } from "./brief/asking.js";
export type { BriefPromise } from "./brief/needs.js";
export type { BriefStanding } from "./brief/sentence.js";
export { byUrgency, type BriefParts } from "./brief/parts.js";
export { briefHtml } from "./html/brief.js";
export { fillPage, type PageFilling } from "./html/page.js";
