import { type FileChild, Paragraph } from "docx";
import type { PaperLocale } from "../paper-locale.js";
import type { PrintoutForm, Issuer } from "../../report/printout.js";
import { plainText } from "../../model/values/visible-text.js";
import { balanced } from "./blocks/balanced.js";
import { layoutTable } from "./blocks/layout-table.js";
import { mm } from "./page.js";
import { rule } from "./rule.js";
import { runs } from "./blocks/runs.js";
import { SIZE } from "./styles.js";

/** The state's name does not fit half the page: its side is wider, and the table reaches 5 mm into the margin. */
const LEFT = 68;
const RIGHT = 102;
const OVERHANG = 5;
/** A name is broken in good time: how wide its letters are is only about known. */
const FITS = 0.92;

/** Who issues the paper and for which state, its number, place and day: two columns without lines. */
export const letterhead = (form: PrintoutForm, { dates, report: { paper } }: PaperLocale): FileChild =>
  layoutTable(
    [
      [issuersOf(form.issuers), stateOf(form.state)],
      [
        [
          line(paper.number(form.number, form.symbol), { before: 80 }),
          ...(form.type === null
            ? [new Paragraph({ style: "FormHead", children: runs(form.abstract, { size: SIZE.table }) })]
            : []),
        ],
        [
          new Paragraph({
            style: "FormHead",
            spacing: { before: 80 },
            children: runs(paper.placed(form.place, form.day === null ? null : dates.day(form.day)), {
              italics: true,
              size: SIZE.text,
            }),
          }),
        ],
      ],
    ],
    [mm(LEFT), mm(RIGHT)],
    -mm(OVERHANG),
  );

const issuersOf = (issuers: readonly Issuer[]): readonly Paragraph[] => [
  ...issuers.flatMap(({ superior, name }, at) => [
    ...(superior === null ? [] : [line(upper(superior), { before: at === 0 ? 0 : 100 })]),
    line(upper(name), { bold: true, before: at > 0 && superior === null ? 100 : 0 }),
  ]),
  rule(mm(22)),
];

const stateOf = (state: PrintoutForm["state"]): readonly Paragraph[] =>
  state === null
    ? [line("", {})]
    : [
        line(state.nation, { bold: true }),
        new Paragraph({ style: "FormHead", children: runs(state.motto, { bold: true, size: SIZE.text }) }),
        rule(mm(19)),
      ];

const line = (
  text: string,
  { bold = false, before = 0 }: { readonly bold?: boolean; readonly before?: number },
) => new Paragraph({ style: "FormHead", spacing: { before }, children: runs(text, bold ? { bold } : {}) });

const upper = (text: string) => balanced(plainText(text).toLocaleUpperCase("vi"), mm(LEFT) * FITS, SIZE.head);
