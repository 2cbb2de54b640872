import { nameKey } from "../../model/values/name-key.js";
import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import { freeId, idFrom } from "../read/give-ids.js";

/** What a promise is counted by: a stage, and the figure told there where figures are added or stated. */
export interface CountedBy {
  readonly kind: string;
  readonly attribute?: string;
}

/** A kind of work that an annex speaks of. */
interface Kind {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly isStated: boolean;
  readonly attributes: Map<string, { readonly id: string; readonly unit: string; readonly title: string }>;
}

/** The kinds of work that are met while an annex is read, each once. */
export interface Kinds {
  readonly take: (asked: AskedKind) => CountedBy;
  readonly rows: () => { readonly kinds: readonly BookRow[]; readonly lists: readonly BookRow[] };
  /** What was called done without the annex saying when it is. */
  readonly assumed: () => readonly string[];
}

interface AskedKind {
  readonly title: string;
  readonly subject: string;
  /** The figure that is added, or stated: its title and its unit of measure. */
  readonly figure?: { readonly title: string; readonly unit: string };
  /** Figures that somebody publishes, and that do not add. */
  readonly isStated?: boolean;
}

/** The stage of every kind of work that is made of an annex. */
export const STAGE = "done";
const PAPERS = ["report", "minutes", "decision", "list", "contract", "certificate"];
const DECIMALS = 2;

export function kinds(words: PlanBookWords): Kinds {
  const known = new Map<string, Kind>();
  const taken = new Set<string>();
  return {
    take: ({ title, subject, figure, isStated = false }) => {
      const key = nameKey(title);
      const kind = known.get(key) ?? {
        id: freeId(idFrom(title, "kind"), taken),
        title,
        subject,
        isStated,
        attributes: new Map(),
      };
      known.set(key, kind);
      if (figure === undefined) return { kind: kind.id };
      const figureKey = nameKey(`${figure.title} ${figure.unit}`);
      const ids = new Set([...kind.attributes.values()].map(({ id }) => id));
      const attribute = kind.attributes.get(figureKey) ?? {
        ...figure,
        id: freeId(idFrom(figure.title, "figure"), ids),
      };
      kind.attributes.set(figureKey, attribute);
      return { kind: kind.id, attribute: attribute.id };
    },
    rows: () => ({
      kinds: [...known.values()].map((kind) => kindRow(kind, words)),
      lists: [...known.values()].flatMap((kind) => figureRows(kind, words)),
    }),
    assumed: () => [...known.values()].flatMap(({ title, isStated }) => (isStated ? [] : [title])),
  };
}

const kindRow = ({ id, title, subject, isStated }: Kind, { made, sheets }: PlanBookWords): BookRow => ({
  kindId: id,
  id: STAGE,
  kind: { [sheets.language]: title },
  subject: { [sheets.language]: subject },
  title: { [sheets.language]: isStated ? made.published : made.done },
  proof: PAPERS.map((paper) => sheets.choices.document[paper] ?? paper),
  repeats: true,
});

const figureRows = ({ title, isStated, attributes }: Kind, { sheets }: PlanBookWords): readonly BookRow[] =>
  [...attributes.values()].map((figure) => ({
    kind: title,
    id: figure.id,
    title: { [sheets.language]: figure.title },
    type: "number",
    unit: { [sheets.language]: figure.unit },
    decimals: DECIMALS,
    told: "act",
    ...(!isStated && { adds: true }),
  }));
