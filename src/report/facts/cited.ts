import type { ReportLocale } from "../../locale/words/report-words.js";
import { marked, capital } from "../../locale/say/values.js";
import { span, type PartialDate } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import { fold } from "../../model/values/wording.js";

/**
 * A paper as officials cite it: *Quyết định số 12/QĐ-UBND ngày 03 tháng 10 năm 2022*. One without number and day is known by
 * what it is about: *Báo cáo kết quả tập huấn năm 2021*.
 */
export function cited(
  document: EvidenceDocument | undefined,
  locale: ReportLocale,
  day: "long" | "short" = "long",
): string {
  const { number, symbol, date } = document ?? {};
  const { unnumbered } = locale.report.annexes;
  const sign = [symbol === undefined ? number : (number ?? unnumbered), symbol]
    .filter((part) => part !== undefined)
    .join("/");
  return locale.report.annexes.cited(
    nameOf(document, locale),
    sign === "" ? null : sign,
    date === undefined ? null : dateText(date, day, locale),
  );
}

/** What a paper is called: its kind, and, where nothing else tells it from others of its kind, its title. */
function nameOf(document: EvidenceDocument | undefined, locale: ReportLocale): string {
  const { kind, title } = document ?? {};
  const word = locale.terms.documents[kind ?? "unstated"];
  if (title === undefined || hasOwnSign(document)) return capital(word);
  const about = withoutKind(title, word);
  return capital(about === title ? `${word} ${marked(title)}` : `${word} ${about}`);
}

/** A number or a day tells a paper from others of its kind. */
const hasOwnSign = (document: EvidenceDocument | undefined): boolean =>
  document?.number !== undefined || document?.symbol !== undefined || document?.date !== undefined;

/** A day, month or year as it is; what is less well known in brackets. */
const dateText = (date: PartialDate, day: "long" | "short", locale: ReportLocale): string =>
  date.includes("/") ? `(${dayText(date, day, locale)})` : dayText(date, day, locale);

/** In a table a full day is written short: *ngày 03/10/2022*. */
export function dayText(
  date: PartialDate | undefined,
  day: "long" | "short",
  { report, dates, when }: ReportLocale,
): string {
  const known = date === undefined ? { from: null, to: null } : span(date);
  return day === "short" && known.from !== null && known.from === known.to
    ? report.annexes.shortDay(dates.short(known.from))
    : when(known);
}

/** The same, with who issued it and what it is about. */
export function citedFully(
  document: EvidenceDocument | undefined,
  locale: ReportLocale,
  day: "long" | "short" = "long",
): string {
  const { kind, issuer = null, title } = document ?? {};
  const about =
    title === undefined || !hasOwnSign(document)
      ? null
      : withoutKind(title, locale.terms.documents[kind ?? "unstated"]);
  return locale.report.annexes.citedFully(cited(document, locale, day), issuer, about);
}

/** *Quyết định giao …* under *Quyết định số 12*: the kind is said once. */
const withoutKind = (title: string, kind: string): string =>
  fold(title).startsWith(`${fold(kind)} `) ? title.slice(kind.length).trimStart() : title;
