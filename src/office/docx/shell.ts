import {
  Document as WordFile,
  type FileChild,
  Header,
  LevelFormat,
  LevelSuffix,
  type INumberingOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Printout } from "../../report/printout.js";
import { plainText } from "../../model/values/visible-text.js";
import { titleText } from "../../report/facts/shown.js";
import { mm, PAGE } from "./page.js";
import { DASHES, stylesOf } from "./styles.js";

/** The paper in our own form: its page, its styles, its page numbers. */
export async function inOwnForm(document: Printout, children: readonly FileChild[]): Promise<Uint8Array> {
  const { top, bottom, left, right, header, footer } = PAGE.margin;
  const file = new WordFile({
    ...propertiesOf(document),
    styles: stylesOf(document.language),
    numbering: NUMBERING,
    sections: [
      {
        headers: {
          default: pageNumber(),
          first: new Header({ children: [new Paragraph({ style: "Header" })] }),
        },
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(PAGE.width), height: mm(PAGE.height) },
            margin: {
              top: mm(top),
              bottom: mm(bottom),
              left: mm(left),
              right: mm(right),
              header: mm(header),
              footer: mm(footer),
            },
          },
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

export const propertiesOf = ({ form, about }: Printout) => {
  const by = form.issuers.map(({ name }) => name).join("; ");
  return {
    title: plainText(titleText(form)),
    subject: plainText(about.plan),
    creator: plainText(by),
    lastModifiedBy: plainText(by),
    keywords: plainText(`${about.register}; ${about.asOf}; phoihop ${about.version}`),
  };
};

/** From the second page on, in the middle of the upper margin. */
const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({ style: "Header", children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "-",
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: mm(12.7) } } },
        },
      ],
    },
  ],
};
