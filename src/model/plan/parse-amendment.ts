import { Amendment } from "./amendment.js";
import type { Check } from "../parse/checks.js";
import type { Parsed, Path } from "../issue/issue.js";
import { parse } from "../parse/parse.js";
import type { Plan } from "./plan.js";
import { planReferences } from "../parse/plan-references.js";

/**
 * An amendment from outside, a draft or a signed one, as a value, against the plan that it would change: every issue in
 * the order of the document, or the amendment.
 */
export const parseAmendment = (value: unknown, plan: Plan): Parsed<Amendment> =>
  parse({ schema: Amendment, references: asLastOf(plan), oddities: () => [] }, value);

/** What it names must be known to the plan, to earlier amendments, or to itself: as if it stood last among them. */
function asLastOf(plan: Plan): Check {
  const place = plan.amendments.length;
  const within = (first: Path): Path =>
    first[0] === "amendments" && first[1] === place ? first.slice(2) : ["plan", ...first];
  return (value, _path, report) =>
    planReferences({ ...plan, amendments: [...plan.amendments, value] }, [], (issue) => {
      const [part, index, ...path] = issue.path;
      if (part !== "amendments" || index !== place) return;
      report(
        issue.code === "duplicate-id" ? { ...issue, path, first: within(issue.first) } : { ...issue, path },
      );
    });
}
