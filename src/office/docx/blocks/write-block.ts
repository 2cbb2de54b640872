import type { FileChild } from "docx";
import type { Block } from "../../../report/block-kinds.js";
import type { Context } from "../context.js";
import { writeFigure } from "./figure.js";
import { writeHeading } from "./heading.js";
import { writeList } from "./list.js";
import { writeNote, writeParagraph } from "./paragraph.js";
import { writePassage } from "../passage.js";
import { writeTable } from "./table.js";

/** Blocks one after another: who leads in a list stays with it, and the last of the text with who signs it. */
export const writeBlocks = (
  blocks: readonly Block[],
  context: Context,
  { signed = false }: { readonly signed?: boolean } = {},
): readonly FileChild[] =>
  blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    return writeBlock(block, { ...context, leads: next === undefined ? signed : next.kind === "list" });
  });

/** One block of the paper as Word's own. */
function writeBlock(block: Block, context: Context): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return writeHeading(block);
    case "paragraph":
      return writeParagraph(block, context);
    case "list":
      return writeList(block);
    case "table":
      return writeTable(block, context);
    case "figure":
      return writeFigure(block, context);
    case "note":
      return writeNote(block);
    case "passage":
      return writePassage(block, context);
  }
}
