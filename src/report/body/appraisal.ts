import { arabic, list, numbered, passage } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import type { Material } from "../material.js";
import { causeBlocks } from "./causes.js";
import { shortcomings } from "./shortcomings.js";
import { strengths } from "./strengths.js";

/** III. The whole judged: strengths, shortcomings and their causes, drawn from the findings; the rest is the officials'. */
export function appraisalBlocks(material: Material): readonly Block[] {
  const { input, locale } = material;
  const { headings } = locale.report.appraisal;
  const own = (id: "strengths" | "shortcomings" | "causes" | "lessons") => passage(id, input, locale);
  return numbered(
    [
      {
        id: "appraisal-strengths",
        text: headings.strengths,
        blocks: [...list(strengths(material)), own("strengths")],
      },
      {
        id: "appraisal-shortcomings",
        text: headings.shortcomings,
        blocks: [...list(shortcomings(material)), own("shortcomings")],
      },
      { id: "appraisal-causes", text: headings.causes, blocks: [...causeBlocks(material), own("causes")] },
      { id: "appraisal-lessons", text: headings.lessons, blocks: [own("lessons")] },
    ],
    2,
    arabic,
  );
}
