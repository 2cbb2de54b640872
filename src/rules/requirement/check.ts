import type { Requirement } from "../../model/requirement/requirement.js";
import type { Explanation } from "../assessment/explanation.js";
import { judgeAttested } from "./attested.js";
import { judgeGroup } from "./group.js";
import type { Judging } from "./judging.js";
import { judgeMeasured } from "./measured.js";

/** Judge one requirement on one day: a verdict with its reasons, node by node. */
export function check(requirement: Requirement, judging: Judging): Explanation {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return judgeGroup(
        requirement.kind,
        requirement.of.map((part) => check(part, judging)),
      );
    case "count":
    case "sum":
    case "latest":
      return judgeMeasured(requirement, judging);
    case "attested":
      return judgeAttested(requirement, judging);
  }
}
