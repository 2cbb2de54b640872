import type { Test } from "../../model/law/criterion-test.js";
import type { Bench, Judged } from "./act.js";
import { isInOrder, isRecorded, stands } from "./acts.js";
import { isCovered } from "./amounts.js";
import { hasForm, isIn, isNumber, isRatio, isSame } from "./attributes.js";
import { isNotBefore, isYounger } from "./days.js";
import { together, unknown, type Outcome } from "./outcome.js";
import { isWithin } from "./term.js";
import { isYearly } from "./yearly.js";
import { exists, isAsPlanned, isNamed } from "./units.js";

/** Put one test to an act. */
export function perform(test: Test, judged: Judged, bench: Bench, criterion: string): Outcome {
  switch (test.kind) {
    case "allOf":
    case "anyOf":
      return together(
        test.kind,
        test.of.map((part) => perform(part, judged, bench, criterion)),
      );
    case "in":
    case "not-in":
      return isIn(test, judged, criterion);
    case "number":
      return isNumber(test, judged);
    case "form":
      return hasForm(test, judged);
    case "same":
      return isSame(test, judged, bench);
    case "named":
      return isNamed(test, judged, bench);
    case "exists":
      return exists(test, judged, bench);
    case "ratio":
      return isRatio(test, judged);
    case "younger":
      return isYounger(test, judged, bench);
    case "within":
      return isWithin(test, judged, bench, criterion);
    case "yearly":
      return isYearly(test, judged, bench);
    case "not-before":
      return isNotBefore(test, judged, bench);
    case "recorded":
      return isRecorded(test, judged, bench);
    case "stands":
      return stands(test, judged, bench);
    case "in-order":
      return isInOrder(judged);
    case "covered":
      return isCovered(test, judged, bench);
    case "as-planned":
      return isAsPlanned(judged, bench);
    case "not-known":
      return unknown({ code: "law-unverified", criterion });
  }
}
