import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Proceeding } from "../snapshot/proceeding.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What a subject went through in the procedure of a stage, under whichever of its names. */
export const proceedingOf = (
  stage: string,
  subject: string,
  { things }: Pick<Snapshot, "things">,
): Proceeding | undefined =>
  things
    .get(procedureOf(stage))
    ?.flatMap(({ apart }) => apart)
    .find(({ members }) => members.some(({ id }) => id === subject));
