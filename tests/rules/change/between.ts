import type { Difference } from "../../../src/rules/change/difference.js";
import { compare } from "../../../src/rules/change/compare.js";
import type { Review } from "../../../src/rules/change/review.js";
import { caseFiles, inputOf, type Case } from "../case.js";

const [file] = caseFiles;
if (file === undefined) throw new Error("there are no cases");
const { plan: frame } = file;

/** A promise of one mark, and what is on file of marks; what a test leaves out is empty. */
export function reviewOf(given: Partial<Case>, asOf = "2024-12-31"): Review {
  const one = { title: { vi: "", en: "" }, promises: { marks: filed(1) }, days: [], ...given };
  return { ...inputOf(frame, one), asOf };
}

export const filed = (atLeast: number) => ({ needs: { kind: "count", atLeast, stage: "mark.filed" } });

/** A mark that was filed on a day. */
export const filing = (id: string, on: string, more: object = {}) => ({
  id,
  subject: id,
  stage: "mark.filed",
  on,
  evidence: [`application-${id}`],
  ...more,
});

/** Each promise that moved: how, and the sets of causes, each as `record lime, time`. */
export function moves(before: Review, after: Review): Readonly<Record<string, readonly string[]>> {
  const { changes } = compare(before, after);
  const moved = changes.filter(({ how }) => how !== "unchanged");
  return Object.fromEntries(
    moved.map(({ commitment, how, causes, goalMoved }) => [
      commitment,
      [how, ...causes.map((set) => set.map(name).join(", ")), ...(goalMoved ? ["goal moved"] : [])],
    ]),
  );
}

const name = (difference: Difference) =>
  "id" in difference ? `${difference.kind} ${difference.id}` : difference.kind;
