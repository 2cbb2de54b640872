import type { Day } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { snapshotAt } from "../evaluate.js";
import { addEntries, type Added } from "../register/add-entries.js";
import { meaningOf } from "./meaning/meaning-of.js";
import { additionsOf, todayIn } from "./simulate/on-file.js";
import type { Reply } from "./reply.js";
import type { Question } from "./question.js";
import { askedNow, repliedNow } from "./simulate/up-to-date.js";

/** A reply as it came in: which answer, and what is known of it besides. */
export type Given = Reply & {
  /** The unit that answers; the one that was asked first where absent. */
  readonly by?: string;
  /** The day on which it is entered; the first on which it can be where absent. */
  readonly recorded?: Day;
  /** The paper behind it; one of a kind that is fit where absent. */
  readonly paper?: EvidenceDocument;
  /** What new subjects, or the unit that follows, are called. */
  readonly names?: readonly string[];
};

/**
 * The register with the answer to a question in it (ghi câu trả lời vào sổ): records, corrections, papers, statements and
 * decisions that the reply means, added in one step. What the question promises of an answer holds of this register. Entries
 * that were corrected since the question was asked are taken as they are now.
 *
 * @throws RangeError when the register is another plan's.
 * @example
 * const [first] = questions(plan, register, { asOf: "2025-12-31" });
 * answer(register, first, { code: "yes", paper: { kind: "certificate", number: "12" } }, plan);
 */
export function answer(register: Register, question: Question, reply: Given, plan: Plan): Added {
  const { by, recorded, paper, names, ...said } = reply;
  const { asOf } = question;
  const snapshot = snapshotAt(plan, register, { asOf });
  const today = recorded ?? todayIn(register, question.today);
  const scene = { snapshot, today };
  const asks = askedNow(question.asks, register);
  const meant = meaningOf(asks, repliedNow(said, register), {
    ...scene,
    by: by ?? question.ask[0]?.unit ?? "",
    ...(paper && { paper }),
    ...(names && { names }),
  });
  const { subjects, units, ...entries } = additionsOf(scene)([meant]);
  // What is told more of subjects and units on file stands in the place of what was told before.
  const told = {
    ...register,
    subjects: known(register.subjects, subjects),
    units: known(register.units, units),
  };
  return addEntries(told, { ...entries, subjects, units }, plan);
}

const known = <T>(
  onFile: Readonly<Record<string, T>>,
  told: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(onFile).map(([id, value]) => [id, told[id] ?? value]));
