import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Plan } from "../../model/plan/plan.js";

/**
 * The words of a paper that call the document as it calls itself: *Chương trình* where they say *Kế hoạch*. Names that are
 * told to them stay as they are: a *Sở Kế hoạch và Đầu tư* is no programme.
 */
export function inOwnTerm(locale: ReportLocale, { form: document = {} }: Pick<Plan, "form">): ReportLocale {
  const { language, report } = locale;
  const form = document[language];
  if (form === undefined) return locale;
  const { term, termOf } = report.opening;
  const own = termOf(form);
  const said = new RegExp(String.raw`(?<!\p{L})${term}(?!\p{L})`, "gu");
  const hide = (text: string) => text.replaceAll(said, HIDDEN);
  const show = (text: string) => text.replaceAll(said, () => own).replaceAll(HIDDEN, term);
  return { ...locale, report: spoken(report, hide, show) };
}

/** A character that no text has: for private use. */
const HIDDEN = "\u{E000}";

type Change = (text: string) => string;

function spoken<T>(words: T, hide: Change, show: Change): T;
function spoken(words: unknown, hide: Change, show: Change): unknown {
  return typeof words === "function"
    ? (...told: readonly unknown[]): unknown => changed(words(...told.map((one) => changed(one, hide))), show)
    : mapped(words, (one) => spoken(one, hide, show), show);
}

const changed = (value: unknown, change: Change): unknown =>
  mapped(value, (one) => changed(one, change), change);

/** What has parts is made of its changed parts; what is no text stays. */
function mapped(value: unknown, inside: (part: unknown) => unknown, change: Change): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
}
