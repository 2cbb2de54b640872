import { FileChild, InternalHyperlink, Paragraph, type ParagraphChild, Run, StringContainer } from "docx";
import type { Printout } from "../../report/printout.js";
import type { PaperLocale } from "../paper-locale.js";
import { element, valued } from "./blocks/element.js";
import { runs } from "./blocks/runs.js";

/** Where the list leads: the name of an annex in the file. */
export const anchor = (at: number): string => `phu-luc-${at + 1}`;

/** First headings within the annexes, without pages, led to by a click. */
const FIELD = 'TOC \\o "1-1" \\n "1-1" \\h \\u \\b "phu-luc"';

/**
 * The list of annexes: a field that Word can bring up to date, already filled in. It names no pages, for the form counts
 * the pages of every annex from 1.
 */
export function listOfAnnexes({ annexes }: Printout, { report }: PaperLocale): readonly FileChild[] {
  if (annexes.length < 2) return [];
  const last = annexes.length - 1;
  const control = new FileChild("w:sdt");
  control.addChildElement(
    element("w:sdtPr", [
      element("w:docPartObj", [valued("w:docPartGallery", "Table of Contents"), element("w:docPartUnique")]),
    ]),
  );
  control.addChildElement(
    element("w:sdtContent", [
      new Paragraph({ style: "TOCHeading", children: runs(report.paper.annexes) }),
      ...annexes.map(({ number, title }, at) => {
        const name = runs(`${number}. ${title}`);
        const link = new InternalHyperlink({ anchor: anchor(at), children: name });
        return new Paragraph({
          style: "TOC1",
          keepNext: at < last,
          children: [...(at === 0 ? BEGIN() : []), link, ...(at === last ? END() : [])],
        });
      }),
    ]),
  );
  return [control];
}

const fieldMark = (type: "begin" | "separate" | "end") => {
  const run = new Run({});
  run.addChildElement(element("w:fldChar", [], { "w:fldCharType": type }));
  return run;
};

const BEGIN = (): readonly ParagraphChild[] => {
  const instruction = new Run({});
  instruction.addChildElement(new StringContainer("w:instrText", FIELD));
  return [fieldMark("begin"), instruction, fieldMark("separate")];
};

const END = (): readonly ParagraphChild[] => [fieldMark("end")];
