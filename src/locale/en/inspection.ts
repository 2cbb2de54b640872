import { inLanguage, type Wording } from "../../model/values/wording.js";
import type { Beyond } from "../../rules/inspect.js";
import type { InspectionWords } from "../words/locale.js";
import { list, marked } from "../say/values.js";
import { dates, number, when } from "./values.js";

const inEnglish = (texts: readonly Wording[]) => texts.map((text) => inLanguage(text, "en"));

/** What a requirement of a plan cannot say yet. */
const beyond: Readonly<Record<Beyond, string>> = {
  "due-from-event": "a due day counted from an event",
  "promise-about-promises": "a share of the promises of the plan itself",
  score: "points or weights",
  average: "an average over years",
  "per-head": "a figure per head",
};

/** The words for what an author should look at in a plan. */
export const inspection: InspectionWords = {
  line: (lines, text) => `line ${lines}: ${text}`,
  about: {
    "several-numbers": ({ numbers }) => `the plan bears several numbers: ${list(numbers)}`,
    "no-review": () => "no review is promised",
    "no-focal-unit": ({ names }) => `no focal unit is named for ${list(inEnglish(names))}`,
    "lead-missing": ({ no }) => `task ${no} has no lead unit`,
    "bullets-differ": ({ no, bullets, items, receivers }) =>
      `task ${no} has ${number(bullets)} bullets, ${number(items)} items, ${number(receivers)} receiving units; they do not match`,
    "quantity-differs": ({ no, announced, listed }) =>
      `task ${no} announces ${number(announced)} but lists ${number(listed)}`,
    "open-class": ({ no }) => `task ${no} does not name its receiving units`,
    "review-undated": () => "no date for the review",
    "amount-missing": () => "no amount of money",
    "no-measure": () => "nothing to measure by, only the word of the side that benefits",
    "own-word-only": () =>
      "only those who owe it say whether it was kept; there is nothing else to measure by",
    "target-unmeasured": () => "a target with nothing to measure by",
    "target-differs": ({ stated, asked }) =>
      `the text states ${list(stated.map(number))}, the requirement asks for ${list(asked.map(number))}`,
    "due-outside-period": ({ due, period }) =>
      `due on ${dates.day(due)}, outside the period of the plan (${dates.day(period.from)} to ${dates.day(period.to)})`,
    "days-after-due": ({ due, days }) =>
      `counts what comes ${when(days)}, after the due day ${dates.day(due)}`,
    "cannot-say": ({ what }) => `${beyond[what]}; keep track of it apart`,
    "several-readings": ({ readings, names }) =>
      `can be read in ${number(readings.length)} ways${names.length === 0 ? "" : `: ${inEnglish(names).map(marked).join("; ")}`}`,
    "doubtful-print": ({ restored, confidence }) =>
      restored === null
        ? "lost in print, cannot be restored; look at the signed original"
        : `doubtful print, read here as ${marked(restored)} (confidence ${number(confidence)}); look at the signed original`,
  },
};
