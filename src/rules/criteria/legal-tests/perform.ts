import type { LegalTest } from "../../../model/law/legal-test.js";
import type { LawContext, JudgedAct } from "../act.js";
import { isInOrder, isRecorded, stands } from "./acts.js";
import { isCovered } from "./amounts.js";
import { hasForm, isIn, isNumber, isRatio, isSame } from "./attributes.js";
import { isNotBefore, isYounger } from "./days.js";
import { together, unknown, type Outcome } from "../outcome.js";
import { isWithin } from "./term.js";
import { isYearly } from "./yearly.js";
import { exists, isAsPlanned, isNamed } from "./units.js";

/** Put one test to an act. */
export function perform(test: LegalTest, judged: JudgedAct, context: LawContext, criterion: string): Outcome {
  switch (test.kind) {
    case "allOf":
    case "anyOf":
      return together(
        test.kind,
        test.of.map((part) => perform(part, judged, context, criterion)),
      );
    case "in":
    case "not-in":
      return isIn(test, judged, criterion);
    case "number":
      return isNumber(test, judged);
    case "form":
      return hasForm(test, judged);
    case "same":
      return isSame(test, judged, context);
    case "named":
      return isNamed(test, judged, context);
    case "exists":
      return exists(test, judged, context);
    case "ratio":
      return isRatio(test, judged);
    case "younger":
      return isYounger(test, judged, context);
    case "within":
      return isWithin(test, judged, context, criterion);
    case "yearly":
      return isYearly(test, judged, context);
    case "not-before":
      return isNotBefore(test, judged, context);
    case "recorded":
      return isRecorded(test, judged, context);
    case "stands":
      return stands(test, judged, context);
    case "in-order":
      return isInOrder(judged, context);
    case "covered":
      return isCovered(test, judged, context);
    case "as-planned":
      return isAsPlanned(judged, context);
    case "not-known":
      return unknown({ code: "law-unverified", criterion });
  }
}
