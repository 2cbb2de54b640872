import { posix } from "node:path";
import { type XmlElement, elements } from "../../src/office/text/xml.js";
import { all, children, elementsOf, only, value, type Word, words } from "./word.js";

/** What a strict reader of the format would object to in a .docx file: nothing, for a good one. */
export const packageFaults = (word: Word): readonly string[] =>
  [parts, relations, tables, numbers, references, orders].flatMap((check) => check(word));

/** Every part is well-formed, and its kind is declared. */
function parts({ parts, xml }: Word): readonly string[] {
  const types = xml("[Content_Types].xml");
  const declared = new Set(
    elementsOf(types).map(({ attributes }) => attributes.get("Extension") ?? attributes.get("PartName")),
  );
  return [...parts.keys()]
    .flatMap((name) => {
      const known = declared.has(`/${name}`) || declared.has(name.split(".").at(-1) ?? "");
      return known || name === "[Content_Types].xml" ? [] : [`${name}: its kind is not declared`];
    })
    .concat(
      [...declared]
        .filter((name) => name?.startsWith("/") && !parts.has(name.slice(1)))
        .map((name) => `${name} is declared and not there`),
    );
}

/** What a part refers to is there. */
function relations({ parts, xml }: Word): readonly string[] {
  return [...parts.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = posix.dirname(posix.dirname(name));
      const source = posix.join(folder, posix.basename(name, ".rels"));
      const all = elementsOf(xml(name)).map(({ attributes }) => attributes);
      const ids = new Set(all.map((each) => each.get("Id")));
      const missing = all
        .filter((each) => each.get("TargetMode") !== "External")
        .map((each) => posix.join(folder, each.get("Target") ?? "").replace(/^\//, ""))
        .filter((target) => !parts.has(target));
      const used = parts.has(source)
        ? [...new TextDecoder().decode(parts.get(source)).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(
            ([, id]) => id,
          )
        : [];
      return [
        ...missing.map((target) => `${name}: ${target} is not there`),
        ...used.filter((id) => !ids.has(id ?? "")).map((id) => `${source}: ${id} leads nowhere`),
      ];
    });
}

/** Every row fills the grid of its table, and no table is wider than its page. */
function tables({ xml }: Word): readonly string[] {
  const body = only(xml("word/document.xml"), "body");
  const faults: string[] = [];
  const open: XmlElement[] = [];
  for (const block of body === undefined ? [] : elementsOf(body)) {
    if (block.name === "w:tbl") open.push(block);
    const section = block.name === "w:sectPr" ? block : all(block, "sectPr")[0];
    if (section === undefined) continue;
    for (const table of open.splice(0)) faults.push(...tableFaults(table, section));
  }
  return faults;
}

function tableFaults(table: XmlElement, section: XmlElement): readonly string[] {
  const number = (element: XmlElement | undefined, name: string) => Number(value(element, name) ?? 0);
  const grid = children(only(table, "tblGrid") ?? table, "gridCol").map((column) => number(column, "w"));
  const width = grid.reduce((sum, each) => sum + each, 0);
  const size = only(section, "pgSz");
  const margins = only(section, "pgMar");
  const room = number(size, "w") - number(margins, "left") - number(margins, "right");
  const indent = number(only(only(table, "tblPr"), "tblInd"), "w");
  const name = `table “${words(table).slice(0, 30)}”`;
  const rows = children(table, "tr").flatMap((row, at) => {
    const cells = children(row, "tc").map((cell) => only(cell, "tcPr"));
    const spans = cells.reduce((sum, cell) => sum + (number(only(cell, "gridSpan"), "val") || 1), 0);
    const wide = cells.reduce((sum, cell) => sum + number(only(cell, "tcW"), "w"), 0);
    return spans === grid.length && wide === width
      ? []
      : [`${name}: row ${at + 1} spans ${spans} of ${grid.length} columns, ${wide} of ${width} twips`];
  });
  return [...rows, ...(width + indent > room + 1 ? [`${name} is ${width} wide, its page ${room}`] : [])];
}

/** No number or name is given out twice; what begins also ends. */
function numbers({ xml }: Word): readonly string[] {
  const text = xml("word/document.xml");
  const twice = (what: string, ids: readonly (string | undefined | null)[]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what} ${id} is given out twice`);
  const starts = all(text, "bookmarkStart").map((each) => value(each, "id"));
  const ends = all(text, "bookmarkEnd").map((each) => value(each, "id"));
  return [
    ...twice("bookmark", starts),
    ...twice(
      "bookmark",
      all(text, "bookmarkStart").map((each) => value(each, "name")),
    ),
    ...twice(
      "picture",
      elements(text, "wp:docPr").map(({ attributes }) => attributes.get("id")),
    ),
    ...twice(
      "content control",
      all(text, "sdt")
        .map((each) => value(only(only(each, "sdtPr"), "id")))
        .filter((id) => id !== undefined),
    ),
    ...twice(
      "passage",
      all(text, "sdt")
        .map((each) => value(only(only(each, "sdtPr"), "tag")))
        .filter((id) => id !== undefined),
    ),
    ...(starts.length === ends.length && starts.every((id) => ends.includes(id))
      ? []
      : ["a bookmark has no end, or no beginning"]),
    ...all(text, "fldChar").reduce<readonly string[]>(
      (open, mark) =>
        value(mark, "fldCharType") === "end"
          ? open.slice(1)
          : value(mark, "fldCharType") === "begin"
            ? ["a field has no end", ...open]
            : open,
      [],
    ),
  ];
}

/** Styles, lists and places that are spoken of exist. */
function references({ parts, xml }: Word): readonly string[] {
  const styles = new Set(all(xml("word/styles.xml"), "style").map((each) => value(each, "styleId")));
  const lists = new Set(
    parts.has("word/numbering.xml")
      ? all(xml("word/numbering.xml"), "num").map((each) => value(each, "numId"))
      : [],
  );
  const text = xml("word/document.xml");
  const places = new Set(all(text, "bookmarkStart").map((each) => value(each, "name")));
  const used = ["pStyle", "rStyle", "tblStyle"].flatMap((name) => all(text, name).map((each) => value(each)));
  return [
    ...[...new Set(used)].filter((id) => !styles.has(id)).map((id) => `there is no style ${id}`),
    ...[...new Set(all(text, "numId").map((each) => value(each)))]
      .filter((id) => !lists.has(id))
      .map((id) => `there is no list ${id}`),
    ...all(text, "hyperlink")
      .map((each) => value(each, "anchor"))
      .filter((name) => name !== undefined && !places.has(name))
      .map((name) => `a link leads to ${name}, which is nowhere`),
  ];
}

/** The order of the schema, for elements in which Word insists on it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  ),
  rPr: "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(
    " ",
  ),
  tblPr:
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription".split(
      " ",
    ),
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark".split(
    " ",
  ),
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings".split(
      " ",
    ),
  sdtPr:
    "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex docPartObj".split(
      " ",
    ),
};

function orders({ xml }: Word): readonly string[] {
  const faults = ["word/document.xml", "word/styles.xml"].flatMap((part) =>
    Object.entries(ORDER).flatMap(([name, order]) =>
      all(xml(part), name).flatMap((element) => {
        const places = elementsOf(element).map((child) => order.indexOf(child.name.replace("w:", "")));
        const good = places.every((place, at) => place >= 0 && (at === 0 || place >= (places[at - 1] ?? 0)));
        return good
          ? []
          : [
              `${part}: ${name} holds ${elementsOf(element)
                .map((child) => child.name)
                .join(" ")}`,
            ];
      }),
    ),
  );
  return [...new Set(faults)];
}
