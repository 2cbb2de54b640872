import { type FileChild, Paragraph } from "docx";
import type { PaperWords } from "../../locale/words/report-paper-words.js";
import type { Printout, PrintoutForm, Signature } from "../../report/printout.js";
import { recipientText } from "../../report/facts/shown.js";
import type { Context } from "./context.js";
import { layoutTable } from "./blocks/layout-table.js";
import { runs } from "./blocks/runs.js";
import { SIZE } from "./styles.js";

/** Room for the hand and the stamp (chữ ký, dấu). */
const ROOM = 5;

/** Who signs and who receives: side by side for one body; two sign beside each other, above the recipients. */
export function closingOf({ form, annexes }: Printout, { locale, width }: Context): readonly FileChild[] {
  const signatures = form.signatures.map(signature);
  const recipients = recipientsOf(form, locale.report.paper, annexes.length > 1);
  const [only, ...others] = signatures;
  if (only === undefined) return recipients;
  if (others.length === 0) return [space(), layoutTable([[recipients, only]], halves(width, 2))];
  return [space(), layoutTable([signatures], halves(width, signatures.length)), space(), ...recipients];
}

const halves = (width: number, count: number) =>
  Array.from({ length: count }, () => Math.floor(width / count));

const space = () => new Paragraph({ style: "Recipients", keepNext: true, children: [] });

const signature = ({ body, onBehalf, position, name }: Signature): readonly Paragraph[] => [
  ...(body === null ? [] : [signed(body)]),
  ...(onBehalf === null ? [] : [signed(onBehalf)]),
  signed(position),
  ...Array.from({ length: ROOM }, () => signed("")),
  new Paragraph({ style: "Signature", keepNext: false, children: runs(name ?? "") }),
];

const signed = (text: string) => new Paragraph({ style: "Signature", children: runs(text) });

/** The list of annexes, where there is one, is not left alone on a page. */
const recipientsOf = (
  { recipients }: PrintoutForm,
  words: PaperWords,
  listed: boolean,
): readonly Paragraph[] =>
  recipients.length === 0
    ? []
    : [
        new Paragraph({
          style: "Recipients",
          keepNext: true,
          children: runs(words.recipients, { bold: true, italics: true, size: SIZE.table }),
        }),
        ...recipients.map(
          (recipient, at) =>
            new Paragraph({
              style: "Recipients",
              keepLines: true,
              keepNext: listed || at < recipients.length - 1,
              children: runs(`- ${recipientText(recipient, at === recipients.length - 1)}`),
            }),
        ),
      ];
