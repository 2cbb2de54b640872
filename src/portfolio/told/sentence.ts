import type { BriefWords } from "../../locale/words/brief-words.js";
import { standingSentence } from "../../report/brief/sentence.js";
import type { PortfolioTotals } from "../rows.js";

/** Where the promises of all plans stand, in one sentence as it is said of one plan. */
export function acrossSentence(
  { findings, notApplicable, byStatus }: PortfolioTotals,
  { report: { brief: words } }: { readonly report: { readonly brief: BriefWords } },
): string {
  if (findings === notApplicable) return words.nothingApplies(findings);
  const { undetermined: unknown, ...known } = byStatus;
  const done = known.met + known["met-late"] + known["met-undated"];
  const { reached, kept, failed } = known;
  const [notYet, overTerm, waiting] = [known["not-yet"], known["over-term"], known["successor-needed"]];
  return standingSentence(
    {
      done,
      reached,
      kept,
      "not-yet": notYet,
      failed,
      "over-term": overTerm,
      unknown,
      "successor-needed": waiting,
    },
    words,
  );
}
