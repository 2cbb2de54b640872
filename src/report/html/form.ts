import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Issuer, PrintoutForm, Signature } from "../printout.js";
import { recipientText } from "../facts/shown.js";
import { escaped } from "./escape.js";

/** Who issues the paper and for which state, its number, place and day, its type and what it is about. */
export function headHtml(
  { state, issuers, number, symbol, place, day, type, abstract }: PrintoutForm,
  { report: { paper }, dates }: ReportLocale,
): string {
  const placed = paper.placed(place, day === null ? null : dates.day(day));
  return [
    "<header>",
    '<div class="letterhead">',
    "<div>",
    `<div class="issuers">\n${issuers.map(issuerHtml).join("\n")}\n</div>`,
    `<p class="number">${escaped(paper.number(number, symbol))}</p>`,
    ...(type === null ? [`<p class="abstract">${escaped(abstract)}</p>`] : []),
    "</div>",
    "<div>",
    ...(state === null
      ? []
      : [`<p class="nation">${escaped(state.nation)}</p>`, `<p class="motto">${escaped(state.motto)}</p>`]),
    `<p class="placed">${escaped(placed)}</p>`,
    "</div>",
    "</div>",
    ...(type === null
      ? []
      : [`<h1>${escaped(type)}<br><span class="abstract">${escaped(abstract)}</span></h1>`]),
    "</header>",
  ].join("\n");
}

const issuerHtml = ({ superior, name }: Issuer): string =>
  [
    ...(superior === null ? [] : [`<p class="superior">${escaped(superior)}</p>`]),
    `<p class="issuer">${escaped(name)}</p>`,
  ].join("\n");

/** To whom it goes, on the left; who signs, side by side on the right. */
export const footHtml = (
  { signatures, recipients }: PrintoutForm,
  { report: { paper } }: ReportLocale,
): string =>
  [
    '<footer class="signatures">',
    ...signatures.map(signatureHtml),
    ...(recipients.length === 0
      ? []
      : [
          '<div class="recipients">',
          `<p>${escaped(paper.recipients)}</p>`,
          `<ul>\n${recipients.map((text, index) => `<li>${escaped(recipientText(text, index === recipients.length - 1))}</li>`).join("\n")}\n</ul>`,
          "</div>",
        ]),
    "</footer>",
  ].join("\n");

const signatureHtml = ({ body, onBehalf, position, name }: Signature): string =>
  [
    '<div class="signature">',
    ...(body === null ? [] : [`<p>${escaped(body)}</p>`]),
    ...(onBehalf === null ? [] : [`<p>${escaped(onBehalf)}</p>`]),
    `<p>${escaped(position)}</p>`,
    `<p class="signer">${escaped(name ?? "")}</p>`,
    "</div>",
  ].join("\n");
