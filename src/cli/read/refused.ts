import type { Issue } from "../../model/issue/issue.js";

/** What cannot be read at all. */
export const refused = (issue: Issue) => ({ ok: false as const, issues: [issue] as const });
