import { FileChild, Paragraph } from "docx";
import type { Passage } from "../../report/document.js";
import { contentId } from "../../sheets/content-id.js";
import { plainText } from "../plain-text.js";
import type { Context } from "./context.js";
import { element, valued } from "./element.js";
import { runs } from "./runs.js";
import { passageTag } from "./passage-tag.js";

/**
 * A place for the officials' own words: a content control that cannot be deleted by mistake, found again by its tag when
 * the paper comes back. What belongs there is shown in grey while nothing is written.
 */
export function writePassage({ id, prompt, text }: Passage, { locale }: Context): readonly FileChild[] {
  const unwritten = locale.report.paper.unwritten(prompt);
  const control = new FileChild("w:sdt");
  control.addChildElement(
    element("w:sdtPr", [
      valued("w:alias", plainText(prompt).slice(0, 60)),
      valued("w:tag", passageTag(id, unwritten)),
      valued("w:id", String(Number.parseInt(contentId("x", id).slice(-7), 16))),
      valued("w:lock", "sdtLocked"),
      ...(text.length === 0 ? [element("w:showingPlcHdr")] : []),
    ]),
  );
  control.addChildElement(element("w:sdtContent", text.length === 0 ? [asked(unwritten)] : text.map(said)));
  return [control];
}

const asked = (unwritten: string) =>
  new Paragraph({
    style: "BodyText",
    children: runs(unwritten, { style: "PlaceholderText", italics: true, color: "595959" }),
  });

const said = (text: string) => new Paragraph({ style: "BodyText", children: runs(text) });
