import { law } from "../../../src/law/index.js";
import type { Criterion } from "../../../src/model/law/criterion.js";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import type { LegalRemark } from "../../../src/rules/criteria/remark.js";
import { allSaidOf, type LawCase } from "../../law/law-case.js";
import { toldOf } from "../../law/told.js";
import { timesTold } from "./terms.js";

/** What is recorded of the subject `it`. */
export type Given = Omit<LawCase, "title" | "expect">;

/** The acts that are judged: those of a stage or, where none is named, the whole course; on the day of the review, or their own. */
type Place = Partial<Pick<Criterion, "at" | "procedure" | "on">>;

/** What one test alone says of the acts of a subject. */
function remarksBy(test: LegalTest, given: Given, { at, procedure, on }: Place): readonly LegalRemark[] {
  const criterion: Criterion = {
    statement: { vi: "để thử", en: "for tests" },
    procedure: procedure ?? at?.split(".")[0] ?? "",
    ...(at !== undefined && { at }),
    ...(on !== undefined && { on }),
    versions: [
      { from: null, to: null, test, basis: [{ instrument: "Luật (để thử)", confidence: "verified" }] },
    ],
  };
  const whole = { ...given, title: { vi: "", en: "" }, expect: { verdict: "" } };
  return allSaidOf(whole, "own", { ...law, times: timesTold(), criteria: { own: criterion } });
}

type Told = ReturnType<typeof toldOf>;

/** The same as a case writes it: as much of each remark as is asked for. */
export const toldBy = (
  test: LegalTest,
  given: Given,
  place: Place,
  ...keys: readonly (keyof Told)[]
): readonly Partial<Told>[] =>
  remarksBy(test, given, place).map((remark) =>
    Object.fromEntries(Object.entries(toldOf(remark)).filter(([key]) => keys.some((asked) => asked === key))),
  );
