import type { LegalTest } from "../../../src/model/law/legal-test.js";
import type { LawfulTime } from "../../../src/model/law/lawful-time.js";

/** A term of a test's own: so long, of some unit, to the first of some acts. */
type Term = Pick<LawfulTime, "atMost" | "unit" | "by" | "reach">;

const made = new Map<string, LawfulTime>();

/** A test that asks for a term; the law set that judges must hold the times told. */
export function within(term: Term): LegalTest {
  const id = `time-${made.size}`;
  made.set(id, {
    ...term,
    after: "st-task.accepted",
    from: null,
    to: null,
    basis: [{ instrument: "Luật (để thử)", confidence: "verified" }],
  });
  return { kind: "within", time: id };
}

/** The times asked for so far. */
export const timesTold = (): Readonly<Record<string, LawfulTime>> => Object.fromEntries(made);
