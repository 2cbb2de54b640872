import { type XmlElement, elements, textIn } from "../../src/office/text/xml.js";
import { all, children, elementsOf, only, value, words, type Word } from "./word.js";

/**
 * Where a .docx file departs from the form of Nghị định 30/2020/NĐ-CP, as far as it can be measured: page, margins, type,
 * the nine components, page numbers, annexes. Nothing, for a good one.
 */
export const formFaults = (word: Word): readonly string[] =>
  [page, type, head, title, text, closing, pageNumbers, annexes, tableHeads].flatMap((check) => check(word));

const millimetres = (twips: string | undefined) => (Number(twips ?? Number.NaN) * 25.4) / 1440;
const within = (value: number, least: number, most: number) => value >= least - 0.06 && value <= most + 0.06;
const says = (good: boolean, fault: string): readonly string[] => (good ? [] : [fault]);
const bodyOf = ({ xml }: Word) => only(xml("word/document.xml"), "body") ?? xml("word/document.xml");
const sections = (word: Word) => all(word.xml("word/document.xml"), "sectPr");

function page(word: Word): readonly string[] {
  return sections(word).flatMap((section, at) => {
    const size = only(section, "pgSz");
    const turned = value(size, "orient") === "landscape";
    const [width, height] = turned ? [297, 210] : [210, 297];
    const margins = only(section, "pgMar");
    const margin = (side: string) => millimetres(value(margins, side));
    const named = `section ${at + 1}: `;
    return [
      ...says(
        within(millimetres(value(size, "w")), width, width) &&
          within(millimetres(value(size, "h")), height, height),
        `${named}is not A4`,
      ),
      ...says(at > 0 || !turned, `${named}the paper itself stands upright`),
      ...says(
        within(margin("top"), 20, 25) && within(margin("bottom"), 20, 25),
        `${named}margins above and below`,
      ),
      ...says(within(margin("left"), 30, 35), `${named}margin on the left`),
      ...says(within(margin("right"), 15, 20), `${named}margin on the right`),
    ];
  });
}

/** What is in force for a run: its own look, its style's, the document's. */
function look(word: Word, paragraph: XmlElement, run: XmlElement | undefined) {
  const styles = word.xml("word/styles.xml");
  const style = all(styles, "style").find(
    (each) => value(each, "styleId") === value(only(only(paragraph, "pPr"), "pStyle")),
  );
  const defaults = all(styles, "docDefaults")[0];
  const layers = [only(run, "rPr"), only(style, "rPr"), only(only(defaults, "rPrDefault"), "rPr")];
  const found = (name: string) => layers.map((layer) => only(layer, name)).find((each) => each !== undefined);
  const on = (name: string) => found(name) !== undefined && value(found(name)) !== "false";
  const paragraphs = [only(paragraph, "pPr"), only(style, "pPr"), only(only(defaults, "pPrDefault"), "pPr")];
  const laid = (name: string, attribute: string) =>
    paragraphs.map((layer) => value(only(layer, name), attribute)).find((each) => each !== undefined);
  return {
    size: Number(value(found("sz"))) / 2,
    bold: on("b"),
    italic: on("i"),
    font: found("rFonts"),
    laid,
  };
}

const paragraphs = (word: Word) =>
  all(word.xml("word/document.xml"), "p").filter((each) => words(each) !== "");

interface Look {
  readonly sizes: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function looks(
  word: Word,
  paragraph: XmlElement | undefined,
  what: string,
  { sizes: [least, most], bold = false, italic = false }: Look,
): readonly string[] {
  if (paragraph === undefined) return [`there is no ${what}`];
  return all(paragraph, "r")
    .filter((run) => words(run) !== "")
    .flatMap((run) => {
      const found = look(word, paragraph, run);
      return [
        ...says(within(found.size, least, most), `${what}: ${found.size} pt, not ${least}–${most}`),
        ...says(found.bold === bold, `${what}: ${bold ? "not bold" : "bold"}`),
        ...says(found.italic === italic, `${what}: ${italic ? "not italic" : "italic"}`),
        ...says(
          ["ascii", "hAnsi", "cs", "eastAsia"].every(
            (script) => value(found.font, script) === "Times New Roman",
          ),
          `${what}: another font`,
        ),
      ];
    });
}

const find = (word: Word, pattern: RegExp) => paragraphs(word).find((each) => pattern.test(words(each)));

/** *Quốc hiệu, tiêu ngữ; tên cơ quan; số, ký hiệu; địa danh, thời gian.* */
function head(word: Word): readonly string[] {
  const [first] = elementsOf(bodyOf(word));
  const cells = first === undefined ? [] : all(first, "tc");
  const issuers = cells[0] === undefined ? [] : all(cells[0], "p").filter((each) => words(each) !== "");
  const ruled = (cell: XmlElement | undefined) =>
    cell !== undefined && all(cell, "pBdr").some((each) => only(each, "bottom") !== undefined);
  return [
    ...looks(
      word,
      find(word, /^(CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|SOCIALIST REPUBLIC OF VIET NAM)$/),
      "name of the state",
      { sizes: [12, 13], bold: true },
    ),
    ...looks(
      word,
      find(word, /^(Độc lập - Tự do - Hạnh phúc|Independence - Freedom - Happiness)$/),
      "motto",
      { sizes: [13, 14], bold: true },
    ),
    ...says(ruled(cells[0]) && ruled(cells[1]), "no rule under the issuers, or under the motto"),
    ...says(
      issuers.length > 0 && issuers.every((each) => words(each) === words(each).toLocaleUpperCase("vi")),
      "issuers are not in capitals",
    ),
    ...looks(word, issuers.at(-1), "issuer", { sizes: [12, 13], bold: true }),
    ...looks(word, find(word, /^(Số: |No\. )(0\d|\d\d+|…+)\/[A-ZĐ]+-/), "number and symbol", {
      sizes: [13, 13],
    }),
    ...looks(
      word,
      find(word, /(, ngày .+ tháng .+ năm |^….+, ….+$|, \d+ [A-Z][a-z]+ \d{4}$)/),
      "place and date",
      { sizes: [13, 14], italic: true },
    ),
  ];
}

/** *Tên loại, trích yếu.* */
function title(word: Word): readonly string[] {
  const styled = (id: string) =>
    paragraphs(word).find((each) => value(only(only(each, "pPr"), "pStyle")) === id);
  const kind = styled("Title");
  return [
    ...looks(word, kind, "kind of paper", { sizes: [13, 14], bold: true }),
    ...looks(word, styled("Subtitle"), "abstract", { sizes: [13, 14], bold: true }),
    ...says(
      kind !== undefined && look(word, kind, undefined).laid("jc", "val") === "center",
      "kind of paper: not centred",
    ),
  ];
}

/** *Nội dung.* */
function text(word: Word): readonly string[] {
  const body = paragraphs(word).filter((each) => value(only(only(each, "pPr"), "pStyle")) === "BodyText");
  return [
    ...says(body.length > 0, "there is no text"),
    ...new Set(
      body.flatMap((paragraph) => {
        const { laid, size } = look(word, paragraph, undefined);
        const spacing = (side: string) => Number(laid("spacing", side) ?? 0);
        return [
          ...says(within(size, 13, 14), `text: ${size} pt`),
          ...says(laid("jc", "val") === "both", "text: not justified"),
          ...says(within(millimetres(laid("ind", "firstLine")), 10, 12.7), "text: first line"),
          ...says(spacing("before") + spacing("after") >= 120, "text: paragraphs too close"),
          ...says(within(spacing("line"), 240, 360), "text: lines too close or too far"),
        ];
      }),
    ),
  ];
}

/** *Chức vụ, họ tên người ký; nơi nhận.* */
function closing(word: Word): readonly string[] {
  const signs = paragraphs(word).filter((each) => value(only(only(each, "pPr"), "pStyle")) === "Signature");
  const recipients = paragraphs(word).filter(
    (each) => value(only(only(each, "pPr"), "pStyle")) === "Recipients",
  );
  const [label, ...list] = recipients;
  return [
    ...says(signs.length > 0, "nobody signs"),
    ...signs.flatMap((each) => looks(word, each, "who signs", { sizes: [13, 14], bold: true })),
    ...looks(word, label, "“Nơi nhận”", { sizes: [12, 12], bold: true, italic: true }),
    ...list.flatMap((each) => looks(word, each, "recipient", { sizes: [11, 11] })),
    ...says(
      list.every(
        (each, at) =>
          words(each).startsWith("- ") && words(each).endsWith(at === list.length - 1 ? "." : ";"),
      ),
      "recipients: marks",
    ),
  ];
}

function type({ xml }: Word): readonly string[] {
  const language = all(xml("word/styles.xml"), "lang").map((each) => value(each));
  const core = xml("docProps/core.xml");
  return [
    ...says(/^(vi-VN|en-GB)$/.test(language[0] ?? ""), "no language"),
    ...says(
      elements(core, "dc:title").some((each) => textIn(each) !== ""),
      "no title of the file",
    ),
  ];
}

/** From page 2 on, centred above, 13 or 14 points. */
function pageNumbers(word: Word): readonly string[] {
  const [first, ...others] = sections(word);
  const kinds =
    first === undefined ? [] : children(first, "headerReference").map((each) => value(each, "type"));
  const heads = [...word.parts.keys()]
    .filter((name) => /^word\/header\d+\.xml$/.test(name))
    .map((name) => word.xml(name));
  const numbered = heads.filter((each) =>
    all(each, "instrText").some((each) => textIn(each).trim() === "PAGE"),
  );
  const paragraph = numbered[0] === undefined ? undefined : all(numbered[0], "p")[0];
  const found = paragraph === undefined ? undefined : look(word, paragraph, all(paragraph, "r")[0]);
  return [
    ...says(
      kinds.includes("default") && kinds.includes("first") && numbered.length === 1,
      "page number: no head that carries it, or the first page has it too",
    ),
    ...says(
      found !== undefined && within(found.size, 13, 14) && found.laid("jc", "val") === "center",
      "page number: size or place",
    ),
    ...says(
      [first, ...others].every((each) => only(each, "titlePg") !== undefined),
      "page number: shown on a first page",
    ),
    ...says(
      others.every((each) => value(only(each, "pgNumType"), "start") === "1"),
      "page number: an annex goes on counting",
    ),
  ];
}

/** *Phụ lục I* on a page of its own, its name in capitals; a list of them where there are several. */
function annexes(word: Word): readonly string[] {
  const titles = paragraphs(word).filter((each) => value(only(only(each, "pPr"), "pStyle")) === "AnnexTitle");
  const listed = paragraphs(word).filter((each) => value(only(only(each, "pPr"), "pStyle")) === "TOC1");
  return [
    ...says(
      sections(word).length === titles.length + 1 || titles.length === 0,
      "an annex has no section of its own",
    ),
    ...titles.flatMap((each) => [
      ...looks(word, each, "annex", { sizes: [13, 14], bold: true }),
      ...says(/^(Phụ lục|Annex) [IVXL]+/.test(words(each)), `annex: “${words(each)}” has no number`),
    ]),
    ...says(titles.length < 2 || listed.length === titles.length, "the list of annexes is not whole"),
  ];
}

/** The head of every table that has lines is repeated, and no row is torn that need not be. */
const tableHeads = (word: Word): readonly string[] =>
  all(word.xml("word/document.xml"), "tbl")
    .filter((table) => value(only(only(only(table, "tblPr"), "tblBorders"), "top")) !== "none")
    .flatMap((table) =>
      says(
        only(only(children(table, "tr")[0], "trPr"), "tblHeader") !== undefined,
        `table “${words(table).slice(0, 30)}”: its head is not repeated`,
      ),
    );
