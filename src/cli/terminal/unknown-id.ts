import { issueText } from "../../locale/say/describe.js";
import type { IdKind } from "../../model/issue/id-kind.js";
import { suggestions } from "../../model/issue/suggestions.js";
import type { ExitCode, Session } from "../session.js";
import { sanitize } from "./width.js";

/** Say that nothing has this id, and what is nearest. */
export function unknownId(
  place: string,
  kind: IdKind,
  found: string,
  known: readonly string[],
  { terminal, locale }: Session,
): ExitCode {
  const issue = {
    code: "unknown-id",
    path: [place],
    kind,
    found,
    nearest: suggestions()(found, known),
  } as const;
  terminal.complain([sanitize(issueText(issue, locale))]);
  return 2;
}
