import { statusText } from "../../locale/say/phrases.js";
import { STATUSES, type Status } from "../../rules/assessment/finding.js";
import type { Canvas } from "./layout.js";
import type { DrawnKind } from "./marks.js";

/** A drawing for every status, told apart without colour; the same ideas as the marks of the command line. */
const ICONS: Readonly<Record<Status, string>> = {
  met: "M-0.8,0.05L-0.25,0.6L0.8,-0.6",
  "met-late": "M-0.8,-0.2L-0.25,0.3L0.8,-0.8M-0.8,0.85L0.8,0.85",
  "met-undated": "M-0.8,-0.2L-0.25,0.3L0.8,-0.8M-0.75,0.85L-0.7,0.85M-0.02,0.85L0.02,0.85M0.7,0.85L0.75,0.85",
  reached: "M0,0.8L0,-0.7M-0.55,-0.15L0,-0.75L0.55,-0.15",
  kept: "M-0.8,-0.8L0.8,-0.8M0,0.8L0,-0.35M-0.4,0.05L0,-0.4L0.4,0.05",
  "not-yet": "M-0.75,0L-0.7,0M-0.02,0L0.02,0M0.7,0L0.75,0",
  failed: "M-0.6,-0.6L0.6,0.6M0.6,-0.6L-0.6,0.6",
  "over-term": "M-0.6,-0.8L0.6,-0.8L-0.6,0.8L0.6,0.8Z",
  undetermined: "M-0.5,-0.4C-0.5,-1.1,0.5,-1.1,0.5,-0.4C0.5,0.05,0,0,0,0.4M0,0.85L0,0.9",
  "successor-needed": "M0,-0.9L0,0.3M0,0.8L0,0.85",
  "not-applicable": "M-0.6,0L0.6,0",
};

/** What nobody can tell yet, or what does not count. */
const OPEN: ReadonlySet<Status> = new Set<Status>(["over-term", "undetermined", "not-applicable"]);

/** The statuses that occur, in the order of the tables, each with its word, colours and drawing. */
export const statusKinds = (
  used: Iterable<string | null>,
  { theme, locale }: Canvas,
): readonly DrawnKind[] => {
  const present = new Set(used);
  return STATUSES.filter((status) => present.has(status)).map((status) => ({
    id: status,
    word: statusText(status, locale),
    paint: theme.status[status],
    isDashed: OPEN.has(status),
    icon: ICONS[status],
  }));
};
