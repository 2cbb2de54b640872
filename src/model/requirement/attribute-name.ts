import type { Attribute } from "../plan/attribute.js";
import type { Path } from "../issue/issue.js";
import type { ReportIssue } from "../parse/checks.js";
import { isToldAt, type StageFacts } from "../parse/procedure-facts.js";
import { suggestions } from "../issue/suggestions.js";

/** The attribute of that name, if the procedure has it and it is told at the stage; else it is said what is told there. */
export function nameOfAttribute(
  facts: StageFacts,
  found: string,
  path: Path,
  report: ReportIssue,
): Attribute | undefined {
  const { attributes } = facts.procedure;
  if (attributes === undefined) return undefined;
  const attribute = Object.hasOwn(attributes, found) ? attributes[found] : undefined;
  if (attribute !== undefined && isToldAt(attribute, facts)) return attribute;
  const accepted = Object.entries(attributes).flatMap(([id, other]) => (isToldAt(other, facts) ? [id] : []));
  if (attribute === undefined) {
    const nearest = suggestions()(found, accepted);
    report({ code: "unknown-id", path, kind: "attribute", found, nearest, accepted });
  } else report({ code: "not-told-there", path, found, stage: facts.ref, accepted });
  return undefined;
}
