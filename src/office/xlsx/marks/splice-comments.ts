import { cellName } from "../../../sheets/book/sheet.js";
import { escaped } from "./splice-text.js";

/** What is said of a cell. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CommentsOf {
  /** The part of the sheet. */
  readonly path: string;
  readonly notes: readonly CellComment[];
  readonly types: string;
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const AUTHOR = "phoihop";

/** The notes of a sheet with ours added, under those that the unit has written; the drawing's id where the sheet had none. */
export function commentsWith({ path, notes, types, read, write }: CommentsOf): {
  readonly types: string;
  readonly drawing?: string;
} {
  const name = path.split("/").at(-1) ?? "";
  const relsPath = path.replace(name, `_rels/${name}.rels`);
  const rels = read(relsPath);
  const comments = rels === undefined ? undefined : targetOf(rels, "comments");
  const drawing = rels === undefined ? undefined : targetOf(rels, "vmlDrawing");
  const [own, vml] = [comments && read(comments), drawing && read(drawing)];
  if (comments !== undefined && drawing !== undefined && own !== undefined && vml !== undefined) {
    const clean = withoutOurs(own);
    write(comments, added(clean, notes));
    const shown = new Set([...clean.matchAll(/<comment\b[^>]*\sref="([^"]*)"/g)].map(([, ref]) => ref));
    const shapes = notes.filter(
      ({ row, column }) => !shown.has(cellName(row, column)) && !isDrawn(vml, row, column),
    );
    write(
      drawing,
      vml.replace(/<\/xml>\s*$/, () => `${shapes.map(shapeOf).join("")}</xml>`),
    );
    return { types };
  }
  const stem = name.replace(/\.xml$/i, "");
  const [commentsPath, drawingPath] = [`xl/comments-phoihop-${stem}.xml`, `xl/drawings/phoihop-${stem}.vml`];
  write(
    commentsPath,
    added(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>`,
      notes,
    ),
  );
  write(drawingPath, vmlPart(notes));
  const links = [
    `<Relationship Id="rIdPhoihopC" Type="${RELATIONS}/comments" Target="/${commentsPath}"/>`,
    `<Relationship Id="rIdPhoihopD" Type="${RELATIONS}/vmlDrawing" Target="/${drawingPath}"/>`,
  ].join("");
  write(
    relsPath,
    rels === undefined || !rels.includes("</Relationships>")
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`
      : rels.replace("</Relationships>", `${links}</Relationships>`),
  );
  const vmlType = /Extension="vml"/i.test(types)
    ? types
    : types.replace(
        /<Types\b[^>]*>/,
        (tag) =>
          `${tag}<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
      );
  return {
    types: vmlType.replace(
      "</Types>",
      `<Override PartName="/${commentsPath}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    ),
    drawing: "rIdPhoihopD",
  };
}

/** The part that a sheet is tied to, by the end of the relation's name. */
function targetOf(rels: string, kind: string): string | undefined {
  for (const [tag] of rels.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!new RegExp(`\\sType="[^"]*/${kind}"`).test(tag)) continue;
    const target = /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\.\//, "")}`;
  }
  return undefined;
}

/** Our notes of an earlier time come off first. */
function withoutOurs(comments: string): string {
  const authors = [...comments.matchAll(/<author>([\s\S]*?)<\/author>|<author\/>/g)].map(([, name]) => name);
  const ours = authors.indexOf(AUTHOR);
  if (ours < 0) return comments;
  return comments.replace(/<comment\b[^>]*>[\s\S]*?<\/comment>/g, (comment) =>
    new RegExp(`\\sauthorId="${ours}"`).test(comment.slice(0, comment.indexOf(">"))) ? "" : comment,
  );
}

function added(comments: string, notes: readonly CellComment[]): string {
  const authors = [...comments.matchAll(/<author>([\s\S]*?)<\/author>|<author\/>/g)].map(([, name]) => name);
  const known = authors.indexOf(AUTHOR);
  const author = known < 0 ? authors.length : known;
  let made = known < 0 ? comments.replace("</authors>", `<author>${AUTHOR}</author></authors>`) : comments;
  for (const { row, column, text } of notes) {
    const at = cellName(row, column);
    const run = `<r><t xml:space="preserve">${escaped(text)}</t></r>`;
    const own = new RegExp(`(<comment\\b[^>]*\\sref="${at}"[^>]*>[\\s\\S]*?)(</text>)`);
    // A note of the unit stays; ours goes below it.
    made = own.test(made)
      ? made.replace(
          own,
          (_, before: string, end: string) =>
            `${before}<r><t xml:space="preserve">\n${escaped(text)}</t></r>${end}`,
        )
      : made.replace(
          "</commentList>",
          `<comment ref="${at}" authorId="${author}"><text>${run}</text></comment></commentList>`,
        );
  }
  return made;
}

const isDrawn = (vml: string, row: number, column: number) =>
  new RegExp(`<x:Row>\\s*${row}\\s*</x:Row>\\s*<x:Column>\\s*${column}\\s*</x:Column>`).test(vml);

const shapeOf = ({ row, column }: CellComment): string =>
  `<v:shape id="phoihop_${row}_${column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vmlPart = (notes: readonly CellComment[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes.map(shapeOf).join("")}</xml>`;
