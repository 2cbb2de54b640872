import { contentId } from "../../../model/values/content-id.js";
import type { DocumentKind, EvidenceDocument } from "../../../model/register/document.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";

/** A paper that is put on file with what it proves; each answer has its own. */
export interface Paper {
  readonly id: string;
  readonly documents: NonNullable<Hypothesis["documents"]>;
}

/** The paper that was handed in, or one of the kind that is asked for. */
export function paperOf(
  what: readonly unknown[],
  kind: DocumentKind | undefined,
  { paper }: Pick<Teller, "paper">,
): Paper {
  const document: EvidenceDocument = paper ?? { kind: kind ?? "other" };
  const id = contentId("paper", [what, document]);
  return { id, documents: { [id]: document } };
}

/** What a unit says in its own name stands in a letter. */
export const letterOf = (what: readonly unknown[], teller: Pick<Teller, "paper">): Paper =>
  paperOf(what, "letter", teller);
