import { capital } from "../../locale/say/values.js";
import type { Locale } from "../../locale/words/locale.js";
import { span } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";

/** A paper as a list names it: its kind and number, its day, who issued it, what it is about, where it is found. */
export function paperText(
  document: EvidenceDocument | undefined,
  numbered: (number: string) => string,
  { terms, when }: Pick<Locale, "terms" | "when">,
): string {
  const { kind, number, symbol, date, issuer, title, link } = document ?? {};
  const sign = [number, symbol].filter((part) => part !== undefined).join("/");
  const parts = [
    [terms.documents[kind ?? "unstated"], ...(sign === "" ? [] : [numbered(sign)])].join(" "),
    ...(date === undefined ? [] : [when(span(date))]),
    ...[issuer, title, link].filter((part) => part !== undefined),
  ];
  return capital(parts.join("; "));
}
