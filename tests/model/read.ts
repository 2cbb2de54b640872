import type { Issue, Parsed, Warning } from "../../src/model/issue/issue.js";

const line = ({ path, code }: Issue | Warning) => `${path.join("/")} ${code}`;

/** What is wrong, as one reads it: `units/office/party unknown-id`; nothing when all is well. */
export const issuesOf = (parsed: Parsed<unknown>): string[] => (parsed.ok ? [] : parsed.issues.map(line));

/** What is odd; or what is wrong, so that a test that expects only oddities fails with the reason. */
export const warningsOf = (parsed: Parsed<unknown>): string[] =>
  parsed.ok ? parsed.warnings.map(line) : issuesOf(parsed);

/** All that is said of one place. */
export const said = (parsed: Parsed<unknown>, place: string): (Issue | Warning)[] =>
  (parsed.ok ? parsed.warnings : parsed.issues).filter(({ path }) => path.join("/") === place);
