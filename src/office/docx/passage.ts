import { FileChild, Paragraph } from "docx";
import type { PassageBlock } from "../../report/block-kinds.js";
import { contentId } from "../../model/values/content-id.js";
import { plainText } from "../../model/values/visible-text.js";
import type { Context } from "./context.js";
import { element, valued } from "./blocks/element.js";
import { runs } from "./blocks/runs.js";
import { bookmarkOf, passageMark, tagOf } from "./passage-tag.js";

/**
 * A place for the officials' own words: a content control that cannot be deleted by mistake, and a bookmark around it for
 * programs that do not keep controls; by either it is found again when the paper comes back. What belongs there is shown
 * in grey while nothing is written.
 */
export function writePassage({ id, prompt, text }: PassageBlock, { locale }: Context): readonly FileChild[] {
  const unwritten = locale.report.paper.unwritten(prompt);
  const mark = passageMark(id, unwritten);
  const number = String(Number.parseInt(contentId("x", id).slice(-7), 16));
  const start = element("w:bookmarkStart", [], { "w:id": number, "w:name": bookmarkOf(mark) });
  const end = element("w:bookmarkEnd", [], { "w:id": number });
  const control = new FileChild("w:sdt");
  control.addChildElement(
    element("w:sdtPr", [
      valued("w:alias", plainText(prompt).slice(0, 60)),
      valued("w:tag", tagOf(mark)),
      valued("w:id", number),
      valued("w:lock", "sdtLocked"),
      ...(text.length === 0 ? [element("w:showingPlcHdr")] : []),
    ]),
  );
  const paragraphs = text.length === 0 ? [asked(unwritten)] : text.map(said);
  control.addChildElement(element("w:sdtContent", [start, ...paragraphs, end]));
  return [control];
}

const asked = (unwritten: string) =>
  new Paragraph({
    style: "BodyText",
    children: runs(unwritten, { style: "PlaceholderText", italics: true, color: "595959" }),
  });

const said = (text: string) => new Paragraph({ style: "BodyText", children: runs(text) });
