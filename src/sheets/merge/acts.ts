import type { Issue } from "../../model/issue/issue.js";
import { contentId } from "../../model/values/content-id.js";
import { cellAt, type Draft, type DraftRow } from "../read/draft.js";
import type { Fields } from "../../model/values/fields.js";
import { fieldOf } from "../cells/fields.js";
import type { Papers } from "../read/papers.js";
import type { Subjects } from "../read/subjects.js";
import { namesIn } from "../cells/read-cell.js";

/** One act that a row tells of, before the same act told elsewhere is joined with it. */
export interface ToldAct {
  /** Its fields but for the id. */
  readonly fields: Fields;
  readonly row: DraftRow;
  readonly draft: Draft;
  /** The id it had already; `fixed` if it was in a register, else that of the template's row. */
  readonly id?: string;
  readonly fixed: boolean;
}

export interface Acts {
  readonly acts: readonly ToldAct[];
  readonly issues: readonly Issue[];
}

/** Who and what the rows of all sources name. */
export interface KnownNames {
  readonly subjects: Subjects;
  readonly papers: Papers;
}

/** What a row says, but not of its acts. */
const ASIDE = new Set(["id", "ready", "order", "for", "unit", "document", "subject"]);

/** The acts of a row: one for each subject it names. */
export function actsOf(row: DraftRow, draft: Draft, known: KnownNames): Acts {
  const { id, ready } = row.fields;
  const told = Object.fromEntries(Object.entries(row.fields).filter(([key]) => !ASIDE.has(key)));
  const subjects = known.subjects.idsOf(row);
  const fixed = typeof id === "string" && ready === undefined;
  const added = { ...(!fixed && defaults(told, row, draft)), ...known.papers.evidenceOf(row) };
  const act = (subject: string | undefined, index: number): ToldAct => ({
    fields: { ...told, ...added, ...(subject !== undefined && { subject }) },
    row,
    draft,
    fixed,
    ...(typeof id === "string" && index === 0 && { id }),
  });
  return {
    acts: subjects.length === 0 ? [act(undefined, 0)] : subjects.map(act),
    issues: fixed ? [] : judge(row, subjects),
  };
}

/** What a fresh row need not say, because the return says it. */
function defaults(told: Fields, { place }: DraftRow, { returned: { unit, recorded } }: Draft): Fields {
  return {
    ...(told["by"] === undefined && unit !== undefined && { by: unit }),
    ...(told["recorded"] === undefined && recorded !== undefined && { recorded }),
    ...(told["cell"] === undefined && { cell: cellAt(place) }),
  };
}

/** *03 hộ: A; B* announces one more than it names; one amount for several is nobody's. */
function judge(row: DraftRow, subjects: readonly string[]): readonly Issue[] {
  const at = { path: [], cell: cellAt(row.place, "subject") };
  const { names, announced } = namesIn(row.subjects ?? "");
  if (announced !== null && announced !== names.length)
    return [{ ...at, code: "count-mismatch", found: announced, listed: names.length }];
  return subjects.length > 1 && fieldOf(row.fields, "attributes.amount") !== undefined
    ? [{ ...at, code: "shared-amount", cell: cellAt(row.place, "attributes.amount"), names: subjects.length }]
    : [];
}

/** Who told an act, when and where: not what makes two acts the same. */
const TELLING = ["by", "recorded", "cell"] as const;

export const actId = ({ fields }: ToldAct): string => contentId("act", fields, TELLING);
