import { MARKS, markXml, SPACE } from "./section-marks.js";

/** Keeps a paragraph that only ends a section from taking a line, or a page, of its own. */
const TINY =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
const BOOKMARK = '<w:bookmarkStart w:id="90001" w:name="phu-luc"/>';
const BOOKMARK_END = '<w:bookmarkEnd w:id="90001"/>';

/**
 * The text of a paper with its annexes behind everything else, each in a section that takes over the page of the paper,
 * turned where asked, and counts its pages from 1.
 */
export function withSections(xml: string): string {
  const begin = xml.indexOf(markXml(MARKS.begin));
  const end = xml.indexOf(markXml(MARKS.end));
  const last = xml.lastIndexOf("<w:sectPr");
  if (begin < 0 || end < begin || last < end) return xml;
  const page = xml.slice(last, xml.indexOf("</w:body>", last));
  const paper = xml.slice(0, begin) + xml.slice(end + markXml(MARKS.end).length, last);
  const annexes = xml.slice(begin + markXml(MARKS.begin).length, end);
  return `${paper}${sectioned(annexes, page)}</w:body></w:document>`;
}

const ending = (section: string) => `<w:p><w:pPr>${TINY}${section}</w:pPr></w:p>`;

/** Every mark becomes the end of its section; the last section ends with the text itself. */
function sectioned(annexes: string, page: string): string {
  const pieces = annexes.split(
    /(<w:p><w:pPr><w:pStyle w:val="phoihop-section-(?:paper|portrait|landscape)"\/><\/w:pPr><\/w:p>)/,
  );
  const last = pieces.findLastIndex((piece) => piece.startsWith(MARK));
  return pieces
    .map((piece, at) => {
      if (!piece.startsWith(MARK)) return withoutLastSpace(piece);
      if (piece.includes(MARKS.paper)) return `${ending(page)}${BOOKMARK}`;
      const section = sectionOf(page, piece.includes(MARKS.landscape));
      return at === last ? `<w:p><w:pPr>${TINY}</w:pPr></w:p>${BOOKMARK_END}${section}` : ending(section);
    })
    .join("");
}

const MARK = '<w:p><w:pPr><w:pStyle w:val="phoihop-section-';

const withoutLastSpace = (xml: string) =>
  xml.endsWith(markXml(SPACE)) ? xml.slice(0, -markXml(SPACE).length) : xml;

/** The paper's page, turned or not; heads and feet are those of the section before. */
function sectionOf(page: string, landscape: boolean): string {
  const size = /<w:pgSz[^>]*>/.exec(page)?.[0] ?? "";
  const sides = [lengthOf(size, "w"), lengthOf(size, "h")].toSorted((a, b) => a - b);
  const [short = 11906, long = 16838] = sides;
  const [width, height] = landscape ? [long, short] : [short, long];
  const margins = /<w:pgMar[^>]*>/.exec(page)?.[0] ?? "";
  const first = /<w:titlePg[^>]*>/.exec(page)?.[0] ?? "";
  const orientation = landscape ? "landscape" : "portrait";
  return `<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>${margins}<w:pgNumType w:start="1"/>${first}</w:sectPr>`;
}

const lengthOf = (size: string, side: "w" | "h") =>
  Number(new RegExp(` w:${side}="(\\d+)"`).exec(size)?.[1] ?? (side === "w" ? 11906 : 16838));
