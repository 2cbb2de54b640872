import type { InspectionWords } from "../locale.js";
import { list, marked } from "../values.js";
import { number } from "./values.js";

export const inspection: InspectionWords = {
  line: (lines, text) => `line ${lines}: ${text}`,
  about: {
    "several-numbers": ({ numbers }) => `the plan bears several numbers: ${list(numbers)}`,
    "lead-missing": ({ no }) => `task ${no} has no lead unit`,
    "bullets-differ": ({ no, bullets, items, receivers }) =>
      `task ${no} has ${number(bullets)} bullets, ${number(items)} items, ${number(receivers)} receiving units; they do not match`,
    "quantity-differs": ({ no, announced, listed }) =>
      `task ${no} announces ${number(announced)} but lists ${number(listed)}`,
    "open-class": ({ no }) => `task ${no} does not name its receiving units`,
    "review-undated": () => "no date for the review",
    "amount-missing": () => "no amount of money",
    "no-measure": () => "nothing to measure by, only the word of the side that benefits",
    "several-readings": ({ readings }) =>
      `can be read in ${number(readings.length)} ways (${list(readings)})`,
    "doubtful-print": ({ restored, confidence }) =>
      restored === null
        ? "lost in print, cannot be restored; look at the signed original"
        : `doubtful print, read here as ${marked(restored)} (confidence ${number(confidence)}); look at the signed original`,
  },
};
