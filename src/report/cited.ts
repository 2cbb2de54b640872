import type { ReportLocale } from "../locale/report-words.js";
import { capital } from "../locale/values.js";
import { span } from "../model/date.js";
import type { EvidenceDocument } from "../model/document.js";
import { fold } from "../model/text.js";

/** A paper as officials cite it: *Quyết định số 12/QĐ-UBND ngày 03 tháng 10 năm 2022*. */
export function cited(document: EvidenceDocument | undefined, locale: ReportLocale): string {
  const { kind, number, symbol, date } = document ?? {};
  const sign = [number, symbol].filter((part) => part !== undefined).join("/");
  return locale.report.annexes.cited(
    capital(locale.terms.documents[kind ?? "unstated"]),
    sign === "" ? null : sign,
    date === undefined ? null : locale.when(span(date)),
  );
}

/** The same, with who issued it and what it is about. */
export function citedFully(document: EvidenceDocument | undefined, locale: ReportLocale): string {
  const { kind, issuer = null, title } = document ?? {};
  const about = title === undefined ? null : withoutKind(title, locale.terms.documents[kind ?? "unstated"]);
  return locale.report.annexes.citedFully(cited(document, locale), issuer, about);
}

/** *Quyết định giao …* under *Quyết định số 12*: the kind is said once. */
const withoutKind = (title: string, kind: string): string =>
  fold(title).startsWith(`${fold(kind)} `) ? title.slice(kind.length).trimStart() : title;
