import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Annex, Printout, PrintoutForm } from "../printout.js";
import { blockText } from "./blocks.js";
import { recipientText } from "../facts/shown.js";
import { escaped } from "./escape.js";

/**
 * A paper as Markdown (CommonMark with tables): its form first, then the body and the annexes.
 *
 * @example
 * writeFileSync("bao-cao.md", toMarkdown(document, locale));
 */
export const toMarkdown = ({ form, warning, body, annexes }: Printout, locale: ReportLocale): string => {
  const said = warning === null ? [] : [`**${escaped(warning)}**`];
  return `${[
    ...formLines(form, locale),
    ...said,
    ...body.map((block) => blockText(block, locale)),
    ...signatures(form, locale),
    ...annexes.flatMap((annex) => annexLines(annex, said, locale)),
  ].join("\n\n")}\n`;
};

function formLines(
  { state, issuers, number, symbol, place, day, type, abstract }: PrintoutForm,
  { report, dates }: ReportLocale,
): readonly string[] {
  const { paper } = report;
  return [
    ...issuers.map(({ superior, name }) =>
      [...(superior === null ? [] : [escaped(superior)]), `**${escaped(name)}**`].join("  \n"),
    ),
    ...(state === null ? [] : [`**${escaped(state.nation)}**  \n**${escaped(state.motto)}**`]),
    escaped(paper.number(number, symbol)),
    `*${escaped(paper.placed(place, day === null ? null : dates.day(day)))}*`,
    ...(type === null ? [] : [`# ${escaped(type)}`]),
    `**${escaped(abstract)}**`,
  ];
}

const signatures = (
  { signatures: signed, recipients }: PrintoutForm,
  { report }: ReportLocale,
): readonly string[] => [
  ...signed.map(({ body, onBehalf, position, name }) =>
    [
      ...(body === null ? [] : [`**${escaped(body)}**`]),
      ...(onBehalf === null ? [] : [`**${escaped(onBehalf)}**`]),
      `**${escaped(position)}**`,
      ...(name === null ? [] : [`**${escaped(name)}**`]),
    ].join("  \n"),
  ),
  ...(recipients.length === 0
    ? []
    : [
        `***${escaped(report.paper.recipients)}***`,
        recipients
          .map((text, index) => `- ${escaped(recipientText(text, index === recipients.length - 1))}`)
          .join("\n"),
      ]),
];

const annexLines = (
  { number, title, blocks }: Annex,
  said: readonly string[],
  locale: ReportLocale,
): readonly string[] => [
  "---",
  `## ${escaped(number)}. ${escaped(title)}`,
  ...said,
  ...blocks.map((block) => blockText(block, locale)),
];
