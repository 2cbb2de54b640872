import { AlignmentType, type FileChild, ImageRun, Paragraph } from "docx";
import type { FigureBlock } from "../../../report/block-kinds.js";
import { plainText } from "../../../model/values/visible-text.js";
import { captionOf } from "./caption.js";
import type { Context, Picture } from "../context.js";
import { runs } from "./runs.js";

/** The most of a page's height that a picture takes, in twips. */
const TALLEST = 6800;
const TWIPS_PER_PIXEL = 15;

/** A picture with its caption below; without one, what it would have shown is told in words. */
export function writeFigure(figure: FigureBlock, context: Context): readonly FileChild[] {
  const { id, caption, alt } = figure;
  const picture = context.figures.get(id);
  const told = new Paragraph({ style: "Note", keepNext: true, children: runs(alt) });
  return [
    picture === undefined ? told : pictured(picture, { id, alt: plainText(alt), width: context.width }),
    ...captionOf("figure", caption),
  ];
}

interface Place {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
}

function pictured({ svg, png }: Picture, { id, alt, width }: Place): Paragraph {
  const own = sizeOf(png);
  const scale = Math.min(width / own.width, TALLEST / own.height);
  const pixels = (length: number) => Math.floor((length * scale) / TWIPS_PER_PIXEL);
  const transformation = { width: pixels(own.width), height: pixels(own.height) };
  return new Paragraph({
    style: "FormHead",
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120 },
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svg),
        fallback: { type: "png", data: png },
        transformation,
        altText: { name: id, title: "", description: alt },
      }),
    ],
  });
}

/** Width and height stand at the beginning of a PNG file; only their relation counts here. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return png.length < 24
    ? { width: 16, height: 9 }
    : { width: Math.max(1, view.getUint32(16)), height: Math.max(1, view.getUint32(20)) };
}
